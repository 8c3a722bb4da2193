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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the targets of plans together. */
final class Comparing {

  private static final int NO_YEAR = Integer.MAX_VALUE;

  /** What makes two values one figure. */
  private record Key(
      String indicator,
      int plan,
      @Nullable Integer from,
      @Nullable Integer to,
      io.github.kehoach.plan.@Nullable Comparator comparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upper,
      String unit,
      @Nullable String unread) {}

  /** A figure that grows while targets are read. */
  private record Draft(@Nullable Period period, List<Statement> statements) {}

  private final List<PlanDocument> documents;
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();
  private final List<Unmatched> unmatched = new ArrayList<>();

  Comparing(List<PlanDocument> plans) {
    documents = plans.stream().sorted(order()).toList();
  }

  private static Comparator<PlanDocument> order() {
    return Comparator.comparing(
            (PlanDocument p) -> Place.of(p.metadata().issuer()).name(), byLetters())
        .thenComparing(
            p -> p.metadata().issueDate(), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(p -> p.metadata().identifier(), byLetters())
        .thenComparing(p -> p.source().name())
        .thenComparing(p -> p.source().sha256());
  }

  private static Comparator<@Nullable String> byLetters() {
    return Comparator.nullsLast(Comparator.naturalOrder());
  }

  Comparison comparison() {
    for (int i = 0; i < documents.size(); i++) {
      for (Target target : documents.get(i).targets()) {
        read(i, target);
      }
    }
    List<Indicator> all = Indicators.all();
    Map<String, Integer> places = new LinkedHashMap<>();
    all.forEach(indicator -> places.put(indicator.id(), places.size()));
    List<Figure> figures =
        drafts.entrySet().stream()
            .map(e -> figure(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparing((Figure f) -> places.get(f.indicator()))
                    .thenComparing(f -> unitPlace(f, all.get(places.get(f.indicator()))))
                    .thenComparing(f -> year(f, Period::to))
                    .thenComparing(f -> year(f, Period::from))
                    .thenComparing(Figure::plan))
            .toList();
    Map<String, Long> used =
        figures.stream().collect(Collectors.groupingBy(Figure::indicator, Collectors.counting()));
    return new Comparison(
        documents.stream().map(ComparedPlan::of).toList(),
        all.stream().filter(i -> used.containsKey(i.id())).toList(),
        figures,
        unmatched);
  }

  private void read(int plan, Target target) {
    // The extraction knows the text around the target, and so knows better what is none.
    Optional<Measure> measure =
        target.indicatorId() == null ? Optional.empty() : Indicators.measure(target);
    if (measure.isEmpty()) {
      unmatched.add(new Unmatched(plan, target));
      return;
    }
    for (TargetValue value : target.values()) {
      Period period = value.period();
      Key key =
          new Key(
              measure.get().indicator().id(),
              plan,
              period == null ? null : period.from(),
              period == null ? null : period.to(),
              value.comparator(),
              converted(measure.get(), value.value()),
              converted(measure.get(), value.upper()),
              measure.get().unit(),
              value.comparator() == null ? value.raw() : null);
      drafts
          .computeIfAbsent(key, k -> new Draft(period, new ArrayList<>()))
          .statements()
          .add(Statement.of(target, value));
    }
  }

  private static @Nullable BigDecimal converted(Measure measure, @Nullable BigDecimal value) {
    return value == null ? null : measure.convert(value);
  }

  private static Figure figure(Key key, Draft draft) {
    return new Figure(
        key.indicator(),
        key.plan(),
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
