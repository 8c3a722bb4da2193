package io.github.kehoach.read.layout;

import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is printed at the edge of each page and is no part of the text: page numbers, running
 * heads and feet. They are told by where they stand and that they come again, not by their words.
 */
final class RunningHeads {

  /** What part of the page at its upper and lower end they stand in. */
  private static final float EDGE = 0.14f;

  /** How many lines they have at most on either end. */
  private static final int LINES = 3;

  private static final float SAME_PLACE = 6f;

  private final PlacedText text;
  private final Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Line>> alike = new HashMap<>();

  private RunningHeads(PlacedText text) {
    this.text = text;
  }

  /** The lines of all pages that are page numbers, running heads or feet. */
  static Set<Line> find(List<Layout.PageItems> pages, PlacedText text) {
    RunningHeads heads = new RunningHeads(text);
    List<List<Line>> tops = new ArrayList<>();
    List<List<Line>> bottoms = new ArrayList<>();
    for (Layout.PageItems page : pages) {
      List<Line> top = heads.edge(page, true);
      List<Line> bottom = heads.edge(page, false);
      tops.add(top);
      bottoms.add(bottom);
      top.forEach(heads::note);
      bottom.forEach(heads::note);
    }
    int texts = (int) pages.stream().filter(p -> !p.items().isEmpty()).count();
    for (int i = 0; i < pages.size(); i++) {
      heads.take(tops.get(i), pages.get(i), texts);
      heads.take(bottoms.get(i), pages.get(i), texts);
    }
    return heads.found;
  }

  /** The lines at one end of a page, from the outside in. */
  private List<Line> edge(Layout.PageItems page, boolean top) {
    List<Line> out = new ArrayList<>();
    List<Item> items = page.items().stream().filter(x -> !(x instanceof Item.Aside)).toList();
    int n = items.size();
    for (int k = 0; k < Math.min(n, LINES); k++) {
      if (!(items.get(top ? k : n - 1 - k) instanceof Item.Text t)) {
        break;
      }
      float middle = (t.line().top() + t.line().bottom()) / 2;
      boolean atEdge = top ? middle < EDGE * page.height() : middle > (1 - EDGE) * page.height();
      if (!atEdge) {
        break;
      }
      out.add(t.line());
    }
    return out;
  }

  private void note(Line line) {
    alike.computeIfAbsent(key(line), k -> new ArrayList<>()).add(line);
  }

  /** The words with all figures alike. */
  private String key(Line line) {
    String folded = Folding.fold(text.text(line.start(), line.end()));
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9') {
        if (key.length() == 0 || key.charAt(key.length() - 1) != '#') {
          key.append('#');
        }
      } else {
        key.append(c);
      }
    }
    return key.toString();
  }

  private void take(List<Line> edge, Layout.PageItems page, int pages) {
    for (Line line : edge) {
      if (!isNumber(line, page) && !comesAgain(line, pages)) {
        return;
      }
      found.add(line);
    }
  }

  /** A page's own number, bare or between dashes, or with the count of pages. */
  private boolean isNumber(Line line, Layout.PageItems page) {
    String s = text.text(line.start(), line.end()).strip();
    int from = 0;
    int to = s.length();
    while (from < to && !isDigit(s.charAt(from))) {
      if ("-–— (".indexOf(s.charAt(from)) < 0) {
        return false;
      }
      from++;
    }
    int end = from;
    while (end < to && isDigit(s.charAt(end))) {
      end++;
    }
    if (end == from || end - from > 4) {
      return false;
    }
    for (int i = end; i < to; i++) {
      if ("-–— )/.".indexOf(s.charAt(i)) < 0 && !isDigit(s.charAt(i))) {
        return false;
      }
    }
    int number = Integer.parseInt(s.substring(from, end));
    boolean own = number == page.number();
    return own && end == to || comesAgain(line, Integer.MAX_VALUE) || own && !line.bold();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the same stands at the same place of other pages. */
  private boolean comesAgain(Line line, int pages) {
    int same = 0;
    for (Line other : alike.getOrDefault(key(line), List.of())) {
      boolean place =
          Math.abs(other.baseline() - line.baseline()) < SAME_PLACE
              && (Math.abs(other.x0() - line.x0()) < 5 * SAME_PLACE
                  || Math.abs(other.x1() - line.x1()) < 5 * SAME_PLACE);
      same += place && other.page() != line.page() ? 1 : 0;
    }
    return same >= 2 || same == 1 && pages == 2;
  }
}
