package io.github.kehoach.write;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.Box;
import io.github.kehoach.plan.Comparator;
import io.github.kehoach.plan.Definition;
import io.github.kehoach.plan.Diagnostic;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.DocumentType;
import io.github.kehoach.plan.Frequency;
import io.github.kehoach.plan.Issuer;
import io.github.kehoach.plan.IssuerKind;
import io.github.kehoach.plan.LegalBasis;
import io.github.kehoach.plan.Metadata;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Province;
import io.github.kehoach.plan.Recipient;
import io.github.kehoach.plan.Reference;
import io.github.kehoach.plan.ReferenceRole;
import io.github.kehoach.plan.ReportingDuty;
import io.github.kehoach.plan.Schedule;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.SectionKind;
import io.github.kehoach.plan.Severity;
import io.github.kehoach.plan.Signature;
import io.github.kehoach.plan.Source;
import io.github.kehoach.plan.Table;
import io.github.kehoach.plan.TableKind;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.plan.Task;
import io.github.kehoach.plan.TextLayer;
import io.github.kehoach.plan.TextPassage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A plan with at least one of every record, and an empty one. */
final class FullPlan {

  private static final Province HA_NAM = new Province("Hà Nam", "35", "Ninh Bình", "37");
  private static final Agency HEALTH = new Agency("so-y-te", "Sở Y tế", false, null, "so-y-te");
  private static final Agency ALL = new Agency(null, "Các sở, ban, ngành", true, HA_NAM, null);

  private FullPlan() {}

  static List<Provenance> at(int start, int end) {
    return List.of(new Provenance("b1", start, end, null, null, null));
  }

  static PlanDocument document() {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        new Source("kế hoạch.txt", "text/plain", "0123456789abcdef".repeat(4), 2, TextLayer.MIXED),
        metadata(),
        List.of(new LegalBasis("Căn cứ Nghị quyết số 14/NQ-CP;", List.of("ref1"), at(0, 30))),
        List.of(new TextPassage("Căn cứ Nghị quyết số 14/NQ-CP;", at(0, 30))),
        List.of(section()),
        List.of(appendix()),
        List.of(table()),
        List.of(target()),
        List.of(task()),
        List.of(reference()),
        List.of(reporting()),
        List.of(new Recipient("Chính phủ", "để b/c", at(3, 3))),
        new Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn A", at(4, 5)),
        List.of(new Definition("Nghị quyết 14", "Nghị quyết số 14/NQ-CP", "ref1", at(6, 7))),
        List.of(block()),
        List.of(
            new Diagnostic(
                Severity.WARNING, DiagnosticCode.NUMBERING_GAP, "II follows IV", at(8, 9))));
  }

  static PlanDocument empty() {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        new Source("x.txt", "text/plain", "0".repeat(64), null, TextLayer.NATIVE),
        new Metadata(
            new DocumentType("OTHER", null),
            null,
            null,
            null,
            new Issuer(null, null, null),
            null,
            null,
            null,
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Signature(null, null, null, null, List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  /** The empty plan with one passage of preamble. */
  static PlanDocument withText(String text) {
    PlanDocument plan = empty();
    return new PlanDocument(
        plan.schemaVersion(),
        plan.source(),
        plan.metadata(),
        List.of(),
        List.of(new TextPassage(text, List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        plan.signature(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Metadata metadata() {
    return new Metadata(
        new DocumentType("KH", "Kế hoạch"),
        "319",
        "KH-UBND",
        "319/KH-UBND",
        new Issuer("Ủy ban nhân dân tỉnh Hà Nam", IssuerKind.PEOPLES_COMMITTEE, HA_NAM),
        "Hà Nam",
        LocalDate.of(2023, 2, 1),
        "Phát triển y tế đến năm 2030",
        at(1, 2));
  }

  private static Section section() {
    Section item =
        new Section(
            "II.¶1",
            SectionKind.PARAGRAPH,
            null,
            null,
            "Nói \"đủ\" \\ đúng.",
            List.of(),
            List.of(
                new Provenance("b1", 3, 4, 1, new Box(72, 90.25, 523.5, 104), 0.75),
                new Provenance(null, 0, 0, 2, null, null)));
    return new Section("II", SectionKind.ROMAN, "II.", "MỤC TIÊU", null, List.of(item), List.of());
  }

  private static Appendix appendix() {
    return new Appendix(
        "Chương trình",
        new DocumentType("CTr", "Chương trình"),
        "Hành động",
        "12/QĐ-UBND",
        List.of(),
        List.of("t1"),
        0,
        List.of());
  }

  private static Table table() {
    return new Table(
        "t1",
        "Biểu 1",
        "Phụ lục I",
        TableKind.TARGETS,
        List.of("TT", "Giai đoạn / 2021-2025"),
        List.of(List.of("1", ""), List.of("", "213.000")),
        List.of(1, 2),
        List.of());
  }

  private static Target target() {
    return new Target(
        "target1",
        "1.2",
        "Dịch vụ",
        List.of("Cơ cấu GRDP"),
        "%",
        List.of(
            new TargetValue(
                "213.000",
                Comparator.EQ,
                new BigDecimal("2.13E5"),
                null,
                new Period("Giai đoạn 2021 - 2030", 2021, 2030)),
            new TargetValue(
                "11,2 - 12",
                Comparator.RANGE,
                new BigDecimal("11.2"),
                new BigDecimal("12"),
                new Period("Đến năm 2030", null, 2030)),
            new TargetValue("cao", null, null, null, null)),
        List.of(HEALTH),
        Origin.TABLE,
        "t1",
        1,
        "II",
        "Số liệu năm 2020",
        List.of("target2"),
        "grdp-share-services",
        List.of());
  }

  private static Task task() {
    return new Task(
        "task1",
        "2",
        "Xây dựng đề án",
        List.of(HEALTH),
        List.of(ALL),
        new Schedule("trong quý II năm 2022", null, "2022-Q2"),
        "Đề án",
        "Hàng năm rà soát",
        Origin.PROSE,
        "t1",
        0,
        "II.1",
        List.of());
  }

  private static Reference reference() {
    return new Reference(
        "ref1",
        "NQ",
        "14",
        "NQ-CP",
        "14/NQ-CP",
        List.of("14 /NQ-CP"),
        LocalDate.of(2022, 12, 31),
        "Chính phủ",
        "về y tế",
        List.of("Nghị quyết 14"),
        ReferenceRole.BASIS,
        at(0, 1),
        at(0, 1));
  }

  private static ReportingDuty reporting() {
    return new ReportingDuty(
        List.of(HEALTH), List.of(ALL), Frequency.ANNUAL, "--12-10", "IV.2", List.of());
  }

  private static Block block() {
    return new Block("b1", 1, new Box(0, 0, 595.32, 842), BlockKind.PREAMBLE, "Căn cứ …", 10, 18);
  }
}
