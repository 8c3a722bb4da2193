package io.github.kehoach.cli;

/** Words of a document, short enough for a line or two. */
final class Quote {

  /** What two lines of a terminal hold. */
  static final int LONGEST = 140;

  private static final int AROUND = 45;

  private Quote() {}

  /** A text, cut at a space. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int cut = text.lastIndexOf(' ', most);
    return text.substring(0, safe(text, cut > most / 2 ? cut : most)) + " …";
  }

  /** A part of a text in brackets, with some words around it; the whole text as it is. */
  static String inContext(String text, int start, int end) {
    if (start == 0 && end == text.length()) {
      return shortened(text, LONGEST);
    }
    int from = Math.max(0, start - AROUND);
    if (from > 0) {
      int space = text.indexOf(' ', from);
      from = space >= 0 && space < start ? space + 1 : start;
    }
    int to = Math.min(text.length(), end + AROUND);
    if (to < text.length()) {
      int space = text.lastIndexOf(' ', to);
      to = space > end ? space : end;
    }
    return (from > 0 ? "… " : "")
        + text.substring(from, start)
        + "["
        + shortened(text.substring(start, end), LONGEST)
        + "]"
        + text.substring(end, to)
        + (to < text.length() ? " …" : "");
  }

  /** Not between the halves of a surrogate pair. */
  private static int safe(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
