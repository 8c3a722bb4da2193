package io.github.kehoach.text.legacy;

import io.github.kehoach.text.legacy.Words.Verdict;
import java.util.Arrays;

/** How well each reading goes with the words of a piece of text. */
final class Scores {

  /** What a word that is no syllable costs a reading, as the logarithm of its odds. */
  private static final double BAD = -2.5;

  /** What a word costs that tells nothing; in another language that is every word. */
  private static final double OPEN = -1.0;

  /** How much a word tells that is a syllable in two encodings. */
  private static final double SHARED = 0.1;

  private static final int READINGS = Reading.ALL.length;

  private final double[] score = new double[READINGS];
  private final int[] good = new int[READINGS];
  private final int[] bad = new int[READINGS];

  /**
   * Words that are syllables in this reading and not in Unicode; for Unicode, in no other. One that
   * is a syllable in two encodings tells little.
   */
  private final double[] telling = new double[READINGS];

  private Scores(Reading[] among) {
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    for (Reading reading : among) {
      score[reading.ordinal()] = 0;
    }
  }

  /**
   * Judges the words of a text.
   *
   * @param text the text
   * @param from where to start
   * @param to where to end
   * @param among the readings to try
   * @param words judges single words
   */
  static Scores of(CharSequence text, int from, int to, Reading[] among, Words words) {
    Scores scores = new Scores(among);
    Verdict[] verdicts = new Verdict[READINGS];
    int i = from;
    while (i < to) {
      int end = Tokens.end(text, i, to);
      if (end == i) {
        i++;
        continue;
      }
      if (Tokens.hasHigh(text, i, end)) {
        words.judge(text, i, end, among, verdicts);
        // The end of a run may cut a word.
        scores.add(verdicts, among, i == 0 || end == text.length());
      }
      i = end;
    }
    return scores;
  }

  private void add(Verdict[] verdicts, Reading[] among, boolean cut) {
    boolean tells = false;
    for (Reading reading : among) {
      tells |= verdicts[reading.ordinal()] == Verdict.GOOD;
      tells |= verdicts[reading.ordinal()] == Verdict.BAD && !cut;
    }
    if (!tells) {
      return;
    }
    boolean unicode = verdicts[Reading.UNICODE.ordinal()] == Verdict.GOOD;
    boolean legacy = false;
    for (Reading reading : among) {
      int r = reading.ordinal();
      Verdict verdict = verdicts[r];
      if (reading == Reading.FOREIGN) {
        score[r] += OPEN;
      } else if (verdict == Verdict.GOOD) {
        good[r]++;
        legacy |= reading.isLegacy();
        if (reading.isLegacy() && !unicode) {
          telling[r] += isOnly(reading, verdicts, among) ? 1 : SHARED;
        }
      } else if (verdict == Verdict.BAD && !cut) {
        bad[r]++;
        score[r] += BAD;
      } else {
        score[r] += OPEN;
      }
    }
    if (unicode && !legacy) {
      telling[Reading.UNICODE.ordinal()]++;
    } else if (!unicode && !legacy) {
      telling[Reading.FOREIGN.ordinal()]++;
    }
  }

  /** Whether no other encoding makes a syllable of the word. */
  private static boolean isOnly(Reading reading, Verdict[] verdicts, Reading[] among) {
    for (Reading other : among) {
      if (other.isLegacy()
          && other.encoding() != reading.encoding()
          && verdicts[other.ordinal()] == Verdict.GOOD) {
        return false;
      }
    }
    return true;
  }

  /** How well a reading goes with the words; the lowest number where it was not tried. */
  double score(Reading reading) {
    return score[reading.ordinal()];
  }

  int good(Reading reading) {
    return good[reading.ordinal()];
  }

  int bad(Reading reading) {
    return bad[reading.ordinal()];
  }

  double telling(Reading reading) {
    return telling[reading.ordinal()];
  }
}
