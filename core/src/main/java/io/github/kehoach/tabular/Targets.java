package io.github.kehoach.tabular;

import static io.github.kehoach.tabular.Field.code;
import static io.github.kehoach.tabular.Field.decimal;
import static io.github.kehoach.tabular.Field.integer;
import static io.github.kehoach.tabular.Field.text;

import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of targets: a row for each value, so that values are one column. */
final class Targets {

  /**
   * A value of a target.
   *
   * @param number which of the target's values it is, from 1; null for a target without any
   * @param value null for a target without any
   */
  record Stated(Target target, @Nullable Integer number, @Nullable TargetValue value) {}

  static final Definition<Stated> ALL =
      Definition.of(
          Field.text(
              "id",
              e -> e.record().target().id(),
              "The target's id in its file and in the JSON, target1. With file and value_number it"
                  + " is the key."),
          integer(
              "value_number",
              e -> e.record().number(),
              "Which of the target's values the row holds, from 1: a plan gives one for each period"
                  + " or column. Count distinct ids to count targets."),
          text(
              "ordinal",
              e -> e.record().target().ordinal(),
              "Number of the table's row, as printed."),
          text("indicator", e -> e.record().target().indicator(), "What is measured, as printed."),
          text(
              "indicator_id",
              e -> e.record().target().indicatorId(),
              "The standard indicator that it is; empty where that is not certain."),
          text(
              "indicator_group",
              e -> Cells.join(e.record().target().group()),
              "The rows above that this one is a part of, outermost first: Cơ cấu GRDP for"
                  + " Dịch vụ. An indicator may mean little without it."
                  + Fields.LIST),
          code(
              "comparator",
              e -> value(e, TargetValue::comparator),
              "EQ, GT (trên), GE (tối thiểu), LT (dưới), LE (không quá), ABOUT (khoảng), RANGE (from"
                  + " value to value_to); empty where the value could not be understood."),
          decimal(
              "value",
              e -> value(e, TargetValue::value),
              "The number in the unit, the lower end of a range; empty where it could not be"
                  + " understood."),
          decimal("value_to", e -> value(e, TargetValue::upper), "The upper end of a range."),
          text(
              "unit",
              e -> e.record().target().unit(),
              "Unit of measure, as printed: %, tỷ đồng; empty where the plan gives none."),
          text(
              "period",
              e -> period(e, Period::raw),
              "When the value holds, as printed: Giai đoạn 2021 - 2025. A period before the plan is"
                  + " what was reached by then, if the table gives that."),
          integer(
              "period_from", e -> period(e, Period::from), "First year; empty for đến năm 2030."),
          integer("period_to", e -> period(e, Period::to), "Last year."),
          text("raw", e -> value(e, TargetValue::raw), "The value as printed."),
          Fields.names(
              "responsible", s -> s.target().responsible(), "Who leads, follows or assesses it."),
          Fields.ids("responsible_ids", s -> s.target().responsible(), "responsible"),
          Fields.currentIds(
              "responsible_current_ids", s -> s.target().responsible(), "responsible"),
          text("note", e -> e.record().target().note(), "Its footnote."),
          text(
              "same_as",
              e -> Cells.join(e.record().target().sameAs()),
              "Ids of the targets in this file that state the same goal elsewhere: keep one of them"
                  + " where goals are counted."
                  + Fields.LIST),
          Fields.origin(s -> s.target().origin()),
          Fields.table(s -> s.target().table()),
          Fields.tableRow(s -> s.target().row()),
          Fields.appendix(s -> s.target().table()),
          Fields.section(s -> s.target().section()),
          Fields.page(s -> s.target().provenance()),
          Fields.words(s -> s.target().provenance()));

  private Targets() {}

  static List<Stated> of(PlanDocument plan) {
    List<Stated> all = new ArrayList<>();
    for (Target target : plan.targets()) {
      if (target.values().isEmpty()) {
        all.add(new Stated(target, null, null));
      }
      for (int i = 0; i < target.values().size(); i++) {
        all.add(new Stated(target, i + 1, target.values().get(i)));
      }
    }
    return all;
  }

  private static <T> @Nullable T value(
      Entry<Stated> entry, Function<TargetValue, @Nullable T> part) {
    TargetValue value = entry.record().value();
    return value == null ? null : part.apply(value);
  }

  private static <T> @Nullable T period(Entry<Stated> entry, Function<Period, @Nullable T> part) {
    Period period = value(entry, TargetValue::period);
    return period == null ? null : part.apply(period);
  }
}
