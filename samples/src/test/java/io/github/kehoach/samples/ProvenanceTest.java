package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Definition;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Recipient;
import io.github.kehoach.plan.Reference;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.plan.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record says as printed stands where its provenance points. */
class ProvenanceTest {

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void holdsWhatTheRecordSays(Sample sample) {
    assertHolds(sample.plan());
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

  private static void assertHolds(PlanDocument plan) {
    Check check = new Check(new Places(plan));
    for (Target t : plan.targets()) {
      for (TargetValue v : t.values()) {
        check.letters(t.id(), v.raw(), t.provenance());
      }
      check.words(t.id(), t.indicator(), t.provenance());
      check.agencies(t.id(), t.responsible(), t.provenance());
    }
    for (Task t : plan.tasks()) {
      check.words(t.id(), t.description(), t.provenance());
      check.agencies(t.id(), t.lead(), t.provenance());
      check.agencies(t.id(), t.coordinating(), t.provenance());
      if (t.schedule() != null) {
        check.letters(t.id(), t.schedule().raw(), t.provenance());
      }
    }
    for (Reference r : plan.references()) {
      check.words(r.id(), r.number(), r.provenance());
      for (Provenance mention : r.mentions()) {
        // A later mention may name the document by an alias alone.
        boolean alias = r.aliases().stream().anyMatch(a -> check.holds(a, List.of(mention)));
        if (!alias) {
          check.words(r.id(), r.number(), List.of(mention));
        }
      }
    }
    for (Recipient r : plan.recipients()) {
      check.words("recipient", r.name(), r.provenance());
    }
    for (Definition d : plan.definitions()) {
      check.letters("definition", d.alias(), d.provenance());
    }
    plan.legalBases().forEach(b -> check.letters("basis", b.text(), b.provenance()));
    plan.sections().forEach(check::section);
    plan.appendices().forEach(a -> a.sections().forEach(check::section));
    assertEquals(List.of(), check.missing);
  }

  private static final class Check {

    private final Places places;
    private final List<String> missing = new ArrayList<>();

    Check(Places places) {
      this.places = places;
    }

    void section(Section s) {
      letters(s.path(), s.title() == null ? s.text() : s.title(), s.provenance());
      s.children().forEach(this::section);
    }

    void agencies(String record, List<Agency> agencies, List<Provenance> provenance) {
      agencies.forEach(a -> words(record, a.name(), provenance));
    }

    void words(String record, String value, List<Provenance> provenance) {
      String cut = places.cut(provenance);
      if (!holds(value, provenance)) {
        missing.add(record + ": \"" + value + "\" in \"" + cut + "\"");
      }
    }

    boolean holds(String value, List<Provenance> provenance) {
      return new HashSet<>(Folded.words(places.cut(provenance))).containsAll(Folded.words(value));
    }

    void letters(String record, String value, List<Provenance> provenance) {
      String cut = places.cut(provenance);
      if (!cut.contains(value)) {
        missing.add(record + ": \"" + value + "\" in \"" + cut + "\"");
      }
    }
  }
}
