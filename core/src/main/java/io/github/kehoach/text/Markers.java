package io.github.kehoach.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marker at the start of a paragraph. The series follow Nghị định 30/2020/NĐ-CP, Phụ lục
 * I, Mục II.6 (phần, chương, mục, điều, khoản, điểm) and the habits around it.
 */
public final class Markers {

  private static final List<String> ORDINAL_WORDS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

  /** The order of points in the decree's lists, with đ after d. */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static final Pattern PART =
      Pattern.compile(
          "^(phần) {1,2}((?:thứ )?(?:nhất|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)|[ivxlc]{1,6}"
              + "|[0-9]{1,2}|[a-h])(?![\\p{L}\\p{N}])(?: ?[.:/)-]{1,2})?");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "^(chương) {1,2}([ivxlc]{1,6}|[0-9]{1,2}|một|hai|ba)(?![\\p{L}\\p{N}])(?: ?[.:/)-]{1,2})?");
  private static final Pattern SECTION =
      Pattern.compile("^(mục) {1,2}([ivxlc]{1,6}|[0-9]{1,2})(?![\\p{L}\\p{N}])(?: ?[.:/)-]{1,2})?");
  private static final Pattern ARTICLE =
      Pattern.compile("^(điều) {1,2}([0-9]{1,3}[a-zđ]?)(?: ?[.:]|(?= ?$))");

  private static final Pattern CAPITAL = Pattern.compile("^([A-H])( ?[./)]-?|-)(?= ?[\\p{Lu}\"“])");
  private static final Pattern ROMAN =
      Pattern.compile("^([IVXL]{1,7})( ?[./):]-?|-)(?=[ \\p{Lu}])");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "^([0-9]{1,2}(?:\\.[0-9]{1,2}){1,4})(?:(\\.-?|[/)])(?=[ \\p{L}])|(-)(?= \\p{Lu})|(?= [\\p{Lu}\"“]))");
  private static final Pattern ARABIC =
      Pattern.compile(
          "^([0-9]{1,2})(?:( ?[.)](?:-)?)(?= |[\\p{Lu}][\\p{Ll}])|(/-?|-)(?= (?!\\p{Lu}{2,5}r?[/-])))");
  private static final Pattern BRACKETED =
      Pattern.compile("^\\(([0-9]{1,2}|[a-zđ]|i{2,3}|iv|vi{0,3}|ix)\\)(?= |\\p{Lu})");
  private static final Pattern LETTER =
      Pattern.compile("^([a-zđ])(?:(\\))(?= ?\\S)|([./])(?= ?[\\p{Lu}\"“]))");

  private static final String DASHES = "-–—−‒";
  private static final String DOTS = "•●○◦▪■□♦➢➤✓§·\uf0b7\uf0a7\uf0fc\uf0d8";

  private Markers() {}

  /**
   * The marker at the start of a paragraph.
   *
   * @param text normalised text of the paragraph
   * @return the marker, or empty where the paragraph has none
   */
  public static Optional<Marker> at(CharSequence text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char c = text.charAt(0);
    Optional<Marker> found;
    if (c >= '0' && c <= '9') {
      found = number(text);
    } else if (c == '(') {
      found = bracketed(text);
    } else if (Character.isLetter(c)) {
      found = letters(text);
    } else {
      found = bullet(text);
    }
    return found;
  }

  private static Optional<Marker> number(CharSequence text) {
    Matcher m = DECIMAL.matcher(text);
    if (m.find()) {
      String[] parts = m.group(1).split("\\.");
      String last = parts[parts.length - 1];
      return found(Marker.Kind.DECIMAL, text, m.end(), last, Integer.parseInt(last), parts.length);
    }
    m = ARABIC.matcher(text);
    if (m.find()) {
      String bare = Integer.toString(Integer.parseInt(m.group(1)));
      return found(Marker.Kind.ARABIC, text, m.end(), bare, Integer.parseInt(bare), 1);
    }
    return Optional.empty();
  }

  private static Optional<Marker> bracketed(CharSequence text) {
    Matcher m = BRACKETED.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    String bare = m.group(1);
    int ordinal =
        Character.isDigit(bare.charAt(0))
            ? Integer.parseInt(bare)
            : Numerals.roman(bare.toUpperCase(Locale.ROOT)).orElse(0);
    return found(Marker.Kind.BRACKETED, text, m.end(), bare, ordinal, 1);
  }

  private static Optional<Marker> letters(CharSequence text) {
    char c = Character.toLowerCase(text.charAt(0));
    if (text.length() > 1 && Character.isLetter(text.charAt(1))) {
      if (c == 'p' || c == 'c' || c == 'm' || c == 'đ') {
        return worded(text);
      }
    }
    Matcher m = ROMAN.matcher(text);
    if (m.find() && Numerals.roman(m.group(1)).isPresent()) {
      return found(
          Marker.Kind.ROMAN, text, m.end(), m.group(1), Numerals.roman(m.group(1)).getAsInt(), 1);
    }
    m = CAPITAL.matcher(text);
    if (m.find()) {
      return found(
          Marker.Kind.CAPITAL, text, m.end(), m.group(1), m.group(1).charAt(0) - 'A' + 1, 1);
    }
    m = LETTER.matcher(text);
    if (m.find() && LETTERS.indexOf(m.group(1).charAt(0)) >= 0) {
      int ordinal = LETTERS.indexOf(m.group(1).charAt(0)) + 1;
      return found(Marker.Kind.LETTER, text, m.end(), m.group(1), ordinal, 1);
    }
    return Optional.empty();
  }

  private static Optional<Marker> worded(CharSequence text) {
    String start = Folding.fold(text.subSequence(0, Math.min(text.length(), 40)));
    Matcher article = ARTICLE.matcher(start);
    if (article.find()) {
      String n = article.group(2);
      int ordinal = Integer.parseInt(n.replaceAll("\\D", ""));
      return found(Marker.Kind.ARTICLE, text, article.end(), "Điều " + n, ordinal, 1);
    }
    return first(text, start, PART, "Phần ", Marker.Kind.PART)
        .or(() -> first(text, start, CHAPTER, "Chương ", Marker.Kind.CHAPTER))
        .or(() -> first(text, start, SECTION, "Mục ", Marker.Kind.SECTION));
  }

  private static Optional<Marker> first(
      CharSequence text, String start, Pattern pattern, String word, Marker.Kind kind) {
    Matcher m = pattern.matcher(start);
    if (!m.find()) {
      return Optional.empty();
    }
    int after = m.end();
    boolean closed = after > m.end(2) || after >= text.length();
    boolean title =
        after < text.length() - 1
            && text.charAt(after) == ' '
            && Character.isUpperCase(text.charAt(after + 1));
    if (!closed && !title) {
      return Optional.empty();
    }
    String n = m.group(2);
    String upper = n.toUpperCase(Locale.ROOT);
    boolean roman = Numerals.roman(upper).isPresent() || n.length() == 1;
    return found(kind, text, after, word + (roman ? upper : n), ordinal(n), 1);
  }

  private static int ordinal(String n) {
    if (Character.isDigit(n.charAt(0))) {
      return Integer.parseInt(n);
    }
    int roman = Numerals.roman(n.toUpperCase(Locale.ROOT)).orElse(0);
    if (roman > 0) {
      return roman;
    }
    String word = n.substring(n.lastIndexOf(' ') + 1);
    return switch (word) {
      case "một" -> 1;
      case "bốn" -> 4;
      default -> word.length() == 1 ? word.charAt(0) - 'a' + 1 : ORDINAL_WORDS.indexOf(word) + 1;
    };
  }

  private static Optional<Marker> bullet(CharSequence text) {
    if (text.length() < 2) {
      return Optional.empty();
    }
    char c = text.charAt(0);
    char next = text.charAt(1);
    boolean spaced = next == ' ' && text.length() > 2;
    boolean glued = Character.isLetter(next) || next == '"' || next == '“' || next == '(';
    if (DASHES.indexOf(c) >= 0 && (spaced || glued)) {
      return found(Marker.Kind.DASH, text, 1, "-", 0, 1);
    }
    if (c == '+' && (spaced || glued)) {
      return found(Marker.Kind.PLUS, text, 1, "+", 0, 1);
    }
    if (c == '*' && (spaced || Character.isUpperCase(next))) {
      return found(Marker.Kind.STAR, text, 1, "*", 0, 1);
    }
    if (DOTS.indexOf(c) >= 0 && (spaced || glued)) {
      return found(Marker.Kind.DOT, text, 1, String.valueOf(c), 0, 1);
    }
    return Optional.empty();
  }

  private static Optional<Marker> found(
      Marker.Kind kind, CharSequence text, int end, String bare, int ordinal, int depth) {
    int content = end;
    while (content < text.length() && text.charAt(content) == ' ') {
      content++;
    }
    String printed = text.subSequence(0, end).toString().strip();
    return Optional.of(new Marker(kind, printed, bare, ordinal, depth, content));
  }
}
