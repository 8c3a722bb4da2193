package io.github.kehoach.text;

import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a line goes on where the one before it broke off: at a hard wrap or over a page
 * break.
 */
public final class Continuation {

  /** Words after which no Vietnamese phrase ends. */
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "và", "của", "các", "về", "tại", "theo", "cho", "với", "từ", "đến", "là", "những", "một",
          "trên", "để", "do", "bằng", "hoặc", "cùng", "giữa", "như", "thuộc", "qua", "vào", "dưới",
          "nhằm", "gồm", "khoản", "hay", "bởi", "mà", "thứ", "trong", "ở", "quý", "đạt");

  /** Words after which none ends before a figure. */
  private static final Set<String> BEFORE_FIGURES =
      Set.of("số", "ngày", "tháng", "năm", "quý", "khoản", "điều", "khoảng", "mức");

  /** Abbreviations whose point ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("TP", "Tp", "TX", "Tx", "TT", "ThS", "TS", "PGS", "GS", "Q", "P", "TM", "KT");

  /** A text that is not wrapped has no width. */
  public static final int NO_WIDTH = -1;

  /** How much shorter than the others a wrapped line may be. */
  private static final int SLACK = 8;

  /** How far from the width a sentence may end at the edge. */
  private static final int EDGE = 2;

  private Continuation() {}

  /**
   * Whether a line continues the line right above it in hard-wrapped text.
   *
   * @param line the upper line
   * @param next the lower line
   * @param width the width at which the text is wrapped
   * @return true when both are one paragraph
   */
  public static boolean wraps(CharSequence line, CharSequence next, int width) {
    if (line.isEmpty() || next.isEmpty()) {
      return false;
    }
    // Portals wrap by bytes or by marks that are gone: an unfinished line may be a little short.
    boolean nearlyFull = line.length() + 1 + firstWord(next).length() > width - SLACK;
    boolean finished = isFinished(line);
    boolean open = isOpen(line, next);
    Optional<Marker> marker = Markers.at(next);
    if (marker.isPresent()) {
      return !finished && nearlyFull && !startsItem(next, marker.get(), open);
    }
    boolean capsLine = Folding.isCapitals(line);
    boolean capsNext = Folding.isCapitals(next);
    if (capsLine && capsNext) {
      return Markers.at(line).filter(m -> m.content() < line.length()).isPresent();
    }
    char first = firstLetter(next);
    boolean lower = Character.isLowerCase(first);
    if (capsLine && !lower && Markers.at(line).isEmpty()) {
      return false;
    }
    if (lower) {
      return nearlyFull || !endsWith(line, ":");
    }
    if (finished) {
      // A sentence that ends at the very edge mostly goes on; one that ends before it does not.
      return line.length() + 1 + firstWord(next).length() > width - EDGE
          && line.length() * 10 > width * 6;
    }
    if (Character.isDigit(next.charAt(0))) {
      return true;
    }
    return nearlyFull || open || isCutName(line, next);
  }

  /**
   * Whether a paragraph continues the one before it over a gap: a blank line, a page number.
   *
   * @param text the paragraph before the gap
   * @param lastLine the length of its last line as it stood in the source
   * @param next the paragraph after the gap
   * @param width the width at which the text is wrapped, or {@link #NO_WIDTH}
   * @return true when a page break cut one paragraph in two
   */
  public static boolean overGap(CharSequence text, int lastLine, CharSequence next, int width) {
    if (text.isEmpty() || next.isEmpty()) {
      return false;
    }
    Optional<Marker> marker = Markers.at(next);
    boolean open = isOpen(text, next);
    char end = text.charAt(text.length() - 1);
    if (marker.isPresent()) {
      return marker.get().isBullet()
          && Character.isLowerCase(firstLetter(next))
          && !isFinished(text)
          && lastLine > 50
          && end != ',';
    }
    char first = firstLetter(next);
    if (Character.isLowerCase(first)) {
      return end != '.' && end != ':' && end != '!' && end != '?' && !Folding.isCapitals(text);
    }
    if (isFinished(text)) {
      return false;
    }
    boolean capsText = Folding.isCapitals(text);
    if (capsText || Folding.isCapitals(next)) {
      return capsText
          && Folding.isCapitals(next)
          && Markers.at(text).filter(m -> m.content() < text.length()).isPresent();
    }
    boolean reachesEdge =
        width == NO_WIDTH
            ? text.length() > 60
            : lastLine + 1 + firstWord(next).length() > width && lastLine * 10 > width * 7;
    if (!reachesEdge) {
      return false;
    }
    if (width != NO_WIDTH) {
      return true;
    }
    boolean figures = Character.isDigit(next.charAt(0));
    return open || figures || isCutName(text, next);
  }

  /**
   * Whether a marker at the start of a line that follows an unfinished, full line opens an item.
   */
  private static boolean startsItem(CharSequence next, Marker marker, boolean open) {
    if (open) {
      return false;
    }
    if (marker.content() >= next.length()) {
      return false;
    }
    return Character.isUpperCase(firstLetter(next.subSequence(marker.content(), next.length())));
  }

  /**
   * Whether a line ends a sentence or a list entry.
   *
   * @param line the line
   * @return true when it ends in {@code . ; : ! ?} or a closing mark behind one
   */
  public static boolean isFinished(CharSequence line) {
    int i = line.length() - 1;
    while (i > 0 && "\"”’)]'*".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    char c = line.charAt(i);
    if (c == '.' && i > 0 && isAbbreviation(line, i)) {
      return false;
    }
    return c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == '…';
  }

  /** {@code TP.}, {@code TX.}, {@code ThS.}: a point that ends no sentence. */
  private static boolean isAbbreviation(CharSequence line, int point) {
    int start = point;
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    String word = line.subSequence(start, point).toString();
    return ABBREVIATIONS.contains(word);
  }

  /**
   * Whether a line cannot end where it does: behind a comma, a bracket, a word that wants another.
   *
   * @param line the line
   * @param next the line below it
   * @return true when a phrase is cut in two
   */
  public static boolean isOpen(CharSequence line, CharSequence next) {
    char end = line.charAt(line.length() - 1);
    if (",(-–/“[".indexOf(end) >= 0) {
      return true;
    }
    String last = Folding.fold(lastWord(line));
    return OPEN_WORDS.contains(last)
        || (BEFORE_FIGURES.contains(last) && Character.isDigit(next.charAt(0)));
  }

  /**
   * A name in two: {@code … xây dựng tỉnh Vĩnh} above {@code Khê trở thành …}. Vietnamese names
   * have two syllables and more, so that one capital behind a small letter is half of one.
   */
  private static boolean isCutName(CharSequence line, CharSequence next) {
    CharSequence last = lastWord(line);
    CharSequence word = firstWord(next);
    int before = line.length() - last.length() - 1;
    boolean half =
        startsUpper(last)
            && before > 40
            && Character.isLowerCase(line.charAt(before - 1))
            && !startsUpper(lastWord(line.subSequence(0, before)))
            && last.length() <= 7
            && last.chars().skip(1).allMatch(Character::isLowerCase);
    return half
        && startsUpper(word)
        && word.length() <= 8
        && word.chars().skip(1).allMatch(c -> Character.isLowerCase(c) || c == ',');
  }

  private static boolean endsWith(CharSequence line, String end) {
    return line.toString().endsWith(end);
  }

  private static boolean startsUpper(CharSequence word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static char firstLetter(CharSequence text) {
    for (int i = 0; i < text.length() && i < 6; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        return c;
      }
      if (Character.isDigit(c)) {
        return '0';
      }
    }
    return '0';
  }

  private static CharSequence firstWord(CharSequence text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) != ' ') {
      i++;
    }
    return text.subSequence(0, i);
  }

  private static CharSequence lastWord(CharSequence text) {
    int i = text.length();
    while (i > 0 && text.charAt(i - 1) != ' ') {
      i--;
    }
    return text.subSequence(i, text.length());
  }
}
