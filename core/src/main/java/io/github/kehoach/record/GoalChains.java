package io.github.kehoach.record;

import io.github.kehoach.text.Folding;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goals of one sentence say once for several of them: the whole that they are parts of, what
 * they are related to, the words behind the last of them.
 */
final class GoalChains {

  /** Words that tell parts of one thing apart: {@code … ở đô thị đạt …, ở nông thôn đạt …}. */
  private static final Pattern PART =
      Pattern.compile("(?:ở|tại|đối với|khu vực|vùng|cấp|tuyến|thể|mức độ|nhóm)(?![\\p{L}])");

  private static final Pattern PREDICATE =
      Pattern.compile(" (?:có|được|đạt|sử dụng|hoàn thành|tham gia|thực hiện|ứng dụng|tổ chức) ");

  private GoalChains() {}

  /** Completes the goals of a sentence, in their order. */
  static void complete(List<Goal> goals, String folded) {
    for (int i = 1; i < goals.size(); i++) {
      Goal a = goals.get(i - 1);
      Goal b = goals.get(i);
      String between = folded.substring(Math.min(a.end(), b.number().start()), b.number().start());
      part(goals, i, between);
      whole(goals, i, between);
    }
    for (int i = goals.size() - 1; i > 0; i--) {
      Goal a = goals.get(i - 1);
      Goal b = goals.get(i);
      boolean joined =
          a.end() < b.number().start()
              && folded.substring(a.end(), b.number().start()).equals(" và ");
      if (joined || isNext(a, b, folded)) {
        if (joined) {
          relation(goals, i);
        }
        predicate(goals, i);
      }
    }
  }

  /** {@code 85% hộ, 100% trường học thực hiện …}: one percentage right behind the other. */
  private static boolean isNext(Goal a, Goal b, String folded) {
    return a.end() + 2 == b.number().start()
        && folded.startsWith(", ", a.end())
        && a.number().isPercent()
        && b.number().isPercent();
  }

  /** Parts that one clause tells apart by the same word as the next. */
  private static void part(List<Goal> goals, int i, String between) {
    GoalWording a = goals.get(i - 1).words();
    GoalWording b = goals.get(i).words();
    Matcher part = PART.matcher(Folding.fold(b.indicator()));
    if (a.right()
        || b.right()
        || a.group() != null
        || b.group() != null
        || !isListed(between, ",")
        || !part.lookingAt()
        || !isSameUnit(goals, i)) {
      return;
    }
    int at = Folding.fold(a.indicator()).lastIndexOf(" " + part.group() + " ");
    if (at > 0) {
      String whole = a.indicator().substring(0, at);
      goals.set(
          i - 1,
          goals
              .get(i - 1)
              .with(new GoalWording(a.indicator().substring(at + 1), whole, a.end(), false)));
      goals.set(i, goals.get(i).with(new GoalWording(b.indicator(), whole, b.end(), false)));
    }
  }

  /** The whole that stands before the first of its parts. */
  private static void whole(List<Goal> goals, int i, String between) {
    GoalWording a = goals.get(i - 1).words();
    GoalWording b = goals.get(i).words();
    boolean other =
        b.right()
            || b.group() != null
            || GoalPatterns.HEAD_NOUNS.matcher(Folding.fold(b.indicator())).lookingAt();
    if (a.group() != null
        && !a.right()
        && !other
        && isListed(between, ",;")
        && isSameUnit(goals, i)) {
      goals.set(i, goals.get(i).with(new GoalWording(b.indicator(), a.group(), b.end(), false)));
    }
  }

  private static boolean isListed(String between, String marks) {
    String words = between.stripLeading();
    return words.startsWith("và ") || !words.isEmpty() && marks.indexOf(words.charAt(0)) >= 0;
  }

  private static boolean isSameUnit(List<Goal> goals, int i) {
    return Objects.equals(goals.get(i - 1).unit(), goals.get(i).unit());
  }

  /** {@code 38 giường bệnh và 14 bác sĩ trên một vạn dân}. */
  private static void relation(List<Goal> goals, int i) {
    Goal a = goals.get(i - 1);
    String relation = goals.get(i).number().relation();
    String unit = a.unit();
    if (unit != null
        && a.number().isCount()
        && a.number().relation().isEmpty()
        && !relation.isEmpty()) {
      goals.set(i - 1, a.withUnit(unit + relation));
    }
  }

  /** {@code 100% xã và 70% phường có …}: the words of the last hold for all. */
  private static void predicate(List<Goal> goals, int i) {
    GoalWording a = goals.get(i - 1).words();
    GoalWording b = goals.get(i).words();
    String tail =
        a.right() && b.right() && predicate(a.indicator()) == null
            ? predicate(b.indicator())
            : null;
    if (tail != null && goals.get(i - 1).number().isPercent()) {
      goals.set(
          i - 1,
          goals.get(i - 1).with(new GoalWording(a.indicator() + tail, a.group(), a.end(), true)));
    }
  }

  private static @Nullable String predicate(String indicator) {
    Matcher m = PREDICATE.matcher(Folding.fold(indicator));
    return m.find() ? indicator.substring(m.start()) : null;
  }
}
