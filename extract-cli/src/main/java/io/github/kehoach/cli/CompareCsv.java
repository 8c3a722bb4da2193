package io.github.kehoach.cli;

import io.github.kehoach.cli.table.Csv;
import io.github.kehoach.compare.ComparedPlan;
import io.github.kehoach.compare.Comparison;
import io.github.kehoach.compare.Figure;
import io.github.kehoach.compare.Statement;
import io.github.kehoach.compare.Unmatched;
import io.github.kehoach.indicator.Indicator;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Province;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as one table: a row for each figure, then one for each value of what is no standard
 * indicator, whose {@code indicator} is empty and whose numbers are in the printed unit.
 */
final class CompareCsv {

  private static final List<String> COLUMNS =
      List.of(
          "indicator",
          "name",
          "english",
          "place",
          "province",
          "provinceCode",
          "currentProvince",
          "plan",
          "issuer",
          "issueDate",
          "source",
          "period",
          "from",
          "to",
          "comparator",
          "value",
          "upper",
          "unit",
          "printed",
          "printedValue",
          "printedUnit",
          "targets");

  private CompareCsv() {}

  static void write(Comparison comparison, OutputStream out) throws IOException {
    try (Csv csv = new Csv(out, COLUMNS)) {
      figures(comparison, csv);
      unmatched(comparison, csv);
    }
  }

  private static void figures(Comparison comparison, Csv csv) throws IOException {
    Map<String, Indicator> indicators =
        comparison.indicators().stream()
            .collect(Collectors.toMap(Indicator::id, Function.identity()));
    for (Figure f : comparison.figures()) {
      Statement first = f.statements().get(0);
      row(
          csv,
          indicators.get(f.indicator()),
          comparison.plans().get(f.plan()),
          f.period(),
          f.comparator() == null ? null : f.comparator().name(),
          List.of(number(f.value()), number(f.upper()), f.unit()),
          printed(first.group(), first.indicator()),
          first.raw(),
          first.unit(),
          f.statements().stream().map(Statement::target).collect(Collectors.joining(" ")));
    }
  }

  private static void unmatched(Comparison comparison, Csv csv) throws IOException {
    for (Unmatched u : comparison.unmatched()) {
      Target t = u.target();
      for (TargetValue v : t.values()) {
        row(
            csv,
            null,
            comparison.plans().get(u.plan()),
            v.period(),
            v.comparator() == null ? null : v.comparator().name(),
            List.of(number(v.value()), number(v.upper()), t.unit() == null ? "" : t.unit()),
            printed(t.group(), t.indicator()),
            v.raw(),
            t.unit(),
            t.id());
      }
    }
  }

  private static void row(
      Csv csv,
      @Nullable Indicator indicator,
      ComparedPlan plan,
      @Nullable Period period,
      @Nullable String comparator,
      List<String> measured,
      String printed,
      String raw,
      @Nullable String unit,
      String targets)
      throws IOException {
    Province province = plan.place().province();
    csv.values(
        indicator == null ? null : indicator.id(),
        indicator == null ? null : indicator.name(),
        indicator == null ? null : indicator.english(),
        plan.place().name(),
        province == null ? null : province.name(),
        province == null ? null : province.code(),
        province == null ? null : province.currentName(),
        plan.identifier(),
        plan.issuer(),
        plan.issueDate(),
        plan.source(),
        period == null ? null : period.raw(),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        comparator,
        measured.get(0),
        measured.get(1),
        measured.get(2),
        printed,
        raw,
        unit,
        targets);
  }

  private static String printed(List<String> group, String indicator) {
    return group.isEmpty() ? indicator : String.join(" > ", group) + " > " + indicator;
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
