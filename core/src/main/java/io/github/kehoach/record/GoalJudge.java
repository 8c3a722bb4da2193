package io.github.kehoach.record;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells numbers that are goals from those that are not, by the words before them. */
final class GoalJudge {

  /** An index has no unit; its name is looked for in so many characters. */
  private static final int LONGEST = 120;

  /** The last words before the number of an index. */
  private static final List<String> LEVELS = List.of("đạt ", "mức ", "là ", "còn ", ": ");

  /** Words right before a number are looked for within so many characters. */
  private static final int NEAR = 60;

  private final Leaf leaf;
  private final String folded;

  /** What its words and headings say; null until a number asks for it. */
  private @Nullable GoalContext context;

  private @Nullable Boolean mayCost;

  private int sentence;
  private int sentenceEnd;

  /** Where the sentence names a cost; negative until a number asks for it. */
  private int costs = -1;

  GoalJudge(Leaf leaf) {
    this.leaf = leaf;
    this.folded = leaf.node().folded();
  }

  /** Starts a sentence. */
  void start(int from, int to) {
    sentence = from;
    sentenceEnd = to;
    costs = -1;
  }

  private GoalContext context() {
    if (context == null) {
      context = GoalContext.of(leaf);
    }
    return context;
  }

  /** A number with a unit that is no year, or a bare one of an index. */
  boolean isCandidate(GoalNumber number) {
    if (number.isMeasured()) {
      return number.isPercent() || !number.isYear();
    }
    int at = number.start();
    // Nearly all bare numbers are of documents and dates; no verb stands before these.
    return LEVELS.stream().anyMatch(v -> folded.startsWith(v, at - v.length()))
        && isIndex(folded.substring(Math.max(0, at - LONGEST), at));
  }

  /**
   * {@code giá trị trên 01 ha đất đạt 125 triệu đồng}: a number in the name of what is measured.
   */
  boolean isWithin(GoalNumber number, @Nullable GoalNumber next) {
    if (next == null
        || number.isThings() && number.relation().isEmpty()
        || number.isPercent()
        || !next.isMeasured()) {
      return false;
    }
    String between = folded.substring(number.end(), Math.max(number.end(), next.start()));
    if (number.isThings()) {
      // 2 buổi/ngày đạt 99%
      return GoalTail.start(between, 0, between.length()) == 0 && !between.contains("và");
    }
    return between.length() < NEAR + NEAR
        && between.chars().noneMatch(c -> c == ',' || c == ';' || c == '(')
        && (number.isCompared() && next.isCompared() && !between.isBlank()
            || GoalPatterns.LEVEL.matcher(between).find()
            || GoalTail.start(between, 0, between.length()) < between.length());
  }

  /** Whether a number is a goal by the words of its clause before it. */
  boolean isGoal(GoalNumber number, int cut, boolean striving, boolean follows, boolean ahead) {
    String before = folded.substring(cut, number.start());
    if (isGiven(before, number, ahead) || isOdd(before, number) || isNow(number)) {
      return false;
    }
    if (!striving && isDone(number)) {
      return false;
    }
    GoalContext said = context();
    if (!striving && (said.results() || isCost(number, said.costs()))) {
      return false;
    }
    if (said.goals() || striving) {
      return !number.isFraction() || said.goals();
    }
    if (number.isFraction() || find(GoalPatterns.REACHED, before)) {
      return false;
    }
    if (number.isPercent() || number.isCompared()) {
      return before.strip().length() <= NEAR
          || number.isCompared()
          || GoalPatterns.VERBS.stand(before);
    }
    if (number.isThings() && find(GoalPatterns.MADE_THINGS, before)
        || number.hasLeadingZero()
            && number.isThings()
            && before.length() <= NEAR
            && GoalPatterns.MAKES.matcher(before).find()) {
      return true;
    }
    boolean listed = follows && ", và".contains(before.strip());
    return listed
        || find(
            ahead || number.hasLeadingZero() ? GoalPatterns.MADE_OR_HAD : GoalPatterns.MADE,
            before);
  }

  /** Looks for a pattern in the last words. */
  private static boolean find(Pattern pattern, String before) {
    Matcher m = pattern.matcher(before);
    return m.region(Math.max(0, before.length() - NEAR), before.length()).find();
  }

  private static boolean isIndex(String before) {
    return GoalPatterns.INDEX.matcher(before).find();
  }

  /** Whether words before a number say that it is there already, or what others are compared to. */
  private static boolean isGiven(String before, GoalNumber number, boolean ahead) {
    int compared = before.lastIndexOf("so với");
    boolean numbered = !number.isPercent() && !number.isCompared();
    return GoalPatterns.isExisting(before, ahead || number.isCompared())
        || numbered && find(GoalPatterns.NUMBERED, before)
        || before.lastIndexOf('(') > before.lastIndexOf(')')
        || before.contains("hiện có")
        || before.contains("đến nay")
        || compared >= 0 && before.length() - compared < 12;
  }

  /** {@code mức 27% hiện nay}. */
  private boolean isNow(GoalNumber number) {
    return GoalPatterns.NOW.matcher(folded).region(number.end(), sentenceEnd).lookingAt();
  }

  /** {@code Năm 2025, thành phố đã vận hành 06 tuyến, …}: up to the next semicolon. */
  private boolean isDone(GoalNumber number) {
    int from = Math.max(sentence, number.start() - LONGEST - LONGEST);
    String before = folded.substring(from, number.start());
    return GoalPatterns.DONE.matcher(before.substring(before.lastIndexOf(';') + 1)).find();
  }

  /** Whether a number is a part of a name: {@code trẻ em dưới 5 tuổi}. */
  boolean isName(GoalNumber number, int cut) {
    return isOdd(folded.substring(cut, number.start()), number);
  }

  /** Ages and spans of years are goals only of what is measured in them. */
  private static boolean isOdd(String before, GoalNumber number) {
    return number.isIn("tuổi")
            && !before.contains("tuổi thọ")
            && !before.contains("tuổi trung bình")
        || !number.isPercent() && GoalPatterns.SIZED.matcher(before).find()
        || number.isIn("năm") && !before.contains("số năm")
        || number.noun().equals("buổi")
            && !number.relation().isEmpty()
            && find(GoalPatterns.SESSIONS, before)
        || !number.isPercent() && before.strip().endsWith("với");
  }

  /** Whether a sentence tells what something costs; a least share of a budget is a goal. */
  private boolean isCost(GoalNumber number, boolean heading) {
    boolean least = number.isPercent() && number.isCompared();
    return !least && (heading || mayCost() && costs() <= number.start());
  }

  /** Whether the leaf has any of the words that the names of costs have: the cheap look first. */
  private boolean mayCost() {
    if (mayCost == null) {
      mayCost = GoalPatterns.COST_WORDS.stream().anyMatch(folded::contains);
    }
    return mayCost;
  }

  /** Where the sentence has named a cost. */
  private int costs() {
    if (costs < 0) {
      Matcher m = GoalPatterns.COST.matcher(folded).region(sentence, sentenceEnd);
      costs = m.find() ? m.end() : folded.length() + 1;
    }
    return costs;
  }
}
