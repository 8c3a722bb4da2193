package io.github.kehoach.record;

import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Periods;
import org.jspecify.annotations.Nullable;

/** What a goal is a part of, by the words before a colon: {@code Các trường học: 100% có …}. */
final class GoalWhole {

  private GoalWhole() {}

  /** The words of a whole without the period that ends them; null where they name none. */
  static @Nullable String of(String words) {
    return isNamed(words) ? withoutPeriod(words) : null;
  }

  /** Whether words before a colon name what the goal behind it is a part of. */
  private static boolean isNamed(String words) {
    return !words.isEmpty()
        && !(GoalWording.isVerbOnly(words) && words.length() < GoalWording.VERBS)
        && !isAgency(words)
        && !GoalPatterns.ANNOUNCED.matcher(Folding.fold(words)).find();
  }

  /**
   * {@code Sở Tài chính: …} and {@code Các xã tổ chức: …} name who, {@code Các trường học: 100% …}
   * and {@code Các xã đã đạt chuẩn: 50% …} what is measured.
   */
  private static boolean isAgency(String group) {
    String folded = Folding.fold(group);
    return AgencyGrammar.at(group, folded, 0)
        .filter(name -> isWho(group, folded, name))
        .isPresent();
  }

  private static boolean isWho(String group, String folded, AgencyGrammar.Name name) {
    if (name.end() == group.length()) {
      return !name.collective();
    }
    int next = name.end() + 1;
    return AgencyWords.verb(group, folded, next) > 0 && !folded.startsWith("đã ", next);
  }

  private static String withoutPeriod(String whole) {
    return Periods.find(Folding.fold(whole), 0, whole.length())
        .filter(period -> period.end() == whole.length())
        .map(period -> whole.substring(0, period.start()).strip())
        .orElse(whole);
  }
}
