package io.github.kehoach.tabular;

import java.util.List;

/** The columns of all tables as a table of their own, for a file beside the data. */
public final class DataDictionary {

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
    return List.of();
  }

  /**
   * A row for each column of each {@link DataTable} and of {@link FailureTable}.
   *
   * @return them in the order of tables and columns
   */
  public static List<Row> rows() {
    return List.of();
  }
}
