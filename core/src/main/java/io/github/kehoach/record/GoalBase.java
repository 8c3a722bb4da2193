package io.github.kehoach.record;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Levels from which a goal sets out: of {@code tăng từ 65% năm 2023 lên 75%} the first number is
 * where things stand, and only the second is a goal.
 */
final class GoalBase {

  private static final String FROM = "từ ";

  /** What stands between the two. */
  private static final Pattern TO =
      Pattern.compile(
          "(?: [\\p{L}]{1,8}){0,2}[ (]{0,2}(?:(?:của |vào |trong |cuối ){0,2}năm (?:19|20)[0-9]{2})?[), ]{0,3}"
              + "(?:tăng |giảm )?(?:lên|xuống)(?: đến| tới| còn| đạt| mức| thành){0,2} ?");

  /** Verbs right before the first say only that the second is another. */
  private static final List<String> VERBS = List.of("tăng", "giảm", "nâng", "tăng dần", "giảm dần");

  private GoalBase() {}

  /** Whether a number is where another sets out. */
  static boolean leadsTo(String folded, GoalNumber number, @Nullable GoalNumber next) {
    return next != null
        && folded.startsWith(FROM, number.start())
        && !number.isRange()
        && number.end() <= next.start()
        && TO.matcher(folded).region(number.end(), next.start()).matches();
  }

  /** Where the words end before a number that is where another sets out. */
  static int wordsEnd(String folded, int cut, GoalNumber base) {
    int end = base.start();
    while (end > cut && folded.charAt(end - 1) == ' ') {
      end--;
    }
    for (String verb : VERBS) {
      int start = end - verb.length();
      if (start >= cut
          && folded.startsWith(verb, start)
          && (start == cut || folded.charAt(start - 1) == ' ')) {
        return start;
      }
    }
    return end;
  }
}
