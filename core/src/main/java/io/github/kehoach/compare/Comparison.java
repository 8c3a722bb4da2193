package io.github.kehoach.compare;

import io.github.kehoach.indicator.Indicator;
import io.github.kehoach.plan.PlanDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plans side by side.
 *
 * @param plans the plans, by place, date and number
 * @param indicators the standard indicators that at least one of them has, in the order of the
 *     vocabulary
 * @param figures what they say, by indicator, unit, period and plan
 * @param unmatched the targets that are no standard indicator, by plan
 */
public record Comparison(
    List<ComparedPlan> plans,
    List<Indicator> indicators,
    List<Figure> figures,
    List<Unmatched> unmatched) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param plans the plans, by place, date and number
   * @param indicators the standard indicators that at least one of them has
   * @param figures what they say, by indicator, unit, period and plan
   * @param unmatched the targets that are no standard indicator, by plan
   */
  public Comparison {
    plans = List.copyOf(plans);
    indicators = List.copyOf(indicators);
    figures = List.copyOf(figures);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * Compares plans. The result does not depend on their order. A plan that is there twice has its
   * figures twice.
   *
   * @param plans the plans
   * @return their figures side by side
   */
  public static Comparison of(Iterable<PlanDocument> plans) {
    Comparing comparing = new Comparing();
    plans.forEach(comparing::add);
    return comparing.comparison();
  }

  /**
   * Compares plans one after the other and keeps none of them: only what the result holds, so that
   * any number of them can be read while they are compared.
   *
   * @param plans the plans; to be closed by who opened it
   * @return their figures side by side
   */
  public static Comparison of(Stream<PlanDocument> plans) {
    Comparing comparing = new Comparing();
    plans.sequential().forEachOrdered(comparing::add);
    return comparing.comparison();
  }
}
