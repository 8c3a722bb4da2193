package io.github.kehoach.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of all tables as a table of their own, for a file beside the data. */
public final class DataDictionary {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("table", ColumnType.TEXT, "The table, by the name of its file."),
          new Column("column", ColumnType.TEXT, "The column."),
          new Column(
              "type",
              ColumnType.TEXT,
              "text, integer, decimal, boolean (true, false) or date (2022-04-14)."),
          new Column("description", ColumnType.TEXT, "What its values mean."));

  private DataDictionary() {}

  /**
   * The name of the dictionary's file.
   *
   * @return {@code dictionary}; the ending is the format's
   */
  public static String fileName() {
    return "dictionary";
  }

  /**
   * The columns of the dictionary: {@code table}, {@code column}, {@code type}, {@code
   * description}.
   *
   * @return them in the order of the values of each row
   */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /**
   * A row for each column of each {@link DataTable} and of {@link FailureTable}.
   *
   * @return them in the order of tables and columns
   */
  public static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (DataTable table : DataTable.values()) {
      table.columns().forEach(column -> rows.add(row(table.fileName(), column)));
    }
    FailureTable.columns().forEach(column -> rows.add(row(FailureTable.fileName(), column)));
    return List.copyOf(rows);
  }

  private static Row row(String table, Column column) {
    String type = column.type().name().toLowerCase(Locale.ROOT);
    return new Row(List.of(table, column.name(), type, column.description()));
  }
}
