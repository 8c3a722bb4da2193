package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.record.ColumnRoles.Role;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.RawTable;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Periods;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table of targets. */
final class TargetTables {

  private final RawTable table;
  private final List<Passage> notes;
  private final ColumnRoles roles;
  private final Report report;
  private final Ids ids;
  private final Deque<Row> parents = new ArrayDeque<>();
  private final List<Target> out = new ArrayList<>();
  private @Nullable Dated groupPeriod;
  private boolean ofWhich;

  private TargetTables(
      RawTable table, ColumnRoles roles, List<Passage> notes, Report report, Ids ids) {
    this.table = table;
    this.notes = notes;
    this.roles = roles;
    this.report = report;
    this.ids = ids;
  }

  /** A row that others may depend on. */
  private record Row(
      int level,
      @Nullable String ordinal,
      boolean valued,
      String indicator,
      @Nullable String unit,
      List<Agency> agencies,
      List<Provenance> told,
      List<Provenance> where) {}

  /** A period and where it is printed. */
  private record Dated(Period period, List<Provenance> where) {}

  static List<Target> read(
      RawTable table, ColumnRoles roles, List<Passage> notes, Report report, Ids ids) {
    TargetTables reader = new TargetTables(table, roles, notes, report, ids);
    for (int i = 0; i < table.rows().size(); i++) {
      reader.row(i);
    }
    return reader.out;
  }

  private void row(int index) {
    RawTable.Row row = table.rows().get(index);
    String ordinal = row.text(roles.first(Role.ORDINAL));
    String text = row.text(roles.first(Role.INDICATOR));
    List<Integer> columns = roles.all(Role.VALUE);
    boolean valued = columns.stream().anyMatch(c -> !row.text(c).isEmpty());
    if (text.isEmpty()) {
      if (!valued && !ordinal.isEmpty()) {
        group(ordinal, places(row, roles.first(Role.ORDINAL)));
      }
      return;
    }
    if (RowItem.isOfWhich(text) && !valued) {
      ofWhich = true;
      return;
    }
    RowItem item = RowItem.of(ordinal, text);
    boolean alone =
        !valued
            && row.cells().stream().filter(c -> !c.text().isEmpty()).count() <= 2
            && row.text(roles.first(Role.UNIT)).isEmpty();
    if (alone
        && (item.heading() || item.level() < 0 && ordinal.isEmpty() && !ofWhich && isGroup(item))) {
      group(item.text(), places(row, roles.first(Role.INDICATOR)));
      return;
    }
    int level = level(item);
    while (!parents.isEmpty() && parents.element().level() >= level) {
      parents.pop();
    }
    ofWhich = ofWhich && level > RowItem.NUMBERED;
    Row parent = parents.peek();
    // One without values is there for the rows below it, whatever their numbers.
    if (parent != null && parent.valued() && item.contradicts(parent.ordinal())) {
      parents.clear();
      parent = null;
    }
    add(index, row, item, level, parent, columns, valued);
  }

  /** A row over all columns that names a period or stands in capitals heads a group. */
  private static boolean isGroup(RowItem item) {
    return Folding.isCapitals(item.text())
        || Periods.find(Folding.fold(item.text()), 0, item.text().length()).isPresent();
  }

  private void group(String text, List<Provenance> where) {
    parents.clear();
    ofWhich = false;
    groupPeriod = PrintedPeriods.whole(text).map(p -> new Dated(p, where)).orElse(groupPeriod);
  }

  private int level(RowItem item) {
    if (item.heading()) {
      return 1;
    }
    if (item.level() >= 0) {
      return item.level();
    }
    // An unnumbered row below "Trong đó" depends on the row above that.
    return ofWhich ? RowItem.NUMBERED + 9 : RowItem.NUMBERED;
  }

