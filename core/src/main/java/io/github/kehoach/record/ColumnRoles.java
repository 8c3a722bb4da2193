package io.github.kehoach.record;

import io.github.kehoach.plan.TableKind;
import io.github.kehoach.structure.RawTable;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Periods;
import io.github.kehoach.text.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a table's columns hold, by what their headers say. */
record ColumnRoles(List<Role> roles, TableKind kind) {

  enum Role {
    ORDINAL,
    INDICATOR,
    UNIT,
    VALUE,
    BASELINE,
    TASK,
    PROJECT,
    LEAD,
    COORDINATING,
    BOTH,
    AGENCIES,
    SCHEDULE,
    OUTPUT,
    BUDGET,
    NOTE,
    OTHER
  }

  private record Rule(Role role, Pattern pattern) {}

  private static final List<Rule> RULES =
      Tsv.rows(ColumnRoles.class, "columns.tsv").stream()
          .map(r -> new Rule(Role.valueOf(r.get(0)), Pattern.compile(r.get(1))))
          .toList();

  /** The role that a header gives its column. */
  static Role role(String header) {
    String key = Folding.key(header);
    if (key.isEmpty()) {
      return Role.OTHER;
    }
    if (key.length() > 120) {
      return Role.OTHER;
    }
    for (Rule rule : RULES) {
      if (rule.pattern().matcher(key).matches()) {
        return rule.role();
      }
    }
    return Role.OTHER;
  }

  static ColumnRoles of(RawTable table) {
    List<Role> roles = new ArrayList<>();
    for (String header : table.header()) {
      roles.add(role(header));
    }
    refine(table, roles);
    return new ColumnRoles(List.copyOf(roles), kind(roles));
  }

  private static void refine(RawTable table, List<Role> roles) {
    // A table of goals names them in one column; a second such column holds their values.
    int indicator = roles.indexOf(Role.INDICATOR);
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.get(i);
      if (i != indicator && role == Role.INDICATOR) {
        roles.set(i, mostlyNumbers(table, i) ? Role.VALUE : Role.OTHER);
      }
      if (role == Role.OUTPUT && mostlyNumbers(table, i)) {
        roles.set(i, Role.BASELINE);
      }
      if (role == Role.OTHER && i == 0 && mostlyNumbers(table, i)) {
        roles.set(i, Role.ORDINAL);
      }
    }
    boolean values = roles.contains(Role.VALUE);
    if (indicator < 0 && values && !roles.contains(Role.LEAD) && !roles.contains(Role.SCHEDULE)) {
      int first = firstText(table, roles);
      if (first >= 0
          && (roles.get(first) == Role.TASK || roles.get(first) == Role.OTHER)
          && valueNumbers(table, roles)
          && !roles.contains(Role.BUDGET)
          && !roles.contains(Role.PROJECT)) {
        roles.set(first, Role.INDICATOR);
      }
    }
    // A goal named by "mục tiêu" may be a value column when another column names the indicator.
    if (indicator >= 0 && !values) {
      for (int i = indicator + 1; i < roles.size(); i++) {
        if (roles.get(i) == Role.OTHER && mostlyNumbers(table, i)) {
          roles.set(i, Role.VALUE);
        }
      }
    }
  }

  private static int firstText(RawTable table, List<Role> roles) {
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.get(i);
      if (role != Role.ORDINAL && role != Role.UNIT && !mostlyNumbers(table, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean valueNumbers(RawTable table, List<Role> roles) {
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == Role.VALUE && !mostlyNumbers(table, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mostlyNumbers(RawTable table, int column) {
    int filled = 0;
    int numbers = 0;
    for (RawTable.Row row : table.rows()) {
      String text = row.text(column);
      if (!text.isEmpty()) {
        filled++;
        numbers +=
            Values.parse(text).isPresent() && !Periods.whole(Folding.fold(text)).isPresent()
                ? 1
                : 0;
      }
    }
    return filled > 0 && numbers * 10 >= filled * 6;
  }

  private static TableKind kind(List<Role> roles) {
    boolean agencies =
        roles.contains(Role.LEAD) || roles.contains(Role.BOTH) || roles.contains(Role.AGENCIES);
    boolean work = roles.contains(Role.TASK) || roles.contains(Role.PROJECT);
    if (roles.contains(Role.INDICATOR)) {
      return TableKind.TARGETS;
    }
    if (roles.contains(Role.PROJECT) && roles.contains(Role.BUDGET)) {
      return TableKind.PROJECTS;
    }
    if (work && (agencies || roles.contains(Role.SCHEDULE) || roles.contains(Role.OUTPUT))) {
      return TableKind.TASKS;
    }
    if (roles.contains(Role.PROJECT)) {
      return TableKind.PROJECTS;
    }
    return roles.contains(Role.BUDGET) ? TableKind.BUDGET : TableKind.OTHER;
  }

  int first(Role role) {
    return roles.indexOf(role);
  }

  List<Integer> all(Role role) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == role) {
        out.add(i);
      }
    }
    return out;
  }
}
