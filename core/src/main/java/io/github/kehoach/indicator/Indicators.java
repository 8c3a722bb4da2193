package io.github.kehoach.indicator;

import io.github.kehoach.plan.Target;
import java.util.List;
import java.util.Optional;

/**
 * The vocabulary of standard indicators.
 *
 * <pre>{@code
 * for (Target target : plan.targets()) {
 *   Indicators.measure(target).ifPresent(m -> System.out.println(m.indicator().name()));
 * }
 * }</pre>
 */
public final class Indicators {

  /** Read when it is first asked for. */
  private static final class Holder {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();
  }

  private Indicators() {}

  /**
   * All standard indicators, in the order of the vocabulary.
   *
   * @return the indicators
   */
  public static List<Indicator> all() {
    return vocabulary().indicators();
  }

  /**
   * The indicator of an id.
   *
   * @param id an id, {@code grdp-growth}
   * @return the indicator, or empty where the vocabulary has none of that id
   */
  public static Optional<Indicator> find(String id) {
    return vocabulary().find(id);
  }

  /**
   * What a target measures, in which unit.
   *
   * @param target a target
   * @return the indicator and how to convert its values, or empty where that is not certain
   */
  public static Optional<Measure> measure(Target target) {
    return vocabulary().measure(target.group(), target.indicator(), target.unit(), target.values());
  }

  /**
   * The targets with the ids of their indicators.
   *
   * @param targets targets
   * @return the same targets, each with its {@code indicatorId} where it has one
   */
  public static List<Target> identified(List<Target> targets) {
    return targets.stream()
        .map(t -> measure(t).map(m -> t.withIndicatorId(m.indicator().id())).orElse(t))
        .toList();
  }

  static Vocabulary vocabulary() {
    return Holder.VOCABULARY;
  }
}
