package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.samples.FormatsAgreeTest.Copy;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record says stands where its provenance points, whatever the format. */
class TrustTest {

  static List<Copy> copies() {
    return FormatsAgreeTest.copies();
  }

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void holdsWhatTheRecordsSay(Sample sample) {
    assertHolds(sample.plan());
  }

  @ParameterizedTest
  @MethodSource("copies")
  void holdsInEveryFormat(Copy copy) {
    // Misread words of a scan are put right before records are looked for, so that their blocks
    // hold the words that the records have.
    assumeTrue(!copy.isScan() || FormatsAgreeTest.hasTesseract());
    assertHolds(copy.plan());
  }

  @Test
  void holdsAClauseBelowItsMarker() {
    PlanDocument plan =
        Sample.extract(
            """
            KẾ HOẠCH
            Tăng cường y tế cơ sở năm 2025

            I. MỤC ĐÍCH

            Củng cố y tế cơ sở.

            II. TỔ CHỨC THỰC HIỆN

            1.

            Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện các nhiệm vụ sau:

            - Xây dựng phương án luân phiên bác sĩ.

            - Mua sắm trang thiết bị cho trạm y tế xã.
            """);
    assertEquals(2, plan.tasks().size());
    assertEquals(List.of(), Consistency.problems(plan));
    assertHolds(plan);
  }

  @Test
  void seesWhatIsNotThere() {
    PlanDocument plan = Sample.named("truong-giang-chuyen-doi-so").plan();
    PlanDocument other = Sample.named("vinh-khe-lao-dong-viec-lam").plan();
    List<String> violations = Trust.violations(withBlocksOf(plan, other));
    for (String field : List.of("TargetValue.raw", "Task.description", "Section.title")) {
      assertTrue(violations.stream().anyMatch(v -> v.startsWith(field + ": ")), field);
    }
  }

  /** A plan whose records point at the text of another. */
  private static PlanDocument withBlocksOf(PlanDocument plan, PlanDocument other) {
    String text = other.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
    List<Block> blocks =
        plan.blocks().stream()
            .map(b -> new Block(b.id(), null, null, b.kind(), text, null, null))
            .toList();
    return new PlanDocument(
        plan.schemaVersion(),
        plan.source(),
        plan.metadata(),
        List.of(),
        List.of(),
        plan.sections(),
        List.of(),
        List.of(),
        plan.targets(),
        plan.tasks(),
        List.of(),
        List.of(),
        List.of(),
        plan.signature(),
        List.of(),
        blocks,
        List.of());
  }

  private static void assertHolds(PlanDocument plan) {
    assertEquals(List.of(), Trust.violations(plan));
  }
}
