package io.github.kehoach.tabular;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name in small letters with underscores; it never changes once it was released
 * @param type what its values are
 * @param description what its values mean, in a sentence or two for the {@link DataDictionary}
 */
public record Column(String name, ColumnType type, String description) {

  /**
   * Refuses a column without a name or a description.
   *
   * @param name in small letters with underscores; it never changes once it was released
   * @param type what its values are
   * @param description what its values mean, in a sentence or two for the {@link DataDictionary}
   */
  public Column {
    Objects.requireNonNull(type, "type");
    if (name.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("a column has a name and a description");
    }
  }
}
