package io.github.kehoach.read.text;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.read.LineBreaks;
import io.github.kehoach.text.Continuation;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs, over hard wraps and page breaks. */
final class Paragraphs {

  /** A paragraph of more lines has not been seen; without a bound, joining them is quadratic. */
  /** A day that has a line to itself, in letters or with its figures left blank. */
  private static final Pattern DAY =
      Pattern.compile("ngày [0-9. …]{1,10} ?tháng [0-9. …]{1,10} ?năm [0-9. …]{2,10}");

  private static final int MOST_LINES = 500;

  private final int width;
  private final List<Element> out = new ArrayList<>();

  /** Page numbers met since the paragraph was opened: they follow it when it goes on. */
  private final List<Element> held = new ArrayList<>();

  private @Nullable OpenParagraph open;
  private int lastLine;
  private boolean gap;

  Paragraphs(int width) {
    this.width = width;
  }

  /**
   * The width at which the lines are wrapped, or {@link Continuation#NO_WIDTH}: many lines end near
   * it, and some of them in the middle of a sentence.
   */
  static int width(List<Line> lines) {
    List<Line> long20 =
        lines.stream()
            .filter(l -> l.kind() == Line.Kind.TEXT && l.text().length() > 20)
            .sorted(Comparator.comparingInt(l -> l.text().length()))
            .toList();
    if (long20.size() < 8) {
      return Continuation.NO_WIDTH;
    }
    int width = long20.get((long20.size() - 1) * 95 / 100).text().length();
    List<Line> near = long20.stream().filter(l -> l.text().length() >= width - 10).toList();
    long open =
        near.stream()
            .filter(l -> !Continuation.isFinished(l.text()) && !Folding.isCapitals(l.text()))
            .count();
    boolean wrapped = width >= 45 && width <= 140 && near.size() * 4 >= long20.size() && open >= 4;
    return wrapped ? width : Continuation.NO_WIDTH;
  }

  void add(Line line) {
    switch (line.kind()) {
      case BLANK -> gap = true;
      case PAGE -> {
        held.add(new Furniture(line.text()));
        gap = true;
      }
      case RULE, BAR, PIPE_RULE -> {
        close();
        out.add(new Furniture(line.text()));
      }
      default -> text(line);
    }
  }

  void add(Element element) {
    close();
    out.add(element);
    gap = false;
  }

  List<Element> finish() {
    close();
    return out;
  }

  private void text(Line line) {
    OpenParagraph before = open;
    if (before != null && before.lines() < MOST_LINES && continues(before, line)) {
      before.add(line);
    } else {
      boolean apart = gap;
      close();
      open = new OpenParagraph(line.paragraph(apart));
    }
    lastLine = line.text().length();
    gap = false;
  }

  private boolean continues(OpenParagraph before, Line line) {
    if (line.opens()) {
      return false;
    }
    CharSequence text = before.text();
    if (gap) {
      return Continuation.overGap(text, lastLine, line.text(), width);
    }
    if (width != Continuation.NO_WIDTH) {
      CharSequence last = text.subSequence(Math.max(0, text.length() - lastLine), text.length());
      boolean first = lastLine >= text.length();
      return Continuation.wraps(first ? text : last, line.text(), width)
          || (!first && isHeadingRest(before, line))
          || isCutItem(before, line);
    }
    if (Markers.at(line.text()).isPresent()) {
      return false;
    }
    boolean finished = Continuation.isFinished(text);
    char start = line.text().charAt(0);
    if (Character.isLowerCase(start)) {
      return !finished && !Folding.isCapitals(text) && !DAY.matcher(line.text()).matches();
    }
    return isHeadingRest(before, line) || (text.charAt(text.length() - 1) == ',' && !finished);
  }

  /** A bullet's text that ends no sentence goes on, however short its line was broken. */
  private static boolean isCutItem(OpenParagraph before, Line line) {
    return !Continuation.isFinished(before.text())
        && Markers.at(before.text()).filter(Marker::isBullet).isPresent()
        && Markers.at(line.text()).isEmpty()
        && !Folding.isCapitals(line.text());
  }

  /** The second line of a heading that is printed in capitals or bold as a whole. */
  private static boolean isHeadingRest(OpenParagraph before, Line line) {
    return LineBreaks.isHeadingRest(before.text(), before.bold(), line.text(), line.bold());
  }

  private void close() {
    if (open != null) {
      out.addAll(open.paragraph().pieces());
      open = null;
    }
    out.addAll(held);
    held.clear();
  }
}
