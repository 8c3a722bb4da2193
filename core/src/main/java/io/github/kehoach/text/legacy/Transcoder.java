package io.github.kehoach.text.legacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pools what is seen by font, decides line by line, decodes.
 *
 * <p>A line's words and the words of its font before it are weighed together: the share of a font's
 * telling words gives the odds to start with, each word of the line that is no Vietnamese syllable
 * in a reading speaks against that reading.
 */
public final class Transcoder {

  /** By how much decoding must be better than leaving a line as it is. */
  private static final double MARGIN = 1;

  /** The odds of a font that lets a line be decoded although some of its words come out wrong. */
  private static final double SURE = Math.log(5);

  /** So many telling words speak for an encoding where no run has enough of them. */
  private static final double MANY = 8;

  private final Map<String, Pool> byFont = new HashMap<>();
  private final Map<String, Pool> byName = new HashMap<>();
  private final Words words = new Words();
  private final Likely likely = new Likely();
  private final Pool unnamed = new Pool(FontName.of(""));
  private @Nullable String lastFont;
  private Pool last = unnamed;
  private @Nullable State state;

  /** A transcoder that has seen nothing. */
  public Transcoder() {
    byName.put("", unnamed);
  }

  /** What all that was observed comes to. */
  private record State(
      double[] document, Reading[] alive, Map<Pool, double[]> odds, boolean needed) {}

  /**
   * What was read in an encoding.
   *
   * @param encoding the name of the encoding
   * @param characters how many characters
   * @param confidence 0 to 1
   */
  public record Share(String encoding, int characters, double confidence) {}

  /**
   * Takes note of a run.
   *
   * @param font its font's name, or null
   * @param text its characters
   */
  public void observe(@Nullable String font, CharSequence text) {
    Pool pool = pool(font);
    if (pool.font().symbols()) {
      return;
    }
    if (pool.font().capitals() && !pool.hasSmallLetters() && hasSmall(text)) {
      pool.smallLetters();
      state = null;
    }
    Scan scan = Scan.of(text, 0, text.length());
    if (scan.high() == 0 && scan.unicode() == 0) {
      return;
    }
    state = null;
    if (scan.suspects() == 0) {
      pool.plain(scan);
      return;
    }
    for (int from = 0; from < text.length(); ) {
      int to = Tokens.lineEnd(text, from);
      Scan line = Scan.of(text, from, to);
      if (line.suspects() == 0) {
        pool.plain(line);
      } else {
        judge(pool, line, text, from, to);
      }
      from = to;
    }
  }

  private void judge(Pool pool, Scan line, CharSequence text, int from, int to) {
    Scores scores = Scores.of(text, from, to, likely.readings(), words);
    pool.judged(line, scores);
    likely.add(scores);
  }

