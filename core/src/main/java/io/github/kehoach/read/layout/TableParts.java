package io.github.kehoach.read.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a table without ruling lines goes on behind a page break. The columns of the part
 * above hold for the rows there: a row or two, with empty cells perhaps, do not show them.
 */
final class TableParts {

  private TableParts() {}

  /** The table that starts with a copy of a head that is known. */
  static AlignedTables.@Nullable Table again(List<Row> rows, int from, int end, TableHead known) {
    TableHead.Copy copy = known.at(rows, from);
    if (copy == null || from + copy.lines() > end) {
      return null;
    }
    TableColumns columns = known.columns().moved(copy.shift());
    int to = AlignedTables.reach(rows, from + copy.lines() - 1, end);
    return new AlignedTables.Table(from, to, columns.gutters(), copy.lines(), columns);
  }

  /** Rows that go on with the columns of the page before, with no head above them. */
  static AlignedTables.@Nullable Table goesOn(List<Row> rows, int from, int end, TableHead known) {
    if (known.opensAs(rows.get(from))) {
      return null;
    }
    for (float shift : known.columns().shifts(rows.get(from))) {
      TableColumns columns = known.columns().moved(shift);
      int to = fitting(rows, from, end, columns);
      int most = 0;
      for (Row row : rows.subList(from, to)) {
        most = Math.max(most, columns.fitting(row));
      }
      if (most >= AlignedTables.COLUMNS || to > from && shift == 0 && isCut(rows.get(from))) {
        int all = agreeing(rows, from, end, columns);
        return new AlignedTables.Table(from, Math.max(to, all), columns.gutters(), -1, columns);
      }
    }
    return null;
  }

  /** One past the rows that are set as columns are. */
  private static int fitting(List<Row> rows, int from, int end, TableColumns columns) {
    int to = from;
    for (int i = from; i < end && (i == from || AlignedTables.isNear(rows, i)); i++) {
      int fitting = columns.fitting(rows.get(i));
      // One line between full rows may be set otherwise: a heading in the table.
      boolean again = i > to;
      if (again && fitting < AlignedTables.COLUMNS || i == from && fitting == 0) {
        break;
      }
      to = fitting > 0 ? i + 1 : to;
    }
    return to;
  }

  /** One past the rows that by themselves are a table with the same columns. */
  private static int agreeing(List<Row> rows, int from, int end, TableColumns columns) {
    int to = AlignedTables.reach(rows, from, end);
    AlignedTables.Table own =
        to - from < AlignedTables.FULL_ROWS ? null : AlignedTables.table(rows, from, to);
    float[] gutters = columns.gutters();
    if (own == null || own.gutters().length != gutters.length) {
      return from;
    }
    for (int i = 0; i < gutters.length; i++) {
      if (Math.abs(own.gutters()[i] - gutters[i]) > rows.get(from).size) {
        return from;
      }
    }
    return own.to();
  }

  /** Whether a row begins in the middle of a text. */
  private static boolean isCut(Row row) {
    return row.words.get(0).text().chars().allMatch(Character::isLowerCase);
  }
}
