package io.github.kehoach.check;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shares that the text calls a whole ({@code cơ cấu GRDP}, {@code cơ cấu lao động}) and that do not
 * add up to 100. Where a share is a bound, the sum is one too.
 */
final class Shares implements Check {

  /** Not {@code cơ cấu lại} and {@code tái cơ cấu}, which restructure. */
  private static final Pattern WHOLE =
      Pattern.compile("(?<!tái |đổi |dịch )cơ cấu(?! lại)(?![\\p{L}])");

  private static final Pattern RATE =
      Pattern.compile("(?<![\\p{L}])(?:tốc độ|tăng|giảm)(?![\\p{L}])");
  private static final Pattern SENTENCE_END = Pattern.compile("[.](?= |$)");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A sentence need not name all parts; a sum far from 100 is none. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(15);

  /** The parts of one whole. */
  private record Whole(
      String name,
      Origin origin,
      @Nullable String table,
      @Nullable String place,
      @Nullable Period period) {}

  @Override
  public void look(Subject subject, Findings findings) {
    Map<Whole, List<Target>> wholes = new LinkedHashMap<>();
    Sentences sentences = new Sentences();
    for (Target t : subject.plan().targets()) {
      Whole whole = "%".equals(t.unit()) ? whole(subject, t, sentences) : null;
      if (whole != null) {
        wholes.computeIfAbsent(whole, k -> new ArrayList<>()).add(t);
      }
    }
    wholes.forEach((whole, parts) -> check(subject, whole, parts, findings));
  }

  private static @Nullable Whole whole(Subject subject, Target t, Sentences sentences) {
    Whole whole = t.origin() == Origin.PROSE ? sentence(subject, t, sentences) : null;
    if (whole == null && !t.group().isEmpty()) {
      String parent = t.group().get(t.group().size() - 1);
      whole =
          WHOLE.matcher(Folding.fold(parent)).find()
              ? new Whole(
                  String.join(" / ", t.group()), t.origin(), t.table(), t.section(), period(t))
              : null;
    }
    boolean rate = whole != null && RATE.matcher(Folding.fold(t.indicator())).find();
    return rate ? null : whole;
  }

  /** A share behind the word in one sentence. */
  private static @Nullable Whole sentence(Subject subject, Target t, Sentences sentences) {
    Passage passage = t.values().size() == 1 ? subject.passage(t.provenance().get(0)) : null;
    if (passage == null || !sentences.speakOfWholes(passage)) {
      return null;
    }
    Provenance place = places(subject, t, 0).get(0);
    int at = passage.id().equals(place.block()) ? sentences.word(passage, place.start()) : -1;
    return at < 0
        ? null
        : new Whole(name(passage.value(), at), t.origin(), null, passage.id(), period(t));
  }

  /** Where passages speak of wholes, and where their sentences end: looked for once in each. */
  private static final class Sentences {

    private final Map<String, TreeMap<Integer, Boolean>> marks = new HashMap<>();

    boolean speakOfWholes(Passage passage) {
      return !marks(passage).isEmpty();
    }

    /** Where the word stands that calls a share at an offset a part; -1 for none. */
    int word(Passage passage, int share) {
      Map.Entry<Integer, Boolean> before = marks(passage).lowerEntry(share);
      return before != null && before.getValue() ? before.getKey() : -1;
    }

    /** Words (true) and ends of sentences; nothing where there is no word. */
    private TreeMap<Integer, Boolean> marks(Passage passage) {
      return marks.computeIfAbsent(
          passage.id(),
          id -> {
            TreeMap<Integer, Boolean> found = new TreeMap<>();
            Matcher word = WHOLE.matcher(passage.folded());
            while (word.find()) {
              found.put(word.start(), true);
            }
            Matcher end = SENTENCE_END.matcher(passage.folded());
            while (!found.isEmpty() && end.find()) {
              found.put(end.start(), false);
            }
            return found;
          });
    }
  }

  private static String name(String text, int at) {
    int end = at;
    while (end < text.length() && ":,;.".indexOf(text.charAt(end)) < 0 && end < at + 60) {
      end++;
    }
    return text.substring(at, end);
  }

  /** In prose the parts of a whole share a period; a table has one for each column. */
  private static @Nullable Period period(Target t) {
    return t.origin() == Origin.PROSE ? t.values().get(0).period() : null;
  }

  /** Where a value stands: in prose behind its indicator, as numbers repeat. */
  private static List<Provenance> places(Subject subject, Target t, int column) {
    String raw = t.values().get(column).raw();
    Provenance indicator = subject.find(t.indicator(), t.provenance()).get(0);
    Passage passage = t.origin() == Origin.PROSE ? subject.passage(indicator) : null;
    int at = passage == null ? -1 : passage.value().indexOf(raw, indicator.start());
    return passage == null || at < 0
        ? subject.find(raw, t.provenance())
        : List.of(passage.at(at, at + raw.length()));
  }

  private static void check(Subject subject, Whole whole, List<Target> parts, Findings findings) {
    int columns = parts.get(0).values().size();
    boolean even = parts.stream().allMatch(t -> t.values().size() == columns);
    if (parts.size() < 2 || !even) {
      return; // a cell is empty: its column has no sum
    }
    for (int c = 0; c < columns; c++) {
      Sum sum = Sum.of(parts, c);
      if (sum == null || sum.holds(HUNDRED)) {
        continue;
      }
      boolean near =
          sum.high().compareTo(HUNDRED.subtract(NEAR)) >= 0
              && sum.low().compareTo(HUNDRED.add(NEAR)) <= 0;
      if (whole.origin() == Origin.PROSE && !near) {
        continue;
      }
      Set<Provenance> where = new LinkedHashSet<>();
      for (Target t : parts) {
        where.addAll(places(subject, t, c));
      }
      findings.warning(
          DiagnosticCode.SHARES_NOT_WHOLE,
          "The "
              + parts.size()
              + " shares of \""
              + whole.name()
              + "\""
              + ofPeriod(parts.get(0).values().get(c))
              + " add up to "
              + sum.words()
              + ", not to 100.",
          List.copyOf(where));
    }
  }

  private static String ofPeriod(TargetValue value) {
    return value.period() == null ? "" : " (" + value.period().raw() + ")";
  }
}
