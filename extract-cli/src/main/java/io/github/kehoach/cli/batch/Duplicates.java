package io.github.kehoach.cli.batch;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.ColumnType;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of the same content: each after the first, in the order of paths, says which was first. */
final class Duplicates {

  /** Stands behind the other columns of plans, where there are many files. */
  static final Column COLUMN =
      new Column(
          "duplicate_of",
          ColumnType.TEXT,
          "The first file, in the order of names, that holds the same bytes; empty in the first"
              + " itself. Leave these rows out where plans are counted.");

  private final Seen contents = new Seen();

  /** The contents that come up more than once. */
  private final Set<String> copied = new HashSet<>();

  private final Map<String, String> first = new HashMap<>();

  /** Takes note of a file; all of them come here first. */
  void note(String content) {
    if (!contents.add(content)) {
      copied.add(content);
    }
  }

  /** The first file of this content; null for that itself. */
  @Nullable String of(String content, String file) {
    return copied.contains(content) ? first.putIfAbsent(content, file) : null;
  }

  /** The columns of a table as this program writes it. */
  static List<Column> columns(DataTable table) {
    if (table != DataTable.PLANS) {
      return table.columns();
    }
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(COLUMN);
    return columns;
  }

  static Row with(Row row, @Nullable String duplicateOf) {
    List<@Nullable Object> values = new ArrayList<>(row.values());
    values.add(duplicateOf);
    return new Row(values);
  }
}
