package io.github.kehoach.diff;

import io.github.kehoach.text.Folding;
import java.util.Arrays;

/** How alike two texts are. */
final class Likeness {

  /** What two texts share at least that are the same with a few letters wrong. */
  private static final double LETTERS = 0.85;

  /** Longer texts are compared by their beginnings. */
  private static final int LONGEST = 2_000;

  private Likeness() {}

  /** Whether two texts say the same. */
  static boolean same(String a, String b, Tolerance tolerance) {
    if (Folding.key(a).equals(Folding.key(b))) {
      return true;
    }
    return tolerance == Tolerance.LETTERS
        && digits(a).equals(digits(b))
        && of(pairs(a), pairs(b)) >= LETTERS;
  }

  /** Twice what two texts share of pairs of letters, over what they have: 0 to 1. */
  static double of(int[] a, int[] b) {
    if (a.length + b.length == 0) {
      return 1;
    }
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 2.0 * shared / (a.length + b.length);
  }

  /** The pairs of letters that follow each other, without marks, sorted. */
  static int[] pairs(String text) {
    String bare = Folding.bare(Folding.key(text.substring(0, Math.min(text.length(), LONGEST))));
    int[] pairs = new int[Math.max(0, bare.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = bare.charAt(i) << 16 | bare.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return pairs;
  }

  /** The signs of a value that words do not have. */
  static String signs(String text) {
    return text.replace(">=", "≥").replace("<=", "≤").replaceAll("[^<>≤≥%‰/,]", "");
  }

  private static String digits(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ' && c != '.' && c != ',') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
