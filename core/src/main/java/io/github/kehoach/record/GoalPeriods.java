package io.github.kehoach.record;

import io.github.kehoach.plan.Period;
import io.github.kehoach.structure.Node;
import io.github.kehoach.text.Periods;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a leaf, read on from number to number. One that opens a sentence or a clause holds
 * for all that follows; one within the words of a goal holds for that goal, and for others only
 * where neither an opening nor a heading says more.
 */
final class GoalPeriods {

  /** The words before a period that open its clause take no more characters. */
  private static final int OPENING = 40;

  /** Words before a period that make it another's are looked for within so many characters. */
  private static final int NEAR = 20;

  /** The year of a day is no period: {@code Quyết định … ngày 28 tháng 01 năm 2022}. */
  private static final Pattern DAY = Pattern.compile("ngày [0-9]{1,2} tháng [0-9]{1,2} $");

  private final String text;
  private final String folded;
  private final Leaf leaf;

  private int sentence;

  /** Up to here all periods were read. */
  private int seen;

  private @Nullable Period opening;
  private boolean opened;
  private @Nullable Period within;
  private @Nullable Period behind;
  private @Nullable Period earlier;
  private @Nullable Period heading;
  private @Nullable Node headingNode;
  private boolean headingRead;

  GoalPeriods(Leaf leaf) {
    this.leaf = leaf;
    this.text = leaf.node().text();
    this.folded = leaf.node().folded();
  }

  /** Starts a sentence. */
  void start(int from) {
    Period last = within == null ? behind : within;
    earlier = last == null ? earlier : last;
    within = null;
    behind = null;
    opened = false;
    sentence = from;
    seen = from;
  }

  /** Reads on to a place: the last period behind the start of its clause, or null. */
  @Nullable Period before(int clause, int at) {
    Period own = null;
    Optional<Periods.Found> found = find(seen, at);
    while (found.isPresent()) {
      Periods.Found f = found.get();
      seen = f.end();
      if (!isOther(f)) {
        Period period = PrintedPeriods.of(text, f);
        own = f.start() >= clause ? period : own;
        note(period, f);
      }
      found = find(seen, at);
    }
    seen = Math.max(seen, at);
    return own;
  }

  /** Passes over the periods up to a place: they say where things stand. */
  void skip(int to) {
    seen = Math.max(seen, to);
  }

  /** The period behind a number within its clause, or null. */
  @Nullable Period behind(int from, int to) {
    Optional<Periods.Found> found = find(from, to);
    if (found.isEmpty() || isOther(found.get())) {
      return null;
    }
    seen = Math.max(seen, found.get().end());
    behind = PrintedPeriods.of(text, found.get());
    return behind;
  }

  /** What holds for a goal that names no period. */
  @Nullable Period inherited() {
    if (within != null && !opened) {
      return within;
    }
    if (opening != null) {
      return opening;
    }
    Period above = heading();
    return above != null ? above : behind != null ? behind : earlier;
  }

  /** Up to where the text was read for periods. */
  int seen() {
    return seen;
  }

  /** Whether a period has opened this sentence or a clause of it. */
  boolean opened() {
    return opened;
  }

  /** Where a period starts that ends a range of words, or the range's end. */
  int cut(int from, int to) {
    Optional<Periods.Found> found = find(from, to);
    if (found.isEmpty() || isOther(found.get())) {
      return to;
    }
    boolean last = Marks.withoutFirst(folded.substring(found.get().end(), to), " ,.;:").isEmpty();
    return last ? found.get().start() : to;
  }

  private void note(Period period, Periods.Found f) {
    int from = f.start();
    while (from > sentence
        && f.start() - from <= OPENING
        && ";,.".indexOf(folded.charAt(from - 1)) < 0) {
      from--;
    }
    boolean opens =
        f.start() - from <= OPENING
            && GoalPatterns.OPENING.matcher(folded).region(from, f.start()).matches();
    if (opens) {
      opening = period;
      opened = true;
    } else {
      within = period;
    }
  }

  private Optional<Periods.Found> find(int from, int to) {
    return from < to ? Periods.find(folded, from, to) : Optional.empty();
  }

  /** Years that others are compared to, of days, or what a number is a part of. */
  private boolean isOther(Periods.Found period) {
    String before = folded.substring(Math.max(sentence, period.start() - NEAR), period.start());
    int compared = before.lastIndexOf("so với ");
    return compared >= 0 && before.indexOf(", ", compared) < 0
        || before.endsWith("lần ") && before.contains("gấp ")
        || before.endsWith("giá so sánh ")
        || DAY.matcher(before).find()
        || before.endsWith("tầm nhìn ")
        || before.endsWith("của ") && period.from() != null && period.from() == period.to();
  }

  /** The heading that a period was inherited from; null where the leaf itself says it. */
  @Nullable Node source(@Nullable Period period) {
    return period != null && period == heading ? headingNode : null;
  }

  private @Nullable Period heading() {
    if (!headingRead) {
      headingRead = true;
      for (Node above : leaf.headings()) {
        Optional<Period> found = PrintedPeriods.whole(above.text());
        if (above.heading() && found.isPresent()) {
          heading = found.get();
          headingNode = above;
          break;
        }
      }
    }
    return heading;
  }
}
