package io.github.kehoach.record;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links the goals that stand both in running text and in a table, and says where the two disagree.
 * Words that plans put in or leave out as they like do not count; all others have to be the same,
 * and so has the time.
 */
final class SameGoals {

  /** Words without which an indicator is still the same. */
  private static final Set<String> FILLERS =
      Set.of(
          "tỷ", "tỉ", "lệ", "trọng", "số", "tổng", "của", "các", "đạt", "trên", "so", "với",
          "trong", "toàn", "tỉnh", "địa", "bàn", "một", "1", "về", "được", "là", "cho", "từ", "và");

  /** Verbs that make a change out of what is measured. */
  private static final Set<String> CHANGES = Set.of("tăng", "giảm", "nâng", "gấp");

  private final List<Target> targets;
  private final Report report;
  private final Map<Set<String>, List<Integer>> tables = new HashMap<>();
  private final Map<Integer, Set<String>> links = new LinkedHashMap<>();

  private SameGoals(List<Target> targets, Report report) {
    this.targets = targets;
    this.report = report;
  }

  /** The targets with their links. */
  static List<Target> link(List<Target> targets, Report report) {
    return new SameGoals(targets, report).link();
  }

  private List<Target> link() {
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).origin() == Origin.TABLE) {
        for (Set<String> key : keys(targets.get(i))) {
          tables.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    for (int i = 0; i < targets.size() && !tables.isEmpty(); i++) {
      if (targets.get(i).origin() == Origin.PROSE) {
        prose(i);
      }
    }
    if (links.isEmpty()) {
      return targets;
    }
    List<Target> out = new ArrayList<>(targets);
    links.forEach((i, ids) -> out.set(i, linked(targets.get(i), List.copyOf(ids))));
    return out;
  }

  private void prose(int index) {
    Target prose = targets.get(index);
    TargetValue said = prose.values().get(0);
    Set<Integer> rows = new LinkedHashSet<>();
    keys(prose).forEach(key -> rows.addAll(tables.getOrDefault(key, List.of())));
    List<Integer> others = new ArrayList<>();
    boolean agrees = false;
    for (int row : rows) {
      Target table = targets.get(row);
      GoalScale scale = GoalScale.between(prose.unit(), table.unit());
      if (scale == null) {
        continue;
      }
      List<TargetValue> then =
          table.values().stream()
              .filter(v -> v.value() != null && isThen(said.period(), v.period()))
              .toList();
      if (then.stream().anyMatch(v -> scale.agree(said, v))) {
        connect(index, row);
        agrees = true;
      } else if (said.period() != null
          && isLevel(prose) == isLevel(table)
          && then.stream().anyMatch(v -> isShare(prose) || scale.isNear(said, v))) {
        others.add(row);
      }
    }
    if (!agrees && others.size() == 1) {
      connect(index, others.get(0));
      disagree(prose, said, targets.get(others.get(0)));
    }
  }

  private void connect(int a, int b) {
    links.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(targets.get(b).id());
    links.computeIfAbsent(b, k -> new LinkedHashSet<>()).add(targets.get(a).id());
  }

  private void disagree(Target prose, TargetValue said, Target table) {
    Period period = Objects.requireNonNull(said.period());
    TargetValue printed =
        table.values().stream()
            .filter(v -> v.value() != null && isThen(period, v.period()))
            .findFirst()
            .orElseThrow();
    List<Provenance> where = new ArrayList<>(prose.provenance());
    where.addAll(table.provenance());
    report.warning(
        DiagnosticCode.TARGET_MISMATCH,
        "\""
            + prose.indicator()
            + "\" ("
            + period.raw()
            + ") is \""
            + said.raw()
            + "\" in "
            + (prose.section() == null ? "the text" : prose.section())
            + ", but \""
            + printed.raw()
            + "\" in table "
            + table.table()
            + ".",
        where);
  }

  /** Whether two periods end alike and do not start differently. */
  private static boolean isThen(@Nullable Period a, @Nullable Period b) {
    if (a == null || b == null) {
      return true;
    }
    return Objects.equals(a.to(), b.to())
        && (a.from() == null || b.from() == null || a.from().equals(b.from()));
  }

  /** Of things that are counted, a sum over years or an increase has the same name. */
  private static boolean isShare(Target target) {
    String unit = target.unit();
    return unit != null && (unit.indexOf('%') >= 0 || unit.indexOf('/') >= 0);
  }

  /** Whether an indicator is a level, not a change. */
  private static boolean isLevel(Target target) {
    return List.of(Folding.key(target.indicator()).split(" ")).stream()
        .noneMatch(CHANGES::contains);
  }

  /** The words that count, in any order; with what they are related to, and without. */
  private static List<Set<String>> keys(Target target) {
    Set<String> words = new HashSet<>();
    target.group().forEach(g -> add(g, words));
    add(target.indicator(), words);
    if (words.isEmpty()) {
      return List.of();
    }
    String unit = target.unit();
    if (unit == null || !unit.endsWith("vạn dân")) {
      return List.of(words);
    }
    Set<String> related = new HashSet<>(words);
    related.addAll(List.of("vạn", "dân"));
    return List.of(words, related);
  }

  private static void add(String text, Set<String> words) {
    String folded = Folding.fold(text);
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
        String word = folded.substring(start, i);
        if (!word.isEmpty() && !FILLERS.contains(word) && !CHANGES.contains(word)) {
          words.add(word);
        }
        start = i + 1;
      }
    }
  }

  private static Target linked(Target t, List<String> sameAs) {
    return new Target(
        t.id(),
        t.ordinal(),
        t.indicator(),
        t.group(),
        t.unit(),
        t.values(),
        t.responsible(),
        t.origin(),
        t.table(),
        t.row(),
        t.section(),
        t.note(),
        sameAs,
        t.indicatorId(),
        t.provenance());
  }
}
