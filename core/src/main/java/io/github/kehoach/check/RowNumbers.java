package io.github.kehoach.check;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.RawTable;
import io.github.kehoach.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Row numbers ({@code STT}) that repeat or skip: a row is missing, or was numbered by hand. Every
 * group of rows may start again with one.
 */
final class RowNumbers implements Check {

  private static final Set<String> ORDINAL = Set.of("stt", "tt", "số tt", "số thứ tự", "sst");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[.)]?");

  @Override
  public void look(Subject subject, Findings findings) {
    for (RawTable table : subject.outline().tables()) {
      if (!table.header().isEmpty() && ORDINAL.contains(Folding.key(table.header().get(0)))) {
        table(table, findings);
      }
    }
  }

  private static void table(RawTable table, Findings findings) {
    int last = 0;
    boolean repeated = false; // the last number may then stand for the next
    for (RawTable.Row row : table.rows()) {
      String text = row.text(0);
      if (!NUMBER.matcher(text).matches()) {
        continue;
      }
      int number = Integer.parseInt(text.replaceAll("\\D", ""));
      if (last > 0 && number > last + (repeated ? 2 : 1)) {
        findings.warning(
            DiagnosticCode.NUMBERING_GAP,
            "Row \"" + last + "\" of table " + table.id() + " is followed by \"" + number + "\".",
            places(row));
      } else if (number > 1 && number == last) {
        findings.warning(
            DiagnosticCode.DUPLICATE_MARKER,
            "Two rows of table "
                + table.id()
                + " that follow each other are numbered \""
                + number
                + "\".",
            places(row));
      }
      repeated = number == last;
      last = number;
    }
  }

  /** The number and the text behind it. */
  private static List<Provenance> places(RawTable.Row row) {
    return row.cells().stream()
        .limit(2)
        .flatMap(c -> c.passages().stream())
        .map(Passage::whole)
        .toList();
  }
}