  private static boolean hasSmall(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Pool pool(@Nullable String font) {
    if (font == null) {
      return unnamed;
    }
    if (!font.equals(lastFont)) {
      last =
          byFont.computeIfAbsent(
              font,
              f -> {
                FontName name = FontName.of(f);
                return byName.computeIfAbsent(name.name(), n -> new Pool(name));
              });
      lastFont = font;
    }
    return last;
  }

  /**
   * Whether anything has to be decoded.
   *
   * @return true when it has
   */
  public boolean isNeeded() {
    return state().needed();
  }

  private boolean isNeeded(State state) {
    for (Pool pool : byName.values()) {
      for (Reading reading : Reading.ALL) {
        if (pool.characters(reading) > 0) {
          return true;
        }
      }
      if ((pool.open() > 0 || pool.hasSmallLetters())
          && best(state, odds(state, pool), null).isLegacy()) {
        return true;
      }
    }
    return false;
  }

  private State state() {
    State s = state;
    if (s == null) {
      double[] document = new double[Reading.ALL.length];
      List<Reading> alive = new ArrayList<>(List.of(Reading.UNICODE, Reading.FOREIGN));
      for (Reading reading : Reading.ALL) {
        boolean spoken = false;
        for (Pool pool : byName.values()) {
          document[reading.ordinal()] += pool.telling(reading);
          spoken |= pool.speaksFor(reading);
        }
        double words = document[reading.ordinal()];
        // Unicode and foreign words are counted before the others.
        double kept = document[Reading.UNICODE.ordinal()] + document[Reading.FOREIGN.ordinal()];
        if (reading.isLegacy() && (spoken || (words >= MANY && words > 3 * kept))) {
          alive.add(reading);
        }
      }
      Map<Pool, double[]> odds = new HashMap<>();
      byName.values().forEach(p -> odds.put(p, p.odds(document)));
      s = new State(document, alive.toArray(Reading[]::new), odds, false);
      s = new State(document, s.alive(), odds, isNeeded(s));
      state = s;
    }
    return s;
  }

  private static double[] odds(State state, Pool pool) {
    return state.odds().computeIfAbsent(pool, p -> p.odds(state.document()));
  }

  /** The reading of a font's text that says nothing itself. */
  private Reading prior(Pool pool) {
    return best(state(), odds(state(), pool), null);
  }

  private static Reading best(State state, double[] odds, @Nullable Scores scores) {
    Reading kept = Reading.UNICODE;
    Reading legacy = null;
    double keptScore = Double.NEGATIVE_INFINITY;
    double legacyScore = Double.NEGATIVE_INFINITY;
    for (Reading reading : state.alive()) {
      double score = odds[reading.ordinal()] + (scores == null ? 0 : scores.score(reading));
      if (reading.isLegacy() && score > legacyScore) {
        legacyScore = score;
        legacy = reading;
      } else if (!reading.isLegacy() && score > keptScore) {
        keptScore = score;
        kept = reading;
      }
    }
    if (legacy == null || legacyScore <= keptScore + MARGIN) {
      return kept;
    }
    double prior =
        odds[legacy.ordinal()]
            - Math.max(odds[Reading.UNICODE.ordinal()], odds[Reading.FOREIGN.ordinal()]);
    boolean clear = scores != null && scores.good(legacy) >= 3 * scores.bad(legacy);
    return clear || prior > SURE || scores == null ? legacy : kept;
  }

  /**
   * Decodes a run.
   *
   * @param font its font's name, or null
   * @param text its characters
   * @return the text in Unicode
   */
  public String decode(@Nullable String font, String text) {
    Pool pool = pool(font);
    if (pool.font().symbols()) {
      return text;
    }
    boolean capitals = pool.font().capitals();
    Scan scan = Scan.of(text, 0, text.length());
    if (scan.high() == 0 && scan.unicode() == 0 && !capitals) {
      return text;
    }
    Reading prior = prior(pool);
    if (scan.suspects() == 0 && !prior.isLegacy()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    WordDecoder decoder = new WordDecoder(text, out);
    for (int from = 0; from < text.length(); ) {
      int to = Tokens.lineEnd(text, from);
      Scores scores = Scores.of(text, from, to, state().alive(), words);
      Reading reading = best(state(), odds(state(), pool), scores);
      if (reading.isLegacy()) {
        int start = out.length();
        decoder.line(from, to, reading);
        if (capitals) {
          Capitals.raise(out, start);
        }
      } else {
        out.append(text, from, to);
      }
      from = to;
    }
    return out.toString();
  }

  /**
   * What was found.
   *
   * @return a share for each encoding
   */
  public List<Share> shares() {
    Map<Reading, int[]> sums = new EnumMap<>(Reading.class);
    for (Pool pool : byName.values()) {
      Reading prior = prior(pool);
      for (Reading reading : Reading.ALL) {
        int characters = pool.characters(reading) + (prior == reading ? pool.open() : 0);
        if (reading.isLegacy() && characters > 0) {
          int[] sum = sums.computeIfAbsent(reading, r -> new int[3]);
          sum[0] += characters;
          sum[1] += pool.good(reading);
          sum[2] += pool.bad(reading);
        }
      }
    }
    Map<String, int[]> byEncoding = new LinkedHashMap<>();
    sums.forEach(
        (reading, sum) -> {
          int[] all = byEncoding.computeIfAbsent(reading.encoding().label(), l -> new int[3]);
          for (int i = 0; i < 3; i++) {
            all[i] += sum[i];
          }
        });
    return byEncoding.entrySet().stream()
        .map(
            e -> {
              int[] sum = e.getValue();
              // One word against it is always thought of: few words are less sure.
              return new Share(e.getKey(), sum[0], sum[1] / (sum[1] + sum[2] + 1.0));
            })
        .toList();
  }
}
