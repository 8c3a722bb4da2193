package io.github.kehoach.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which lines of digits are page numbers: those that go up by one from page to page, or that
 * stand alone between blank lines.
 */
final class PageNumbers {

  private PageNumbers() {}

  /** The lines with page numbers marked as such and all other digits as text. */
  static List<Line> mark(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines);
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Line.Kind.DIGITS && !besideBar(lines, i)) {
        candidates.add(i);
      }
    }
    for (int k = 0; k < candidates.size(); k++) {
      int i = candidates.get(k);
      int n = number(lines, i);
      boolean after = k > 0 && number(lines, candidates.get(k - 1)) + 1 == n;
      boolean before = k + 1 < candidates.size() && number(lines, candidates.get(k + 1)) == n + 1;
      boolean alone = isBlank(lines, i - 1) && isBlank(lines, i + 1);
      if (n > 0 && (after || before || alone)) {
        out.set(i, lines.get(i).as(Line.Kind.PAGE));
      }
    }
    out.replaceAll(l -> l.kind() == Line.Kind.DIGITS ? l.as(Line.Kind.TEXT) : l);
    return out;
  }

  private static int number(List<Line> lines, int i) {
    return Integer.parseInt(lines.get(i).text().value());
  }

  private static boolean isBlank(List<Line> lines, int i) {
    return i < 0 || i >= lines.size() || lines.get(i).kind() == Line.Kind.BLANK;
  }

  private static boolean besideBar(List<Line> lines, int i) {
    return isBar(lines, i - 1) || isBar(lines, i + 1);
  }

  private static boolean isBar(List<Line> lines, int i) {
    return i >= 0 && i < lines.size() && lines.get(i).kind() == Line.Kind.BAR;
  }
}
