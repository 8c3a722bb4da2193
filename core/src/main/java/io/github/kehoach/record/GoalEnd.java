package io.github.kehoach.record;

import io.github.kehoach.structure.DocumentTypes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the words behind a number end that name what it measures. */
final class GoalEnd {

  private GoalEnd() {}

  private static final Pattern STARS = Pattern.compile(", [1-5] sao(?![\\p{L}])");

  /** Where the words behind a number end: at a mark, a bracket, or another number or verb. */
  static int of(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      boolean mark = c == ';' || c == '(' || c == ':' || c == '.' && i + 1 >= to;
      if (mark || c == ',' && i + 2 < to && !isStars(folded, i) && startsGoal(folded, i + 2, to)) {
        return i;
      }
      if (c != ' ') {
        continue;
      }
      if (folded.startsWith(" theo ", i) && citesNumber(folded, i + " theo ".length())) {
        return i;
      }
      int and = i + " và ".length();
      if (folded.startsWith(" và ", i)
          && and < to
          && (startsNumber(folded, and, to)
              || GoalPatterns.STOP.matcher(folded).region(and, to).lookingAt()
              || countsNext(folded, and, to))) {
        return i;
      }
    }
    return to;
  }

  /** {@code theo Quyết định số …} tells by what, not what is measured. */
  private static boolean citesNumber(String folded, int at) {
    return DocumentTypes.at(folded, at)
        .filter(type -> folded.startsWith(" số ", at + type.length()))
        .isPresent();
  }

  /** {@code và thu hút ít nhất 02 trung tâm}. */
  private static boolean countsNext(String folded, int at, int to) {
    Matcher verb = GoalPatterns.STOP_BEFORE_NUMBER.matcher(folded).region(at, to);
    return verb.lookingAt() && verb.end() + 1 < to && startsNumber(folded, verb.end() + 1, to);
  }

  /** {@code 4 sao, 5 sao}: grades of one thing. */
  private static boolean isStars(String folded, int comma) {
    return folded.startsWith(" sao", comma - " sao".length())
        && STARS.matcher(folded).region(comma, folded.length()).lookingAt();
  }

  private static boolean startsNumber(String folded, int at, int to) {
    return GoalNumber.matcher(folded).region(at, to).lookingAt();
  }

  /** Whether other words start a goal behind a comma: a number of its own follows them. */
  private static boolean startsGoal(String folded, int at, int to) {
    if (startsNumber(folded, at, to)
        || GoalPatterns.STOP.matcher(folded).region(at, to).lookingAt()) {
      return true;
    }
    int comma = at;
    while (comma < to
        && folded.charAt(comma) != ';'
        && !folded.startsWith(", ", comma)
        && !folded.startsWith(" và ", comma)) {
      comma++;
    }
    GoalSearch search = new GoalSearch(folded, at, comma);
    while (search.find()) {
      GoalNumber number = GoalNumber.of(search.found(), folded);
      if (number.isMeasured() && !number.isYear() && !number.isIn("tuổi")) {
        return true;
      }
    }
    int last = at;
    while (last < to && folded.charAt(last) != ';') {
      last++;
    }
    return GoalPatterns.STOP_BEFORE_NUMBER.matcher(folded).region(at, to).lookingAt()
        && Figures.next(folded, at, last) < last;
  }
}
