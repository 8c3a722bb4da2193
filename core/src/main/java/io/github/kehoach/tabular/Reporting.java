package io.github.kehoach.tabular;

import static io.github.kehoach.tabular.Field.code;
import static io.github.kehoach.tabular.Field.date;
import static io.github.kehoach.tabular.Field.integer;
import static io.github.kehoach.tabular.Field.text;

import io.github.kehoach.plan.ReportingDuty;

/** The table of reporting duties. */
final class Reporting {

  static final Definition<ReportingDuty> ALL =
      Definition.of(
          Fields.number("reporting duty"),
          Fields.names("reporters", ReportingDuty::reporters, "Who reports."),
          Fields.ids("reporter_ids", ReportingDuty::reporters, "reporters"),
          Fields.currentIds("reporter_current_ids", ReportingDuty::reporters, "reporters"),
          Fields.names("recipients", ReportingDuty::recipients, "To whom."),
          Fields.ids("recipient_ids", ReportingDuty::recipients, "recipients"),
          Fields.currentIds("recipient_current_ids", ReportingDuty::recipients, "recipients"),
          code(
              "frequency",
              e -> e.record().frequency(),
              "ANNUAL, SEMIANNUAL, QUARTERLY, MONTHLY or ONCE; empty where the plan does not say."),
          text(
              "due",
              e -> Cells.once(e.record().due()),
              "By when, for a single one, in ISO form: 2023-05-15 or 2025."),
          text(
              "due_recurring",
              e -> Cells.everyYear(e.record().due()),
              "The day of every year, --12-10."),
          date(
              "due_day",
              e -> Cells.day(e.record().due()),
              "due as a date; empty where that is no single day."),
          integer("due_year", e -> Cells.year(e.record().due()), "The year of due."),
          Fields.section(ReportingDuty::section),
          Fields.page(ReportingDuty::provenance),
          Fields.words(ReportingDuty::provenance));

  private Reporting() {}
}
