package io.github.kehoach.compare;

import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of a plan that states a figure, as printed.
 *
 * @param target id of the target
 * @param group the rows that the indicator depends on, outermost first
 * @param indicator the indicator
 * @param unit its unit
 * @param raw the value
 * @param table id of the table, or null
 * @param section path of the section, or null
 */
public record Statement(
    String target,
    List<String> group,
    String indicator,
    @Nullable String unit,
    String raw,
    @Nullable String table,
    @Nullable String section) {

  /**
   * Copies the list, so that the record cannot change.
   *
   * @param target id of the target
   * @param group the rows that the indicator depends on, outermost first
   * @param indicator the indicator
   * @param unit its unit
   * @param raw the value
   * @param table id of the table, or null
   * @param section path of the section, or null
   */
  public Statement {
    group = List.copyOf(group);
  }

  static Statement of(Target target, TargetValue value) {
    return new Statement(
        target.id(),
        target.group(),
        target.indicator(),
        target.unit(),
        value.raw(),
        target.table(),
        target.section());
  }
}
