package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Frequency;
import io.github.kehoach.plan.ReportingDuty;
import io.github.kehoach.plan.Schedule;
import io.github.kehoach.structure.Node;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reporting duties (chế độ báo cáo) in running text. */
final class Reporting {

  private static final Pattern TO =
      Pattern.compile(
          "(?<![\\p{L}])(?:gửi(?: về| báo cáo về| báo cáo)?|báo cáo(?: kết quả[^,;.]{0,60}?)?(?: về| gửi| lên| với| cho)?|về) ");
  private static final Pattern STAGE =
      Pattern.compile(
          "(?:để |, )?(?:sở [^,;.]{0,40} )?tổng hợp,?(?: tham mưu)?,? (?:báo cáo|trình) ");
  private static final Pattern REVIEW = Pattern.compile("(?<![\\p{L}])(sơ kết|tổng kết)");
  private static final Pattern YEAR = Pattern.compile("năm ((?:19|20)[0-9]{2})");

  private Reporting() {}

  static List<ReportingDuty> read(List<Leaf> leaves) {
    List<ReportingDuty> out = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (!leaf.node().isLeaf()) {
        continue;
      }
      String text = leaf.node().text();
      String folded = Folding.fold(text);
      boolean reports =
          folded.contains("báo cáo") || folded.contains("sơ kết") || folded.contains("tổng kết");
      if (!reports || leaf.lead().isEmpty()) {
        continue;
      }
      boolean regime = isRegime(leaf, folded);
      for (Sentences.Sentence s : Sentences.of(text)) {
        sentence(leaf, text, folded, s, regime, out);
      }
    }
    return out;
  }

  /** Whether a text stands under, or opens with, {@code Chế độ báo cáo}. */
  private static boolean isRegime(Leaf leaf, String folded) {
    if (folded.startsWith("chế độ báo cáo") || folded.startsWith("chế độ thông tin")) {
      return true;
    }
    for (Node above : leaf.headings()) {
      String heading = Folding.fold(above.text());
      if (above.heading()
          && (heading.contains("chế độ báo cáo") || heading.contains("báo cáo định kỳ"))) {
        return true;
      }
    }
    return false;
  }

  private static void sentence(
      Leaf leaf,
      String text,
      String folded,
      Sentences.Sentence s,
      boolean regime,
      List<ReportingDuty> out) {
    String part = folded.substring(s.start(), s.end());
    if (part.contains("báo cáo")) {
      Frequency frequency = frequency(part);
      String due = due(text, folded, s);
      boolean duty =
          frequency != null
              || (due != null && part.contains("báo cáo")) && (due.startsWith("--") || regime)
              || regime;
      if (duty) {
        if (frequency == null && due != null) {
          frequency = due.startsWith("--") ? Frequency.ANNUAL : Frequency.ONCE;
        }
        stages(leaf, text, folded, s, frequency, due, out);
      }
    }
    if (regime) {
      Matcher review = REVIEW.matcher(folded).region(s.start(), s.end());
      while (review.find()) {
        Optional<String> year = yearNear(folded, s, review.start());
        year.ifPresent(
            y ->
                out.add(
                    new ReportingDuty(
                        leaf.lead(),
                        List.of(),
                        Frequency.ONCE,
                        y,
                        leaf.node().path(),
                        ProseTasks.places(leaf))));
      }
    }
  }

  private static void stages(
      Leaf leaf,
      String text,
      String folded,
      Sentences.Sentence s,
      @Nullable Frequency frequency,
      @Nullable String due,
      List<ReportingDuty> out) {
    Matcher to = TO.matcher(folded).region(s.start(), s.end());
    List<Agency> first = List.of();
    int end = s.start();
    while (first.isEmpty() && to.find()) {
      List<AgencyGrammar.Name> names = AgencyGrammar.list(text, folded, to.end(), false);
      if (!names.isEmpty() && names.get(0).end() <= s.end()) {
        first = Agencies.of(text, names);
        end = names.get(names.size() - 1).end();
      }
    }
    out.add(
        new ReportingDuty(
            leaf.lead(), first, frequency, due, leaf.node().path(), ProseTasks.places(leaf)));
    if (first.isEmpty()) {
      return;
    }
    Matcher stage = STAGE.matcher(folded).region(end, s.end());
    if (stage.find()) {
      List<AgencyGrammar.Name> names = AgencyGrammar.list(text, folded, stage.end(), false);
      if (!names.isEmpty()) {
        out.add(
            new ReportingDuty(
                first,
                Agencies.of(text, names),
                frequency,
                null,
                leaf.node().path(),
                ProseTasks.places(leaf)));
      }
    }
  }

  private static @Nullable Frequency frequency(String part) {
    if (part.contains("hằng quý")
        || part.contains("hàng quý")
        || part.contains("định kỳ quý")
        || part.contains("mỗi quý")) {
      return Frequency.QUARTERLY;
    }
    if (part.contains("hằng tháng") || part.contains("hàng tháng")) {
      return Frequency.MONTHLY;
    }
    if (part.contains("6 tháng") || part.contains("sáu tháng")) {
      return Frequency.SEMIANNUAL;
    }
    if (part.contains("hằng năm")
        || part.contains("hàng năm")
        || part.contains("mỗi năm")
        || part.contains("định kỳ năm")) {
      return Frequency.ANNUAL;
    }
    return null;
  }

  private static @Nullable String due(String text, String folded, Sentences.Sentence s) {
    return Schedules.deadline(text, folded, s.start(), s.end())
        .map(Schedules.Deadline::schedule)
        .map(Schedule::to)
        .orElse(null);
  }

  private static Optional<String> yearNear(String folded, Sentences.Sentence s, int at) {
    int start = at;
    while (start > s.start() && folded.charAt(start - 1) != ';') {
      start--;
    }
    int end = at;
    while (end < s.end() && folded.charAt(end) != ';') {
      end++;
    }
    Matcher year = YEAR.matcher(folded).region(start, end);
    return year.find() ? Optional.of(year.group(1)) : Optional.empty();
  }
}
