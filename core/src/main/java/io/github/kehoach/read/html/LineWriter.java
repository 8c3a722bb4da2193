package io.github.kehoach.read.html;

import io.github.kehoach.text.Markers;
import io.github.kehoach.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Puts the text of inline elements together to lines (HTML Standard, section 15.3.3). */
final class LineWriter {

  private static final int LONGEST_MARKER = 8;

  private Flow flow = new Flow();
  private final StringBuilder line = new StringBuilder();
  private int letters;
  private int boldLetters;
  private boolean blank;
  private boolean broken;
  private boolean gap;
  private @Nullable String marker;

  /** Where lines go. */
  Flow flow() {
    return flow;
  }

  void setFlow(Flow flow) {
    this.flow = flow;
  }

  /** The marker of a list item, for the next line unless that has one typed. */
  void setMarker(@Nullable String marker) {
    this.marker = marker;
  }

  /** Adds text whose white space collapses; no-break spaces stay, since they part columns. */
  void text(String text, boolean bold) {
    int n = text.length();
    int i = 0;
    while (i < n) {
      int from = i;
      while (i < n && !Normalizer.isSpace(text.charAt(i))) {
        i++;
      }
      if (i > from) {
        line.append(text, from, i);
        letters += i - from;
        boldLetters += bold ? i - from : 0;
      }
      if (i < n) {
        space(text.charAt(i++));
      }
    }
  }

  private void space(char c) {
    if (c == ' ' || c >= '\t' && c <= '\r') {
      int end = line.length();
      if (end > 0 && line.charAt(end - 1) != ' ') {
        line.append(' ');
      }
    } else {
      line.append(c);
      blank = true;
    }
  }

  /** Adds text that keeps its white space and its line ends. */
  void preserved(String text, boolean bold) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineBreak();
      } else if (c != '\r') {
        letter(c, bold);
      }
    }
  }

  private void letter(char c, boolean bold) {
    line.append(c);
    if (Normalizer.isSpace(c)) {
      blank = true;
    } else {
      letters++;
      boldLetters += bold ? 1 : 0;
    }
  }

  /** How long the open line is. */
  int length() {
    return line.length();
  }

  StringBuilder open() {
    return line;
  }

  /** Takes back what was added to the open line from an offset on. */
  void cut(int from) {
    for (int i = from; i < line.length(); i++) {
      letters -= Normalizer.isSpace(line.charAt(i)) ? 0 : 1;
    }
    line.setLength(from);
    boldLetters = Math.min(boldLetters, letters);
  }

  /** Ends a line at a line break: what follows is of the same block. */
  void lineBreak() {
    boolean empty = letters == 0;
    end();
    gap |= empty;
    broken = true;
  }

  /** Ends a line at the edge of a block. */
  void blockEdge() {
    end();
    broken = false;
  }

  /** Leaves space above what follows. */
  void gap() {
    blockEdge();
    gap = true;
  }

  /** Word sets a marker off with a run of spaces, which is no gap between columns. */
  private void closeUp() {
    int from = 0;
    while (from < line.length() && Normalizer.isSpace(line.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < line.length() && !Normalizer.isSpace(line.charAt(end))) {
      end++;
    }
    if (end == from || end - from > LONGEST_MARKER) {
      return;
    }
    char last = line.charAt(end - 1);
    if (last == '.' || last == ')' || last == '/' || end - from == 1) {
      int next = end;
      while (next < line.length() && Normalizer.isSpace(line.charAt(next))) {
        next++;
      }
      line.replace(end, next, " ");
    }
  }

  private void end() {
    if (letters > 0) {
      if (blank) {
        closeUp();
      }
      String text = line.toString();
      if (marker != null) {
        if (Markers.at(Normalizer.unplaced(text)).isEmpty()) {
          text = marker + " " + text;
        }
        marker = null;
      }
      flow.add(new Flow.Line(text, boldLetters == letters, gap, broken));
      gap = false;
    } else if (blank) {
      gap = true;
    }
    line.setLength(0);
    letters = 0;
    boldLetters = 0;
    blank = false;
  }
}
