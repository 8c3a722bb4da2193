package io.github.kehoach.read.text;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into lines and tells what each looks like by itself. */
final class Lines {

  private static final Pattern RULE = Pattern.compile("[-–—_*=~─.…# ]{3,200}|[*_-]");

  /** Characters that lines of marks alone start with. */
  private static final String MARKS = "-–—_*=~─.…#:|";

  /** Two dashes, then a pipe; looks for them from the left alone, so that the work is linear. */
  private static final Pattern PIPE_RULE =
      Pattern.compile("(?=[^-]*(?:-[^-]++)*+--[^|]*\\|)[ :|-]+");

  private static final Pattern PAGE =
      Pattern.compile("[-–—] ?[0-9]{1,4} ?[-–—]|trang:? ?[0-9]{1,4}(?: ?/ ?[0-9]{1,4})?");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

  private Lines() {}

  static List<Line> of(String source, Markup markup, Limits limits) throws UnreadableException {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int n = source.length();
    while (start < n) {
      int end = start;
      while (end < n && !isLineEnd(source.charAt(end))) {
        end++;
      }
      if (end - start > limits.maxLineLength()) {
        throw new UnreadableException(
            Reason.LIMIT_EXCEEDED,
            "line "
                + (lines.size() + 1)
                + " is longer than "
                + limits.maxLineLength()
                + " characters",
            "raise maxLineLength if you trust the file");
      }
      lines.add(line(source, start, end, markup));
      boolean crlf = end + 1 < n && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n';
      start = end + (crlf ? 2 : 1);
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Line line(String source, int start, int end, Markup markup) {
    NormalizedText text = Normalizer.normalize(source, start, end, markup);
    boolean bold = markup.isBold(start, end);
    return new Line(kind(source, start, end, text), start, end, text, bold, false);
  }

  /** What a line looks like by itself. */
  static Line.Kind kind(CharSequence source, int start, int end, NormalizedText text) {
    if (text.isEmpty()) {
      return Line.Kind.BLANK;
    }
    String value = text.value();
    if (value.equals("|")) {
      return Line.Kind.BAR;
    }
    char first = value.charAt(0);
    char last = value.charAt(value.length() - 1);
    boolean marks = MARKS.indexOf(first) >= 0;
    if (marks && value.length() < 500 && PIPE_RULE.matcher(value).matches()) {
      return Line.Kind.PIPE_RULE;
    }
    if ((first == '|' || last == '|') && value.indexOf('|') >= 0) {
      return Line.Kind.PIPES;
    }
    if (marks && value.length() <= 200 && RULE.matcher(value).matches()) {
      return Line.Kind.RULE;
    }
    if (value.length() <= 20) {
      String folded = Folding.fold(value);
      if (PAGE.matcher(folded).matches()) {
        return Line.Kind.PAGE;
      }
      if (DIGITS.matcher(folded).matches()) {
        return Line.Kind.DIGITS;
      }
    }
    return hasTab(source, start, end) ? Line.Kind.TABS : Line.Kind.TEXT;
  }

  /** A tab with something before it counts, or one that opens a row whose first cell is empty. */
  private static boolean hasTab(CharSequence source, int start, int end) {
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }
}
