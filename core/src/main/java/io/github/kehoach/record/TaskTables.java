package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Schedule;
import io.github.kehoach.plan.Task;
import io.github.kehoach.record.ColumnRoles.Role;
import io.github.kehoach.structure.RawTable;
import io.github.kehoach.text.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table of tasks. */
final class TaskTables {

  private static final Pattern LEADS =
      Pattern.compile("(?:cơ quan |đơn vị )?chủ trì(?: thực hiện)?[ :]{1,3}");
  private static final Pattern PARTNERS =
      Pattern.compile("(?:[;,.] ?|- ?)?(?:cơ quan |đơn vị )?phối hợp(?: thực hiện| với)?[ :]{1,3}");

  private TaskTables() {}

  private record Row(
      int level,
      @Nullable String ordinal,
      boolean empty,
      List<Agency> lead,
      List<Agency> coordinating,
      List<Provenance> told) {}

  /** Who leads and who joins. */
  private record Who(List<Agency> lead, List<Agency> coordinating) {}

  static List<Task> read(RawTable table, ColumnRoles roles, Ids ids) {
    List<Task> out = new ArrayList<>();
    Deque<Row> parents = new ArrayDeque<>();
    int column = roles.first(Role.TASK) >= 0 ? roles.first(Role.TASK) : roles.first(Role.PROJECT);
    for (int i = 0; i < table.rows().size(); i++) {
      RawTable.Row row = table.rows().get(i);
      String text = row.text(column);
      if (text.isEmpty() || RowItem.isOfWhich(text)) {
        continue;
      }
      RowItem item = RowItem.of(row.text(roles.first(Role.ORDINAL)), text);
      int level = item.heading() ? 1 : item.level() < 0 ? RowItem.NUMBERED : item.level();
      while (!parents.isEmpty() && parents.element().level() >= level) {
        parents.pop();
      }
      Who who = who(row, roles);
      boolean empty = isEmpty(row, roles, column);
      Row parent = parents.peek();
      if (parent != null && !parent.empty() && item.contradicts(parent.ordinal())) {
        parents.clear();
        parent = null;
      }
      List<Provenance> told = places(row, roles);
      if (who.lead().isEmpty() && parent != null && !empty) {
        who =
            new Who(
                parent.lead(),
                who.coordinating().isEmpty() ? parent.coordinating() : who.coordinating());
        told.addAll(parent.told());
      }
      parents.push(new Row(level, item.ordinal(), empty, who.lead(), who.coordinating(), told));
      if (empty) {
        continue;
      }
      out.add(task(table, roles, ids, i, item, who, told, column));
    }
    return out;
  }

  /** A row that says nothing but its text heads a group: who and when stand below. */
  private static boolean isEmpty(RawTable.Row row, ColumnRoles roles, int text) {
    for (int c = 0; c < row.cells().size(); c++) {
      if (c != text && c != roles.first(Role.ORDINAL) && !row.text(c).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Task task(
      RawTable table,
      ColumnRoles roles,
      Ids ids,
      int index,
      RowItem item,
      Who who,
      List<Provenance> told,
      int column) {
    RawTable.Row row = table.rows().get(index);
    Set<Provenance> where = new LinkedHashSet<>();
    for (int c = 0; c < row.cells().size(); c++) {
      if (c == column || item.ordinal() != null || roles.roles().get(c) != Role.ORDINAL) {
        row.cells().get(c).passages().forEach(p -> where.add(p.whole()));
      }
    }
    where.addAll(told);
    return new Task(
        ids.task(),
        item.ordinal(),
        item.text(),
        who.lead(),
        who.coordinating(),
        schedule(row, roles),
        joined(row, roles.all(Role.OUTPUT)),
        joined(row, roles.all(Role.NOTE)),
        Origin.TABLE,
        table.id(),
        index,
        table.section(),
        List.copyOf(where));
  }

  /** The cells that say who. */
  private static List<Provenance> places(RawTable.Row row, ColumnRoles roles) {
    List<Provenance> places = new ArrayList<>();
    for (Role role : List.of(Role.LEAD, Role.BOTH, Role.AGENCIES, Role.COORDINATING)) {
      for (int c : roles.all(role)) {
        row.cells().get(c).passages().forEach(p -> places.add(p.whole()));
      }
    }
    return places;
  }

  private static Who who(RawTable.Row row, ColumnRoles roles) {
    List<Agency> lead = new ArrayList<>();
    List<Agency> coordinating = new ArrayList<>();
    for (int c : roles.all(Role.LEAD)) {
      split(row.text(c), lead, coordinating);
    }
    for (int c : roles.all(Role.BOTH)) {
      split(row.text(c), lead, coordinating);
    }
    for (int c : roles.all(Role.AGENCIES)) {
      split(row.text(c), lead, coordinating);
    }
    for (int c : roles.all(Role.COORDINATING)) {
      coordinating.addAll(Agencies.ofCell(row.text(c)));
    }
    return new Who(lead, coordinating);
  }

  /** One cell may hold both: {@code Chủ trì: …; Phối hợp: …}. */
  private static void split(String cell, List<Agency> lead, List<Agency> coordinating) {
    if (cell.isEmpty()) {
      return;
    }
    String folded = Folding.fold(cell);
    Matcher partners = PARTNERS.matcher(folded);
    int cut = partners.find() ? partners.start() : cell.length();
    int rest = cut < cell.length() ? partners.end() : cell.length();
    Matcher leads = LEADS.matcher(folded);
    int from = leads.lookingAt() ? leads.end() : 0;
    lead.addAll(Agencies.ofCell(cell.substring(Math.min(from, cut), cut)));
    coordinating.addAll(Agencies.ofCell(cell.substring(rest)));
  }

  private static @Nullable Schedule schedule(RawTable.Row row, ColumnRoles roles) {
    List<Integer> columns = roles.all(Role.SCHEDULE);
    if (columns.size() == 2) {
      Optional<Schedule> start = Schedules.ofCell(row.text(columns.get(0)));
      Optional<Schedule> end = Schedules.ofCell(row.text(columns.get(1)));
      if (start.isPresent()
          && end.isPresent()
          && start.get().to() != null
          && end.get().to() != null) {
        return new Schedule(
            start.get().raw() + " - " + end.get().raw(), start.get().to(), end.get().to());
      }
    }
    for (int column : columns) {
      Optional<Schedule> schedule = Schedules.ofCell(row.text(column));
      if (schedule.isPresent()) {
        return schedule.get();
      }
    }
    return null;
  }

  private static @Nullable String joined(RawTable.Row row, List<Integer> columns) {
    StringBuilder out = new StringBuilder();
    for (int column : columns) {
      String text = row.text(column);
      if (!text.isEmpty()) {
        out.append(out.length() == 0 ? "" : "; ").append(text);
      }
    }
    return out.length() == 0 ? null : out.toString();
  }
}
