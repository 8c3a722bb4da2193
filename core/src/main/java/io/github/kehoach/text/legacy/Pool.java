package io.github.kehoach.text.legacy;

/** What has been seen of one font. */
final class Pool {

  /** How many words a font's name is worth. */
  private static final double HINT = 2;

  /** How many words the rest of the document is worth. */
  private static final double SHARE = 2;

  /** By how much a run's own words must speak for an old encoding to count as decided. */
  private static final double DECIDED = 3;

  private static final int READINGS = Reading.ALL.length;

  private final FontName font;
  private final double[] telling = new double[READINGS];
  private final int[] good = new int[READINGS];
  private final int[] bad = new int[READINGS];
  private final int[] characters = new int[READINGS];
  private int open;
  private boolean smallLetters;

  Pool(FontName font) {
    this.font = font;
  }

  FontName font() {
    return font;
  }

  /** Takes note of a run without anything suspicious. */
  void plain(Scan scan) {
    telling[Reading.UNICODE.ordinal()] += scan.unicode();
    open += scan.unicode() == 0 ? scan.high() : 0;
  }

  /** Takes note of a run whose words have been judged. */
  void judged(Scan scan, Scores scores) {
    Reading best = Reading.UNICODE;
    for (Reading reading : Reading.ALL) {
      telling[reading.ordinal()] += scores.telling(reading);
      if (scores.score(reading) > scores.score(best)) {
        best = reading;
      }
    }
    double kept = Math.max(scores.score(Reading.UNICODE), scores.score(Reading.FOREIGN));
    if (best.isLegacy() && scores.score(best) - kept >= DECIDED) {
      characters[best.ordinal()] += scan.high();
      good[best.ordinal()] += scores.good(best);
      bad[best.ordinal()] += scores.bad(best);
    } else if (!best.isLegacy() && kept > DECIDED + bestLegacy(scores)) {
      return;
    } else {
      open += scan.high();
    }
  }

  private static double bestLegacy(Scores scores) {
    double best = Double.NEGATIVE_INFINITY;
    for (Reading reading : Reading.ALL) {
      if (reading.isLegacy()) {
        best = Math.max(best, scores.score(reading));
      }
    }
    return best;
  }

  void smallLetters() {
    smallLetters = true;
  }

  double telling(Reading reading) {
    return telling[reading.ordinal()];
  }

  /** Whether the font's name or a run of its own has spoken for a reading. */
  boolean speaksFor(Reading reading) {
    return font.hint() == reading || characters(reading) > 0;
  }

  /** The odds of each reading before a run's own words are looked at, as logarithms. */
  double[] odds(double[] document) {
    double[] odds = new double[READINGS];
    double all = 0;
    for (double words : document) {
      all += words;
    }
    for (Reading reading : Reading.ALL) {
      int r = reading.ordinal();
      double words = telling[r] + reading.start();
      words += all > 0 ? SHARE * document[r] / all : 0;
      words += reading == font.hint() && reading.isLegacy() ? HINT : 0;
      odds[r] = Math.log(words);
    }
    return odds;
  }

  /** Runs' characters that their own words decided for a reading. */
  int characters(Reading reading) {
    return characters[reading.ordinal()];
  }

  /** Characters in runs that their own words did not decide. */
  int open() {
    return open;
  }

  boolean hasSmallLetters() {
    return smallLetters;
  }

  int good(Reading reading) {
    return good[reading.ordinal()];
  }

  int bad(Reading reading) {
    return bad[reading.ordinal()];
  }
}
