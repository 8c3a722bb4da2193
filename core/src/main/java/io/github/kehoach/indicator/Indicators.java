package io.github.kehoach.indicator;

import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Target;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  private static final List<String> YEARLY =
      List.of("mỗi năm", "hằng năm", "hàng năm", "bình quân mỗi năm");

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
    List<Target> out = new ArrayList<>(targets.size());
    Target before = null;
    for (Target target : targets) {
      boolean doubtful = before != null && mayBeYearly(before, target);
      out.add(
          doubtful
              ? target
              : measure(target)
                  .map(m -> target.withIndicatorId(m.indicator().id()))
                  .orElse(target));
      before = target;
    }
    return List.copyOf(out);
  }

  /**
   * {@code mỗi năm tạo việc làm cho 18.000 người, đưa 1.500 người đi …}: a number of things behind
   * one of every year may be of every year as well.
   */
  private static boolean mayBeYearly(Target before, Target target) {
    return target.origin() == Origin.PROSE
        && before.origin() == Origin.PROSE
        && Objects.equals(before.section(), target.section())
        && isYearly(before)
        && !isYearly(target)
        && target.unit() != null
        && target.unit().indexOf('%') < 0
        && target.unit().indexOf('/') < 0
        && Character.isLowerCase(target.indicator().charAt(0));
  }

  private static boolean isYearly(Target target) {
    String folded = Folding.fold(target.indicator());
    return YEARLY.stream().anyMatch(folded::startsWith);
  }

  static Vocabulary vocabulary() {
    return Holder.VOCABULARY;
  }
}
