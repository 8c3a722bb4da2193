package io.github.kehoach.diff;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.plan.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The things of a plan that are compared. */
final class Items {

  private Items() {}

  static List<Item> of(PlanDocument plan, Subject subject) {
    return switch (subject) {
      case SECTION -> sections(plan);
      case TARGET -> plan.targets().stream().map(Items::target).toList();
      case TASK -> plan.tasks().stream().map(Items::task).toList();
    };
  }

  private static List<Item> sections(PlanDocument plan) {
    List<Item> out = new ArrayList<>();
    plan.sections().forEach(s -> add(s, out));
    plan.appendices().stream()
        .filter(a -> a.duplicateOf() == null)
        .forEach(a -> a.sections().forEach(s -> add(s, out)));
    return out;
  }

  private static void add(Section section, List<Item> out) {
    String text = section.title() == null ? section.text() : section.title();
    out.add(new Item(text == null ? "" : text, section.path(), Map.of()));
    section.children().forEach(child -> add(child, out));
  }

  private static Item target(Target target) {
    List<String> names = new ArrayList<>(target.group());
    names.add(target.indicator());
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "unit", target.unit());
    put(fields, "values", values(target.values()));
    put(fields, "responsible", names(target.responsible()));
    return new Item(
        String.join(" > ", names), place(target.table(), target.row(), target.section()), fields);
  }

  private static Item task(Task task) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "lead", names(task.lead()));
    put(fields, "coordinating", names(task.coordinating()));
    put(fields, "schedule", task.schedule() == null ? null : task.schedule().raw());
    put(fields, "output", task.output());
    return new Item(task.description(), place(task.table(), task.row(), task.section()), fields);
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static String values(List<TargetValue> values) {
    return values.stream()
        .map(
            v -> {
              Period period = v.period();
              return v.raw() + (period == null ? "" : " (" + period.raw() + ")");
            })
        .collect(Collectors.joining("; "));
  }

  private static String names(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(Collectors.joining("; "));
  }

  private static @Nullable String place(
      @Nullable String table, @Nullable Integer row, @Nullable String section) {
    return table == null ? section : table + ", row " + (row == null ? "?" : row + 1);
  }
}
