package io.github.kehoach.tabular;

import static io.github.kehoach.tabular.Field.date;
import static io.github.kehoach.tabular.Field.integer;
import static io.github.kehoach.tabular.Field.text;

import io.github.kehoach.plan.Schedule;
import io.github.kehoach.plan.Task;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of tasks. */
final class Tasks {

  static final Definition<Task> ALL =
      Definition.of(
          Fields.id(Task::id, "task1"),
          text("ordinal", e -> e.record().ordinal(), "Number of the table's row, as printed."),
          text("description", e -> e.record().description(), "What is to be done, as printed."),
          Fields.names("lead", Task::lead, "Who leads (chủ trì)."),
          Fields.ids("lead_ids", Task::lead, "lead"),
          Fields.currentIds("lead_current_ids", Task::lead, "lead"),
          Fields.names("partners", Task::coordinating, "Who joins (phối hợp)."),
          Fields.ids("partner_ids", Task::coordinating, "partners"),
          Fields.currentIds("partner_current_ids", Task::coordinating, "partners"),
          text(
              "schedule",
              e -> schedule(e, Schedule::raw),
              "When it is due, as printed: Trước ngày 30/11/2022, Hằng năm."),
          text(
              "due_from",
              e -> schedule(e, Schedule::from),
              "When it begins, in ISO form: 2023, 2023-Q2, 2023-05 or 2023-05-15."),
          text(
              "due_to",
              e -> Cells.once(schedule(e, Schedule::to)),
              "By when it is due, in the same form."),
          text(
              "due_recurring",
              e -> Cells.everyYear(schedule(e, Schedule::to)),
              "The day or month of every year that it is due, --12-10 or --12."),
          date(
              "due_day",
              e -> Cells.day(schedule(e, Schedule::to)),
              "due_to as a date; empty where that is no single day."),
          integer("due_year", e -> Cells.year(schedule(e, Schedule::to)), "The year of due_to."),
          text("output", e -> e.record().output(), "The product that is named, as printed."),
          text("note", e -> e.record().note(), "Remark of the table's row."),
          Fields.origin(Task::origin),
          Fields.table(Task::table),
          Fields.tableRow(Task::row),
          Fields.appendix(Task::table),
          Fields.section(Task::section),
          Fields.page(Task::provenance),
          Fields.words(Task::provenance));

  private Tasks() {}

  private static @Nullable String schedule(
      Entry<Task> entry, Function<Schedule, @Nullable String> part) {
    Schedule schedule = entry.record().schedule();
    return schedule == null ? null : part.apply(schedule);
  }
}
