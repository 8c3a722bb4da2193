package io.github.kehoach.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Keeps the marks of footnotes from running into the words and figures before them. */
final class Marks {

  private static final Set<String> LENGTHS =
      Set.of("m", "km", "cm", "mm", "dm", "dam", "hm", "M", "Km", "KM", "CM", "/m");

  private static final int LONGEST = 6;

  private Marks() {}

  /** Looks at an inline element that closes; its text starts at {@code mark} of the open line. */
  static void close(Element e, LineWriter out, int mark) {
    String name = e.normalName();
    StringBuilder line = out.open();
    if (mark == 0 || mark >= line.length() || line.length() - mark > LONGEST) {
      return;
    }
    if (name.equals("a") && e.attr("href").startsWith("#")) {
      if (isMark(line.substring(mark).strip())) {
        out.cut(mark);
      }
    } else if (name.equals("sup")) {
      String raised = line.substring(mark).strip();
      boolean power =
          (raised.equals("2") || raised.equals("3")) && LENGTHS.contains(word(line, mark));
      if (isMark(raised) && !power && line.charAt(mark - 1) != ' ') {
        line.insert(mark, ' ');
      }
    }
  }

  private static boolean isMark(String text) {
    String bare = text;
    if (text.length() > 2 && (text.charAt(0) == '[' || text.charAt(0) == '(')) {
      bare = text.substring(1, text.length() - 1);
    }
    return bare.equals("*")
        || !bare.isEmpty() && bare.length() <= 3 && bare.chars().allMatch(Character::isDigit);
  }

  /** The letters right before an offset. */
  private static String word(CharSequence line, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return line.subSequence(start, end).toString();
  }
}
