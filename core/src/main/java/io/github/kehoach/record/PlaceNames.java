package io.github.kehoach.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places that belong to an institution's name: {@code UBND các huyện: Bình Lạc, Lý Sơn}, {@code
 * Sở Y tế tỉnh Hà Nam}. A place is told by its capitals alone, so what must not be taken for one,
 * the next institution or sentence, is decided here.
 */
final class PlaceNames {

  private static final Pattern NAMES =
      Pattern.compile(
          "[:]? ?\\p{Lu}[\\p{Ll}]{1,7}(?: \\p{Lu}[\\p{Ll}]{0,7}){0,3}(?:(?:,| và) \\p{Lu}[\\p{Ll}]{1,7}(?: \\p{Lu}[\\p{Ll}]{0,7}){0,3})*+");

  private static final Pattern PROVINCE = Pattern.compile(" (?:tỉnh|thành phố)(?![\\p{L}])");

  private PlaceNames() {}

  /**
   * Where the names of places behind a level end, or the place itself where there are none.
   *
   * @param many whether the level is one of many, so that a list may follow
   */
  static int behindLevel(String text, String folded, int from, boolean many) {
    boolean spaced = from < text.length() && text.charAt(from) == ' ';
    boolean colon = many && from < text.length() && text.charAt(from) == ':';
    Matcher names = NAMES.matcher(text).region(from, text.length());
    if (!spaced && !colon || !names.lookingAt()) {
      return from;
    }
    int stop = names.end();
    return spaced || isList(text, folded, from, stop) ? end(text, folded, from, stop, many) : from;
  }

  /** Where a province behind a whole name ends, or the place itself where there is none. */
  static int behindName(String text, String folded, int from) {
    Matcher province = PROVINCE.matcher(folded).region(from, folded.length());
    return province.lookingAt() ? capitals(text, folded, province.end()) : from;
  }

  /** Behind a colon, a capital word that small ones follow opens a sentence and no list. */
  private static boolean isList(String text, String folded, int from, int stop) {
    int first = letter(text, from);
    if (AgencyWords.isHead(folded, first) || AgencyWords.duty(folded, first) > 0) {
      return false;
    }
    boolean small =
        stop + 1 < text.length()
            && text.charAt(stop) == ' '
            && Character.isLowerCase(text.charAt(stop + 1));
    return !small || isFollowedByDuty(text, folded, first, stop);
  }

  /** Names of places that a duty follows: several, or one of two words. */
  private static boolean isFollowedByDuty(String text, String folded, int first, int stop) {
    int space = text.indexOf(' ', first);
    return AgencyWords.duty(folded, stop + 1) > 0 && space >= 0 && space < stop;
  }

  /** A comma goes on with another name only in a list of many, and never with an institution. */
  private static int end(String text, String folded, int from, int stop, boolean many) {
    int end = from;
    int i = from;
    boolean starts = false;
    while (i < stop) {
      int word = letter(text, i);
      boolean comma = text.substring(i, word).indexOf(',') >= 0;
      boolean and = folded.startsWith("và ", word);
      starts |= comma;
      if ((comma || and) && !many || starts && AgencyWords.head(text, folded, word) > 0) {
        return end;
      }
      starts = and;
      i = and ? word + "và ".length() : Math.min(stop, wordEnd(text, word));
      end = and ? end : i;
    }
    return end;
  }

  private static int capitals(String text, String folded, int from) {
    int end = from;
    while (end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && !AgencyWords.isHead(folded, end + 1)) {
      end = wordEnd(text, end + 1);
    }
    return end;
  }

  private static int letter(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
