package io.github.kehoach.check;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Small plans, and what the checks say of them. */
final class Plans {

  static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LAM GIANG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 57/KH-UBND
      Lam Giang, ngày 14 tháng 4 năm 2022

      KẾ HOẠCH
      Phát triển kinh tế - xã hội năm 2022

      """;

  static final String END =
      """

      Trên đây là Kế hoạch phát triển kinh tế - xã hội năm 2022./.

      """;

  private static final PlanExtractor EXTRACTOR = PlanExtractor.create();

  private Plans() {}

  /** What is said of a body with these codes: severity, code, message and the words pointed at. */
  static List<String> said(String body, DiagnosticCode... codes) {
    return saidOf(HEAD + body + END, codes);
  }

  /** The same of appendices behind a body. */
  static List<String> saidOfAppendices(String appendices, DiagnosticCode... codes) {
    return saidOf(
        HEAD + "I. MỤC TIÊU\n\nPhát triển nhanh và bền vững.\n" + END + appendices, codes);
  }

  static List<String> saidOf(String text, DiagnosticCode... codes) {
    PlanDocument plan = EXTRACTOR.extract(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
    Map<String, String> blocks =
        plan.blocks().stream().collect(Collectors.toMap(Block::id, Block::text));
    Set<DiagnosticCode> wanted = Set.of(codes);
    return plan.diagnostics().stream()
        .filter(d -> wanted.contains(d.code()))
        .map(
            d ->
                d.severity()
                    + " "
                    + d.code()
                    + " "
                    + d.message()
                    + " @ "
                    + d.provenance().stream()
                        .map(p -> blocks.get(p.block()).substring(p.start(), p.end()))
                        .collect(Collectors.joining(" | ")))
        .toList();
  }
}
