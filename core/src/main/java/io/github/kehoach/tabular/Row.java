package io.github.kehoach.tabular;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param values one for each column of its table, in their order and of their types, null where the
 *     plan gives none
 */
public record Row(List<@Nullable Object> values) {

  /**
   * Copies the values, so that the row cannot change.
   *
   * @param values one for each column of its table, in their order and of their types, null where
   *     the plan gives none
   */
  public Row {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}
