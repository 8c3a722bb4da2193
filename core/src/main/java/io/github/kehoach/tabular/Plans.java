package io.github.kehoach.tabular;

import static io.github.kehoach.tabular.Field.code;
import static io.github.kehoach.tabular.Field.date;
import static io.github.kehoach.tabular.Field.integer;
import static io.github.kehoach.tabular.Field.text;

import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Province;
import io.github.kehoach.plan.Recipient;
import io.github.kehoach.plan.Severity;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of plans. */
final class Plans {

  static final Definition<PlanDocument> ALL =
      Definition.of(
          text(
              "province_code",
              e -> of(e.of().province(), Province::code),
              "The province's code by Quyết định 124/2004/QĐ-TTg; empty where its name is not in"
                  + " that list."),
          text(
              "current_province",
              e -> of(e.of().province(), Province::currentName),
              "The province that it belongs to since 1 July 2025."),
          text(
              "current_province_code",
              e -> of(e.of().province(), Province::currentCode),
              "That province's code by Quyết định 19/2025/QĐ-TTg."),
          text(
              "type",
              e -> e.record().metadata().documentType().code(),
              "Type of the document by the list of Nghị định 30/2020/NĐ-CP: KH, CTr, QĐ; OTHER for"
                  + " a text that is no administrative document."),
          text(
              "type_name",
              e -> e.record().metadata().documentType().name(),
              "The type's name in that list, Kế hoạch."),
          text("number", e -> e.record().metadata().number(), "The digits of the plan's number."),
          text(
              "symbol",
              e -> e.record().metadata().symbol(),
              "The symbol behind the number, KH-UBND."),
          text("title", e -> e.record().metadata().title(), "The subject, as printed, in a line."),
          date("issue_date", e -> e.record().metadata().issueDate(), "Date of issue."),
          text(
              "place_of_issue",
              e -> e.record().metadata().placeOfIssue(),
              "Place in the line of the date."),
          text(
              "issuer",
              e -> e.record().metadata().issuer().name(),
              "Who issued it, in normal spelling: Ủy ban nhân dân tỉnh Hà Nam."),
          code(
              "issuer_kind",
              e -> e.record().metadata().issuer().kind(),
              "PEOPLES_COMMITTEE, PEOPLES_COUNCIL, PARTY_COMMITTEE, DEPARTMENT, MINISTRY,"
                  + " GOVERNMENT or OTHER."),
          text(
              "authority",
              e -> e.record().signature().authority(),
              "On whose behalf it is signed, TM. ỦY BAN NHÂN DÂN."),
          text(
              "capacity",
              e -> e.record().signature().capacity(),
              "For whom it is signed, KT. CHỦ TỊCH."),
          text("position", e -> e.record().signature().position(), "Position of the signer."),
          text("signer", e -> e.record().signature().signer(), "Who signed it."),
          text(
              "recipients",
              e -> Cells.join(e.record().recipients().stream().map(Recipient::name).toList()),
              "Who receives it (Nơi nhận)." + Fields.LIST),
          integer("section_count", e -> Sections.of(e.record()).size(), "Rows in sections."),
          integer("table_count", e -> e.record().tables().size(), "Tables in the plan."),
          integer(
              "target_count",
              e -> e.record().targets().size(),
              "Targets of the plan; one with several values has several rows in targets."),
          integer("task_count", e -> e.record().tasks().size(), "Rows in tasks."),
          integer("reference_count", e -> e.record().references().size(), "Rows in references."),
          integer("reporting_count", e -> e.record().reporting().size(), "Rows in reporting."),
          integer(
              "error_count",
              e -> count(e.record(), Severity.ERROR),
              "Diagnostics of severity ERROR: what of the plan to mistrust."),
          integer(
              "warning_count",
              e -> count(e.record(), Severity.WARNING),
              "Diagnostics of severity WARNING."),
          text("media_type", e -> e.record().source().mediaType(), "What kind of file it is."),
          integer(
              "page_count",
              e -> e.record().source().pageCount(),
              "Pages of the file; empty for formats without pages."),
          code(
              "text_layer",
              e -> e.record().source().textLayer(),
              "NATIVE where the file holds text, OCR where it was read from pictures (expect"
                  + " misread letters), MIXED, or NONE."),
          text(
              "sha256",
              e -> e.record().source().sha256(),
              "SHA-256 of the file: equal in copies of a file."),
          text(
              "schema_version",
              e -> e.record().schemaVersion(),
              "Version of the output contract."));

  private Plans() {}

  private static @Nullable String of(
      @Nullable Province province, Function<Province, @Nullable String> value) {
    return province == null ? null : value.apply(province);
  }

  private static int count(PlanDocument plan, Severity severity) {
    return (int) plan.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }
}
