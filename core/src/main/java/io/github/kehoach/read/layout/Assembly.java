package io.github.kehoach.read.layout;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the items of all pages together to paragraphs, grids and furniture. */
final class Assembly {

  /** A page whose text ends above this part of its height was ended on purpose. */
  private static final float ENDED = 0.75f;

  /** So few lines do not show where the margins are. */
  private static final int FEW = 8;

  /** How much farther than usual a blank line sets paragraphs apart. */
  private static final float BLANK = 1.75f;

  private final PlacedText text;
  private final List<Layout.PageItems> pages;
  private final List<Margins> margins = new ArrayList<>();
  private final List<Element> out = new ArrayList<>();
  private final List<Furniture> held = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private Set<Line> furniture = Set.of();
  private int group;
  private boolean gap;

  Assembly(PlacedText text, List<Layout.PageItems> pages) {
    this.text = text;
    this.pages = pages;
  }

  List<Element> elements() {
    furniture = RunningHeads.find(pages, text);
    CutRows.join(pages, furniture, text);
    measure();
    Flow flow = new Flow(text, isIndented());
    @Nullable Line above = null;
    for (int i = 0; i < pages.size(); i++) {
      for (Item item : pages.get(i).items()) {
        if (item instanceof Item.Text t) {
          if (furniture.contains(t.line())) {
            furniture(t.line());
          } else {
            line(t.line(), above, i, flow);
            above = t.line();
          }
        } else if (item instanceof Item.Aside aside) {
          furniture(aside.line());
        } else if (item instanceof Item.Cells cells) {
          close();
          out.add(Cells.grid(cells, text, this::nextGroup));
          above = null;
          gap = false;
        }
      }
    }
    close();
    return out;
  }

  private int nextGroup() {
    return ++group;
  }

  private void furniture(Line line) {
    text.group(line.start(), line.end(), nextGroup());
    held.add(new Furniture(text.line(line.start(), line.end())));
    if (open.isEmpty()) {
      out.addAll(held);
      held.clear();
    }
  }

  private void line(Line line, @Nullable Line above, int page, Flow flow) {
    Margins m = margins.get(page);
    if (!open.isEmpty()) {
      Line last = open.get(open.size() - 1);
      Margins before = margins.get(last.page() - pages.get(0).number());
      if (open.size() < 500 && flow.continues(open.get(0), last, line, before, m)) {
        open.add(line);
        return;
      }
      close();
    }
    gap = above != null && isApart(above, line, m);
    open.add(line);
  }

  private boolean isApart(Line above, Line line, Margins m) {
    if (above.page() != line.page()) {
      Layout.PageItems before = pages.get(above.page() - pages.get(0).number());
      return above.bottom() < ENDED * before.height();
    }
    return line.baseline() - above.baseline() > BLANK * Math.max(m.leading(), line.size());
  }

  private void close() {
    if (!open.isEmpty()) {
      out.addAll(Cells.paragraph(open, text, nextGroup(), gap).pieces());
      open.clear();
    }
    out.addAll(held);
    held.clear();
  }

  /** The margins of each page; a page with little text takes those of pages like it. */
  private void measure() {
    List<Line> all = new ArrayList<>();
    List<List<Line>> own = new ArrayList<>();
    List<float[]> tables = new ArrayList<>();
    for (Layout.PageItems page : pages) {
      List<Line> lines = page.lines();
      lines.removeIf(furniture::contains);
      own.add(lines);
      all.addAll(lines);
      float[] extent = {Float.MAX_VALUE, 0};
      for (Item item : page.items()) {
        if (item instanceof Item.Cells cells && cells.table()) {
          extent[0] = Math.min(extent[0], cells.edges()[0]);
          extent[1] = Math.max(extent[1], cells.edges()[cells.edges().length - 1]);
        }
      }
      tables.add(extent);
    }
    Margins usual = Margins.of(all);
    for (int i = 0; i < pages.size(); i++) {
      List<Line> lines = own.get(i);
      if (lines.isEmpty()) {
        margins.add(usual);
        continue;
      }
      Margins m = Margins.of(lines);
      List<Line> like = new ArrayList<>();
      if (lines.size() < FEW || m.width() < 0.5f * pages.get(i).width()) {
        float left = tables.get(i)[0];
        float right = tables.get(i)[1];
        for (int k = 0; k < pages.size(); k++) {
          if (Math.abs(pages.get(k).width() - pages.get(i).width()) < 2) {
            like.addAll(own.get(k));
          }
        }
        m = m.widened(Margins.of(like), left, right);
        if (like.size() < FEW) {
          m = m.assumed(pages.get(i).width());
        }
      }
      margins.add(m);
    }
  }

  /** Whether paragraphs start with an indent: what follows a short line mostly steps in. */
  private boolean isIndented() {
    int starts = 0;
    int steps = 0;
    for (int i = 0; i < pages.size(); i++) {
      Margins m = margins.get(i);
      Line before = null;
      for (Line line : pages.get(i).lines()) {
        if (furniture.contains(line)) {
          continue;
        }
        if (before != null && Flow.isShort(before, line, m) && !Flow.isCentred(line, m)) {
          starts++;
          steps += line.x0() > m.left() + 7 ? 1 : 0;
        }
        before = line;
      }
    }
    return steps * 10 >= starts * 6;
  }
}
