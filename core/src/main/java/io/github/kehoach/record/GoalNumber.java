package io.github.kehoach.record;

import io.github.kehoach.plan.Comparator;
import io.github.kehoach.text.Numerals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in running text with what stands at it: comparison, unit, upper bound. It keeps the
 * groups of its pattern to itself, so that no reader has to know their order.
 */
final class GoalNumber {

  private static final String COMPARATOR = "(?:" + String.join("|", ComparatorWords.inText()) + ")";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:("
              + COMPARATOR
              + ") )?("
              + COMPARATOR
              + " )?("
              + Values.NUMBER
              + ")"
              + GoalUnits.fraction()
              + "( ?[%‰])?(?: ?(?:-|đến) ?("
              + Values.NUMBER
              + ")( ?[%‰])?)?(?![\\p{N}])(?:(?<=[%‰])("
              + GoalUnits.PER
              + "{1,2}|"
              + GoalUnits.SHARED
              + ")?| ?("
              + GoalUnits.ANY
              + "))?( trở lên| trở xuống)?");

  private static final int NUMERATOR = 3;
  private static final int DENOMINATOR = 4;
  private static final int PERCENT = 5;
  private static final int UPPER = 6;
  private static final int UPPER_PERCENT = 7;
  private static final int SHARE = 8;
  private static final int UNIT = 9;
  private static final int BEYOND = 10;

  /** Fractions are given with so many places. */
  private static final int PLACES = 6;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final MatchResult found;
  private final String text;

  private GoalNumber(MatchResult found, String text) {
    this.found = found;
    this.text = text;
  }

  /** The pattern of numbers on a folded text; {@link #of} takes what it matched. */
  static Matcher matcher(String folded) {
    return NUMBER.matcher(folded);
  }

  /** The number that the pattern has matched, with the text as printed. */
  static GoalNumber of(Matcher found, String text) {
    return new GoalNumber(found.toMatchResult(), text);
  }

  int start() {
    return found.start();
  }

  int end() {
    return found.end();
  }

  String raw() {
    return text.substring(start(), end()).strip();
  }

  boolean isPercent() {
    return found.group(PERCENT) != null || found.group(UPPER_PERCENT) != null;
  }

  /** {@code 14/16 thôn}, {@code 2/3 số hộ}. */
  boolean isFraction() {
    return found.group(DENOMINATOR) != null;
  }

  /** {@code 2/3 số hộ}, {@code 8/10 thôn}: how large a part, and not how many. */
  private boolean isShare() {
    return isFraction() && (found.group(UNIT) == null || found.group(DENOMINATOR).equals("10"));
  }

  /** Whether it counts things, whose name goes on behind it. */
  boolean isCount() {
    return found.group(UNIT) != null && GoalUnits.isCount(found.group(UNIT));
  }

  /** Whether what it counts is known to be a thing. */
  boolean isThings() {
    return found.group(UNIT) != null && GoalUnits.isListed(found.group(UNIT));
  }

  boolean isMeasured() {
    return isPercent() || isFraction() || found.group(UNIT) != null;
  }

  /** Whether its unit is a word that most numbers have for other reasons. */
  boolean isIn(String unit) {
    String own = found.group(UNIT);
    return own != null && (own.equals(unit) || own.startsWith(unit + " "));
  }

  boolean isCompared() {
    return found.group(1) != null;
  }

  /** {@code 05 mô hình}: plans print what is to be with a zero in front. */
  boolean hasLeadingZero() {
    return found.group(NUMERATOR).startsWith("0");
  }

  boolean isYear() {
    return YEAR.matcher(found.group(NUMERATOR)).matches();
  }

  /** The value; of things that are counted out of a whole, how many, if it is not out of ten. */
  Optional<BigDecimal> value() {
    Optional<BigDecimal> value = Numerals.number(found.group(NUMERATOR));
    if (!isShare()) {
      return value;
    }
    return Numerals.number(found.group(DENOMINATOR))
        .filter(whole -> whole.signum() > 0)
        .flatMap(whole -> value.map(v -> v.divide(whole, PLACES, RoundingMode.HALF_UP)));
  }

  boolean isRange() {
    return found.group(UPPER) != null;
  }

  Optional<BigDecimal> upper() {
    return isRange() ? Numerals.number(found.group(UPPER)) : Optional.empty();
  }

  Comparator comparator() {
    if (isRange()) {
      return Comparator.RANGE;
    }
    String first = found.group(1) == null ? "" : found.group(1);
    String second = found.group(2) == null ? "" : found.group(2).strip();
    return Values.comparator(
        first.isEmpty() ? second : first,
        " trở lên".equals(found.group(BEYOND)),
        " trở xuống".equals(found.group(BEYOND)));
  }

  @Nullable String unit() {
    if (isPercent()) {
      int sign = found.group(UPPER_PERCENT) != null ? UPPER_PERCENT : PERCENT;
      String percent = found.group(sign).strip();
      return found.group(SHARE) == null
          ? percent
          : percent + text.substring(found.start(SHARE), found.end(SHARE));
    }
    return found.group(UNIT) == null || isShare() ? null : unitWords();
  }

  /** What its unit is related to, with the words that relate it; empty where it is not. */
  String relation() {
    return found.group(UNIT) == null
        ? ""
        : text.substring(relationStart(), found.end(UNIT)).stripTrailing();
  }

  /** The things that it counts, without what they are related to; empty where it counts none. */
  String noun() {
    return found.group(UNIT) == null
        ? ""
        : text.substring(found.start(UNIT), relationStart()).strip();
  }

  private int relationStart() {
    return found.start(UNIT) + GoalUnits.relation(found.group(UNIT));
  }

  /** The things that it counts by the thousand or million; empty where it does not. */
  String scaledNoun() {
    int at = found.group(UNIT) == null ? -1 : GoalUnits.scaled(found.group(UNIT));
    return at < 0 ? "" : text.substring(found.start(UNIT) + at, found.end(UNIT)).strip();
  }

  private String unitWords() {
    return text.substring(found.start(UNIT), found.end(UNIT)).strip();
  }
}
