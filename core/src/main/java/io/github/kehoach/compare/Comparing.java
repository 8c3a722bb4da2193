package io.github.kehoach.compare;

import io.github.kehoach.indicator.Indicator;
import io.github.kehoach.indicator.Indicators;
import io.github.kehoach.indicator.Measure;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the targets of plans together. Of each plan no more is kept than the result needs. */
final class Comparing {

  private static final int NO_YEAR = Integer.MAX_VALUE;

  private static final Comparator<ComparedPlan> ORDER =
      Comparator.comparing((ComparedPlan p) -> p.place().name(), byLetters())
          .thenComparing(ComparedPlan::issueDate, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ComparedPlan::identifier, byLetters())
          .thenComparing(ComparedPlan::source)
          .thenComparing(ComparedPlan::sha256);

  /** What makes two values of a plan one figure. */
  private record Key(
      String indicator,
      @Nullable Integer from,
      @Nullable Integer to,
      io.github.kehoach.plan.@Nullable Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upper,
      String unit,
      @Nullable String unread) {}

  /** A figure that grows while targets are read. */
  private record Draft(@Nullable Period period, List<Statement> statements) {}

  /** What is kept of a plan. */
  private record Entry(ComparedPlan plan, Map<Key, Draft> drafts, List<Target> unmatched) {}

  private final List<Entry> entries = new ArrayList<>();

  private static Comparator<@Nullable String> byLetters() {
    return Comparator.nullsLast(Comparator.naturalOrder());
  }

  void add(PlanDocument plan) {
    Entry entry = new Entry(ComparedPlan.of(plan), new LinkedHashMap<>(), new ArrayList<>());
    plan.targets().forEach(target -> read(target, entry));
    entries.add(entry);
  }

  Comparison comparison() {
    List<Entry> ordered = new ArrayList<>(entries);
    ordered.sort(Comparator.comparing(Entry::plan, ORDER));
    List<Indicator> all = Indicators.all();
    Map<String, Integer> places = new LinkedHashMap<>();
    all.forEach(indicator -> places.put(indicator.id(), places.size()));
    List<Figure> figures = new ArrayList<>();
    List<Unmatched> unmatched = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      int plan = i;
      ordered.get(i).drafts().forEach((key, draft) -> figures.add(figure(plan, key, draft)));
      ordered.get(i).unmatched().forEach(target -> unmatched.add(new Unmatched(plan, target)));
    }
    figures.sort(
        Comparator.comparing((Figure f) -> places.get(f.indicator()))
            .thenComparing(f -> unitPlace(f, all.get(places.get(f.indicator()))))
            .thenComparing(f -> year(f, Period::to))
            .thenComparing(f -> year(f, Period::from))
            .thenComparing(Figure::plan));
    Set<String> used = figures.stream().map(Figure::indicator).collect(Collectors.toSet());
    return new Comparison(
        ordered.stream().map(Entry::plan).toList(),
        all.stream().filter(i -> used.contains(i.id())).toList(),
        figures,
        unmatched);
  }

  private static void read(Target target, Entry entry) {
    // The extraction knows the text around the target, and so knows better what is none.
    Optional<Measure> measure =
        target.indicatorId() == null ? Optional.empty() : Indicators.measure(target);
    if (measure.isEmpty()) {
      entry.unmatched().add(target);
      return;
    }
    for (TargetValue value : target.values()) {
      Period period = value.period();
      Key key =
          new Key(
              measure.get().indicator().id(),
              period == null ? null : period.from(),
              period == null ? null : period.to(),
              value.comparator(),
              converted(measure.get(), value.value()),
              converted(measure.get(), value.upper()),
              measure.get().unit(),
              value.comparator() == null ? value.raw() : null);
      entry
          .drafts()
          .computeIfAbsent(key, k -> new Draft(period, new ArrayList<>()))
          .statements()
          .add(Statement.of(target, value));
    }
  }

  private static @Nullable BigDecimal converted(Measure measure, @Nullable BigDecimal value) {
    return value == null ? null : measure.convert(value);
  }

  private static Figure figure(int plan, Key key, Draft draft) {
    return new Figure(
        key.indicator(),
        plan,
        draft.period(),
        key.comparator(),
        key.value(),
        key.upper(),
        key.unit(),
        draft.statements());
  }

  private static int unitPlace(Figure figure, Indicator indicator) {
    return indicator.units().indexOf(figure.unit());
  }

  private static int year(Figure figure, Function<Period, @Nullable Integer> which) {
    Integer year = figure.period() == null ? null : which.apply(figure.period());
    return year == null ? NO_YEAR : year;
  }
}