  private void add(
      int index,
      RawTable.Row row,
      RowItem item,
      int level,
      @Nullable Row parent,
      List<Integer> columns,
      boolean valued) {
    IndicatorWords words = IndicatorWords.of(item.text(), row.text(roles.first(Role.UNIT)));
    String indicator = words.text();
    String unit = words.unit();
    boolean dependent = parent != null;
    List<Agency> agencies = agencies(row);
    List<Provenance> told = new ArrayList<>();
    agencyColumns().forEach(c -> told.addAll(places(row, c)));
    if (agencies.isEmpty() && parent != null) {
      agencies = parent.agencies();
      told.addAll(parent.told());
    }
    if (unit == null && parent != null) {
      unit = parent.unit();
    }
    List<Provenance> named = new ArrayList<>(places(row, roles.first(Role.INDICATOR)));
    named.addAll(places(row, roles.first(Role.UNIT)));
    if (parent != null) {
      named.addAll(parent.where());
    }
    parents.push(new Row(level, item.ordinal(), valued, indicator, unit, agencies, told, named));
    if (!valued) {
      return;
    }
    List<TargetValue> values = new ArrayList<>();
    Set<Provenance> where = new LinkedHashSet<>();
    where.addAll(places(row, roles.first(Role.INDICATOR)));
    if (item.ordinal() != null) {
      where.addAll(places(row, roles.first(Role.ORDINAL)));
    }
    where.addAll(places(row, roles.first(Role.UNIT)));
    Set<Provenance> periods = new LinkedHashSet<>();
    for (int column : columns) {
      String raw = row.text(column);
      if (raw.isEmpty()) {
        continue;
      }
      List<Provenance> cell = places(row, column);
      where.addAll(cell);
      Optional<Values.Value> value = Values.parse(raw);
      if (value.isEmpty()) {
        report.warning(
            DiagnosticCode.UNPARSED_VALUE,
            "The value \"" + raw + "\" of \"" + indicator + "\" is given as printed only.",
            cell);
      }
      value = value.map(v -> IndicatorWords.compared(v, item.text()));
      if (unit == null && value.isPresent()) {
        unit = value.get().unit();
      }
      Dated dated = periodOf(column);
      if (dated != null) {
        periods.addAll(dated.where());
      }
      values.add(
          new TargetValue(
              raw,
              value.map(Values.Value::comparator).orElse(null),
              value.map(Values.Value::value).orElse(null),
              value.map(Values.Value::upper).orElse(null),
              dated == null ? null : dated.period()));
    }
    where.addAll(told);
    where.addAll(named);
    where.addAll(periods);
    Passage note = words.noted() ? note() : null;
    if (note != null) {
      where.add(note.whole());
    }
    out.add(
        new Target(
            ids.target(),
            item.ordinal(),
            indicator,
            dependent ? group(parents) : List.of(),
            unit,
            values,
            agencies,
            Origin.TABLE,
            table.id(),
            index,
            table.section(),
            note == null ? null : noteText(note),
            List.of(),
            null,
            List.copyOf(where)));
  }

  /** The rows that this one depends on, outermost first. */
  private static List<String> group(Deque<Row> parents) {
    List<String> group = new ArrayList<>();
    Iterator<Row> rows = parents.descendingIterator();
    while (rows.hasNext()) {
      group.add(rows.next().indicator());
    }
    group.remove(group.size() - 1);
    return group;
  }

  private List<Agency> agencies(RawTable.Row row) {
    List<Agency> agencies = new ArrayList<>();
    agencyColumns().forEach(c -> agencies.addAll(Agencies.ofCell(row.text(c))));
    return agencies;
  }

  private List<Integer> agencyColumns() {
    return Stream.of(Role.LEAD, Role.BOTH, Role.AGENCIES)
        .flatMap(role -> roles.all(role).stream())
        .toList();
  }

  private @Nullable Dated periodOf(int column) {
    Optional<Period> own = PrintedPeriods.whole(table.header().get(column));
    if (own.isPresent()) {
      return new Dated(own.get(), wholes(table.headerPlaces().get(column)));
    }
    return groupPeriod != null ? groupPeriod : ofHeadings();
  }

  /** The nearest heading that names a period. */
  private @Nullable Dated ofHeadings() {
    for (RawTable.Heading heading : table.headings()) {
      Optional<Period> found = PrintedPeriods.whole(heading.text().strip());
      if (found.isPresent()) {
        return new Dated(found.get(), wholes(heading.passages()));
      }
    }
    return null;
  }

  private @Nullable Passage note() {
    for (Passage p : notes) {
      if (p.value().indexOf('*') >= 0) {
        return p;
      }
    }
    return null;
  }

  private static String noteText(Passage note) {
    int star = note.value().indexOf('*');
    return Marks.withoutFirst(note.value().substring(star + 1), ")*: ").strip();
  }

  private static List<Provenance> places(RawTable.Row row, int column) {
    return column < 0 ? List.of() : wholes(row.cells().get(column).passages());
  }

  private static List<Provenance> wholes(List<Passage> passages) {
    return passages.stream().map(Passage::whole).toList();
  }
}
