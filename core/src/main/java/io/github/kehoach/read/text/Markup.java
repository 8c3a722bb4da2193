package io.github.kehoach.read.text;

import io.github.kehoach.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inline marks of a text: {@code **bold**}, {@code *italic*}, {@code <i>}, {@code #} before a
 * heading, and backslashes that keep a mark from being one. They are no text; what is bold is
 * remembered.
 */
final class Markup implements Normalizer.Dropped {

  /** The marks of a text that has none. */
  static final Markup NONE = new Markup();

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:i|b|u|em|strong|sub|sup|span|font|br)(?: [^<>\n]{0,200})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} ");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[-+*._#()\\[\\]|>~])");

  /** A bold run may go over some lines, as a title does. */
  private static final int MOST_LINES = 15;

  /** An italic one that starts its line, too, as a place and date or an appendix's source does. */
  private static final int MOST_ITALIC_LINES = 4;

  private final BitSet dropped = new BitSet();
  private final BitSet bold = new BitSet();

  private Markup() {}

  static Markup of(String source) {
    Markup markup = new Markup();
    if (source.indexOf('<') >= 0) {
      Matcher tag = TAG.matcher(source);
      int at = source.indexOf('<');
      while (at >= 0) {
        boolean found = tag.region(at, source.length()).lookingAt();
        if (found) {
          markup.dropped.set(at, tag.end());
        }
        at = source.indexOf('<', found ? tag.end() : at + 1);
      }
    }
    if (source.indexOf('#') >= 0) {
      Matcher heading = HEADING.matcher(source);
      while (heading.find()) {
        markup.dropped.set(heading.start(), heading.end());
        int end = heading.end();
        while (end < source.length() && !isLineEnd(source, end)) {
          end++;
        }
        markup.bold.set(heading.end(), end);
      }
    }
    if (source.indexOf('\\') >= 0) {
      Matcher escape = ESCAPE.matcher(source);
      while (escape.find()) {
        markup.dropped.set(escape.start());
      }
    }
    if (source.indexOf('*') >= 0) {
      markup.emphasis(source);
    }
    return markup;
  }

  private void emphasis(String s) {
    int open = -1;
    int openLines = 0;
    int single = -1;
    int singleLines = 0;
    boolean filled = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (isLineEnd(s, i)) {
        boolean wraps = filled && single >= 0 && startsLine(s, single);
        if (!wraps || ++singleLines >= MOST_ITALIC_LINES) {
          single = -1;
        }
        filled = false;
        if (open >= 0 && ++openLines > MOST_LINES) {
          open = -1;
        }
        continue;
      }
      filled |= !Normalizer.isSpace(c);
      if (c != '*' || (i > 0 && s.charAt(i - 1) == '\\')) {
        continue;
      }
      int run = 1;
      while (i + run < s.length() && s.charAt(i + run) == '*') {
        run++;
      }
      if (run >= 2 && run <= 3) {
        if (open >= 0 && closes(s, i, run)) {
          dropped.set(open, open + 2);
          dropped.set(i + run - 2, i + run);
          bold.set(open + 2, i);
          open = -1;
        } else if (opens(s, i, run)) {
          open = i + run - 2;
          openLines = 0;
        }
      }
      if (run == 1 || run == 3) {
        if (single >= 0 && closes(s, i, run) && (singleLines == 0 || endsLine(s, i + run))) {
          dropped.set(single);
          dropped.set(i);
          single = -1;
        } else if (opens(s, i, run)) {
          single = i;
          singleLines = 0;
        }
      }
      i += run - 1;
    }
  }

  /** A line feed, or a carriage return by itself. */
  private static boolean isLineEnd(String s, int at) {
    char c = s.charAt(at);
    return c == '\n' || c == '\r' && (at + 1 >= s.length() || s.charAt(at + 1) != '\n');
  }

  private static boolean startsLine(String s, int at) {
    return at == 0 || isLineEnd(s, at - 1);
  }

  private static boolean endsLine(String s, int at) {
    return at >= s.length() || s.charAt(at) == '\r' || isLineEnd(s, at);
  }

  /** A mark opens before a word, and neither inside one nor inside {@code (*)}. */
  private static boolean opens(String s, int at, int run) {
    int after = at + run;
    if (after >= s.length()) {
      return false;
    }
    char next = s.charAt(after);
    boolean free = at == 0 || !Character.isLetterOrDigit(s.charAt(at - 1));
    return free && !Normalizer.isSpace(next) && next != ')' && next != '*';
  }

  /** A mark closes behind a word, unless it is the star of {@code (*)}. */
  private static boolean closes(String s, int at, int run) {
    if (at == 0) {
      return false;
    }
    char before = s.charAt(at - 1);
    int after = at + run;
    boolean free = after >= s.length() || !Character.isLetterOrDigit(s.charAt(after));
    return free && !Normalizer.isSpace(before) && before != '(';
  }

  @Override
  public boolean at(int index) {
    return dropped.get(index);
  }

  /** Whether most of a line is marked bold. */
  boolean isBold(int start, int end) {
    if (bold.isEmpty()) {
      return false;
    }
    // Not nextSetBit, which may search through the rest of the text.
    int marked = bold.get(start, end).cardinality();
    return marked > 0 && marked * 10 >= (end - start - 4) * 8;
  }
}
