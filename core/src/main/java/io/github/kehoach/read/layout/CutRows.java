package io.github.kehoach.read.layout;

import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the rows of tables that a page break cut in two: below the repeated header the next page
 * goes on in the middle of a cell, while the row's other cells are empty.
 */
final class CutRows {

  /** How well the columns of two parts of a table agree. */
  private static final float SAME = 4f;

  /** The columns of tables without lines are known less well: a part of their width. */
  private static final float PART = 0.3f;

  /** How many header rows are looked for. */
  private static final int HEADERS = 4;

  /** So many cells of a header are the same where one is shorter. */
  private static final int FEW = 3;

  private static final float SPACE = 0.25f;

  private final PlacedText text;
  private Item.@Nullable Cells first;
  private Item.@Nullable Cells last;

  private CutRows(PlacedText text) {
    this.text = text;
  }

  /** Joins cut rows; what a part loses to the one before it is gone from the part. */
  static void join(List<Layout.PageItems> pages, Set<Line> furniture, PlacedText text) {
    CutRows rows = new CutRows(text);
    for (Layout.PageItems page : pages) {
      List<Item> items = page.items();
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i) instanceof Item.Text t) {
          if (!furniture.contains(t.line())) {
            rows.end();
          }
        } else if (items.get(i) instanceof Item.Cells cells) {
          if (!cells.table()) {
            rows.end();
          } else if (rows.add(cells)) {
            items.remove(i--);
          }
        }
      }
    }
  }

  private void end() {
    first = null;
    last = null;
  }

  /** Takes the next part; true when it is all used up. */
  private boolean add(Item.Cells part) {
    Item.Cells above = last;
    if (above == null || first == null || part.page() <= above.page() || !agree(above, part)) {
      first = part;
      last = part;
      return false;
    }
    int header = header(first, part);
    if (header < part.rows().size()) {
      List<List<Line>> end = above.rows().get(above.rows().size() - 1);
      List<List<Line>> next = part.rows().get(header);
      if (isCut(end, next, above)) {
        for (int c = 0; c < end.size(); c++) {
          List<Line> both = new ArrayList<>(end.get(c));
          both.addAll(next.get(c));
          end.set(c, both);
        }
        part.rows().remove(header);
      }
    }
    if (part.rows().size() <= header) {
      return part.rows().isEmpty();
    }
    last = part;
    return false;
  }

  private static boolean agree(Item.Cells a, Item.Cells b) {
    float[] x = a.edges();
    float[] y = b.edges();
    if (x.length != y.length) {
      return false;
    }
    // Pages for printing on both sides have their margins mirrored.
    float shift = y[0] - x[0];
    for (int i = 0; i < x.length; i++) {
      float column = i == 0 ? 0 : x[i] - x[i - 1];
      if (Math.abs(y[i] - x[i] - shift) > Math.max(SAME, PART * column)) {
        return false;
      }
    }
    return true;
  }

  /** How many rows at the start repeat the header of the table. */
  private int header(Item.Cells table, Item.Cells part) {
    int n = 0;
    int most = Math.min(HEADERS, Math.min(table.rows().size(), part.rows().size()));
    while (n < most && repeats(table.rows().get(n), part.rows().get(n))) {
      n++;
    }
    return n;
  }

  /** Whether a row has the same texts, but for the end of one that a page had no room for. */
  private boolean repeats(List<List<Line>> row, List<List<Line>> again) {
    int same = 0;
    int shorter = 0;
    for (int c = 0; c < row.size(); c++) {
      String a = key(row.get(c));
      String b = key(again.get(c));
      if (!a.startsWith(b) || b.isEmpty() != a.isEmpty()) {
        return false;
      }
      same += !a.isEmpty() && a.length() == b.length() ? 1 : 0;
      shorter += a.length() > b.length() ? 1 : 0;
    }
    return shorter == 0 || shorter == 1 && same >= FEW;
  }

  private String key(List<Line> cell) {
    StringBuilder out = new StringBuilder();
    for (Line line : cell) {
      out.append(text.text(line.start(), line.end())).append(' ');
    }
    return Folding.key(out.toString());
  }

  private boolean isCut(List<List<Line>> end, List<List<Line>> next, Item.Cells above) {
    boolean goesOn = next.get(0).isEmpty() && !end.get(0).isEmpty();
    boolean some = false;
    boolean missing = false;
    float padding = Cells.padding(above);
    for (int c = 0; c < next.size(); c++) {
      if (next.get(c).isEmpty()) {
        missing |= !end.get(c).isEmpty();
        continue;
      }
      if (end.get(c).isEmpty()) {
        return false;
      }
      Line a = end.get(c).get(end.get(c).size() - 1);
      Line b = next.get(c).get(0);
      String words = text.text(b.start(), b.end());
      // A row of its own opens with a capital or a figure.
      boolean lower = Character.isLowerCase(words.charAt(0));
      float room = above.edges()[c + 1] - above.edges()[c] - 2 * padding;
      if (lower || above.kind() == Item.Kind.ALIGNED) {
        // Edges that no lines show are wider than what is set between them.
        room = Math.min(room, Cells.widest(above, c));
      }
      boolean full = a.width() + SPACE * a.size() + b.firstWord() > room - 0.5f;
      if (!full || opensItem(words, end.get(c).get(0))) {
        return false;
      }
      some = true;
      goesOn |= lower;
    }
    return some && missing && goesOn;
  }

  /** Whether words open an item; a dash does so in a cell of items only: names have dashes too. */
  private boolean opensItem(String words, Line first) {
    Optional<Marker> marker = Markers.at(words);
    return marker.isPresent()
        && (marker.get().kind() != Marker.Kind.DASH
            || Markers.at(text.text(first.start(), first.end())).isPresent());
  }
}
