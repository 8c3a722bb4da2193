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
  static AlignedTables.@Nullable Table goesOn(
      List<Row> rows, int from, int end, TableColumns known) {
    for (float shift : known.shifts(rows.get(from))) {
      TableColumns columns = known.moved(shift);
      int most = columns.fitting(rows.get(from));
      if (most == 0) {
        continue;
      }
      int to = from + 1;
      for (int i = to; i < end && AlignedTables.isNear(rows, i); i++) {
        int fitting = columns.fitting(rows.get(i));
        // A heading in the table is set otherwise than the rows around it.
        if (fitting == 0 && i > to || fitting > 0 && fitting < AlignedTables.COLUMNS && i > to) {
          break;
        }
        if (fitting > 0) {
          to = i + 1;
          most = Math.max(most, fitting);
        }
      }
      if (most >= AlignedTables.COLUMNS || shift == 0 && isCut(rows.get(from))) {
        return new AlignedTables.Table(from, to, columns.gutters(), -1, columns);
      }
    }
    return null;
  }

  /** Whether a row begins in the middle of a text. */
  private static boolean isCut(Row row) {
    return row.words.get(0).text().chars().allMatch(Character::isLowerCase);
  }
}
