package io.github.kehoach.language;

import io.github.kehoach.text.Folding;
import java.util.Set;
import opennlp.tools.sentdetect.SDContextGenerator;

/**
 * What the sentence model sees of a mark that may end a sentence: the words around it and their
 * shapes.
 */
public final class SentenceFeatures implements SDContextGenerator {

  private static final Set<String> NUMBERED =
      Set.of(
          "mục", "điều", "chương", "phần", "khoản", "điểm", "bảng", "hình", "biểu", "khóa", "lô",
          "đoàn");

  /** A generator without state. */
  public SentenceFeatures() {}

  @Override
  public String[] getContext(CharSequence text, int at) {
    String word = before(text, at);
    String printed = word;
    String folded = Folding.fold(word);
    int wordStart = at - word.length();
    String last = Folding.fold(before(text, gapBefore(text, wordStart)));
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean spaced = next > at + 1;
    String follow = after(text, next);
    String ahead = shape(follow, text, next);
    String shape = shape(printed, text, at);
    String glued =
        wordStart > 0 && text.charAt(wordStart - 1) != ' ' ? "" + text.charAt(wordStart - 1) : "_";
    boolean first = wordStart == 0 || isMarker(text, at);
    String length = Integer.toString(Math.min(printed.length(), 6));
    String mark = "" + text.charAt(at);
    return new String[] {
      "m=" + mark + (spaced ? "_" : "") + ahead,
      "w=" + folded,
      "s=" + shape + length,
      "sa=" + shape + ahead,
      "sla=" + shape + length + ahead,
      "sg=" + shape + length + glued,
      "n=" + Folding.fold(follow),
      "l=" + last,
      "ls=" + (NUMBERED.contains(last) ? last : "") + shape,
      "wa=" + folded + " " + ahead,
      "f=" + first + shape + length,
      "d=" + depth(text, at),
      "sp=" + spaced + shape + ahead,
      "run=" + (at > 0 && text.charAt(at - 1) == '.') + ahead,
    };
  }

  /** Whether nothing but the digits, letters and points of a marker stands before: {@code 1.2.} */
  private static boolean isMarker(CharSequence text, int at) {
    for (int i = 0; i < at; i++) {
      if (text.charAt(i) == ' ') {
        return false;
      }
    }
    return at < 8;
  }

  private static int depth(CharSequence text, int at) {
    int depth = 0;
    for (int i = Math.max(0, at - 200); i < at; i++) {
      depth += text.charAt(i) == '(' ? 1 : 0;
      depth -= text.charAt(i) == ')' && depth > 0 ? 1 : 0;
    }
    return Math.min(depth, 1);
  }

  private static int gapBefore(CharSequence text, int start) {
    int i = start;
    while (i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static String before(CharSequence text, int at) {
    int i = at;
    while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return text.subSequence(i, at).toString();
  }

  private static String after(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.subSequence(from, i).toString();
  }

  private static String shape(String word, CharSequence text, int at) {
    if (word.isEmpty()) {
      return at < text.length() ? "" + text.charAt(at) : "$";
    }
    char c = word.charAt(0);
    if (Character.isDigit(c)) {
      return "1";
    }
    if (Character.isLowerCase(c)) {
      return "a";
    }
    int upper = (int) word.chars().filter(Character::isUpperCase).count();
    return upper == word.length() ? "B" : upper > 1 ? "Ba" : "A";
  }
}
