package io.github.kehoach.tabular;

import java.util.List;
import java.util.stream.Stream;

/**
 * The table of files that gave no plan. It stands beside the {@link DataTable}s, whose rows come
 * from plans.
 */
public final class FailureTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("file", ColumnType.TEXT, "The file, as in all other tables."),
          new Column(
              "reason",
              ColumnType.TEXT,
              "Why it gave nothing, as a code: a Reason of ExtractionException, or a code of the"
                  + " program that ran the extraction."),
          new Column("problem", ColumnType.TEXT, "What is wrong with it, in words."),
          new Column("remedy", ColumnType.TEXT, "What can be done about it, in words."));

  private FailureTable() {}

  /**
   * The name of the table and of its file.
   *
   * @return {@code failures}; the ending is the format's
   */
  public static String fileName() {
    return "failures";
  }

  /**
   * The columns.
   *
   * @return them in the order of the values of each row
   */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /**
   * The row of a file.
   *
   * @param file as in the rows of all other tables
   * @param reason a code
   * @param problem what is wrong
   * @param remedy what can be done
   * @return its row
   */
  public static Row row(String file, String reason, String problem, String remedy) {
    return new Row(
        Stream.of(file, reason, problem, remedy).<Object>map(Cells::wellFormed).toList());
  }
}
