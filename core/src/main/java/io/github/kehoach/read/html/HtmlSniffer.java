package io.github.kehoach.read.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Tells web pages and pieces of them from plain text. Plain text may hold inline marks such as
 * {@code <i>}, and Markdown may hold a line break in a cell: what counts is where the text stands.
 */
final class HtmlSniffer {

  /** Elements that only a page starts with. */
  private static final Set<String> PAGE =
      Set.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "link",
          "style",
          "script",
          "base",
          "frameset",
          "!doctype",
          "noscript");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "table",
          "center",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "main",
          "form",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "header",
          "dl");

  /** A longer run between angle brackets is no tag. */
  private static final int LONGEST_TAG = 20_000;

  /** So much of a file tells what it is. */
  private static final int SAMPLE = 300_000;

  private HtmlSniffer() {}

  static boolean isPage(byte[] bytes) {
    int start = first(bytes);
    if (start < 0 || !holdsTag(bytes)) {
      return false;
    }
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
    // The tags of a page in UTF-16 are ASCII with zeros between.
    text = text.indexOf('\0') >= 0 ? text.replace("\0", "") : text;
    if (bytes[start] != '<') {
      return isFragment(text, 70);
    }
    int at = afterComments(text, text.indexOf('<'));
    String name = name(text, at);
    if (name.equals("!doctype")) {
      return text.regionMatches(true, at, "<!doctype html", 0, 14);
    }
    return PAGE.contains(name) || isFragment(text, 50);
  }

  /** Where the first byte stands that is no white space and no byte order mark. */
  private static int first(byte[] b) {
    int n = Math.min(b.length, SAMPLE);
    for (int i = 0; i < n; i++) {
      int c = b[i] & 0xff;
      boolean mark = i < 3 && (c == 0xef || c == 0xbb || c == 0xbf || c == 0xfe || c == 0xff);
      if (c > ' ' && !mark) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holdsTag(byte[] b) {
    int n = Math.min(b.length, SAMPLE);
    for (int i = 0; i < n; i++) {
      if (b[i] == '<') {
        return true;
      }
    }
    return false;
  }

  /** Behind comments, processing instructions and white space. */
  private static int afterComments(String s, int start) {
    int at = start;
    while (at < s.length()) {
      char c = s.charAt(at);
      String end;
      if (c <= ' ') {
        at++;
        continue;
      } else if (s.startsWith("<!--", at)) {
        end = "-->";
      } else if (s.startsWith("<?", at) || s.startsWith("<![", at)) {
        end = ">";
      } else {
        return at;
      }
      int close = s.indexOf(end, at);
      if (close < 0) {
        return s.length();
      }
      at = close + end.length();
    }
    return at;
  }

  /** The name of the tag that starts at an offset, in small letters. */
  private static String name(String s, int at) {
    if (at >= s.length() || s.charAt(at) != '<' && s.charAt(at) != '/') {
      return "";
    }
    int end = at + 1;
    while (end < s.length()
        && end - at < 16
        && (Character.isLetterOrDigit(s.charAt(end)) || s.charAt(end) == '!')) {
      end++;
    }
    return s.substring(at + 1, end).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a file without the frame of a page is a piece of one: most of its text stands in
   * blocks, or most of its lines end in line breaks of HTML.
   */
  private static boolean isFragment(String s, int percent) {
    Extent extent = new Extent();
    int i = 0;
    int end = -1;
    while (i < s.length()) {
      char c = s.charAt(i);
      if (c == '<' && end < i) {
        // Looked for once only: a text may be full of these brackets and hold no closing one.
        end = s.indexOf('>', i);
        end = end < 0 ? s.length() + LONGEST_TAG : end;
      }
      if (c == '<' && end - i < LONGEST_TAG) {
        boolean close = s.startsWith("/", i + 1);
        extent.tag(name(s, close ? i + 1 : i), close);
        i = end;
      } else {
        extent.letter(c);
      }
      i++;
    }
    return extent.isPage(percent);
  }

  /** How much of a text stands in blocks and before line breaks. */
  private static final class Extent {
    private int depth;
    private boolean paragraph;
    private int blocks;
    private int inside;
    private int all;
    private int breaks;
    private int endings;
    private int lines;
    private boolean broken;
    private boolean blank = true;

    void tag(String name, boolean close) {
      if (name.equals("br")) {
        breaks++;
        broken = true;
      } else if (BLOCKS.contains(name)) {
        blocks++;
        paragraph = name.equals("p") && !close;
        if (!name.equals("p")) {
          depth = Math.max(0, depth + (close ? -1 : 1));
        }
      }
    }

    void letter(char c) {
      if (c == '\n') {
        lines += blank ? 0 : 1;
        endings += !blank && broken ? 1 : 0;
        broken = false;
        blank = true;
      } else if (c > ' ') {
        all++;
        inside += depth > 0 || paragraph ? 1 : 0;
        broken = false;
        blank = false;
      }
    }

    boolean isPage(int percent) {
      boolean blocked = blocks >= 2 && inside * 100L >= (long) all * percent;
      boolean broken = breaks >= 5 && (endings * 2 > lines || breaks > 3 * (lines + 1));
      return all > 0 && (blocked || broken);
    }
  }
}
