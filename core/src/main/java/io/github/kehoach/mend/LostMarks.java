package io.github.kehoach.mend;

import io.github.kehoach.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts back the marks of letters in known phrases: where all letters of a phrase are there and only
 * one mark in two words differs, or only one word, nothing else can have been printed. Spaces that
 * were lost inside a phrase come back as well. Figures are never touched.
 */
final class LostMarks {

  private final NormalizedText text;
  private final Phrases phrases;
  private final List<int[]> words = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  private LostMarks(NormalizedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /**
   * A mended place.
   *
   * @param start first offset in the text as it was read
   * @param end one past the last offset
   * @param mended what it is now
   */
  record Change(int start, int end, String mended) {}

  /**
   * What is to be mended in a text.
   *
   * @param text as it was read
   * @return the places, in order
   */
  static List<Change> find(NormalizedText text) {
    LostMarks marks = new LostMarks(text, Phrases.all());
    marks.cut();
    int i = 0;
    while (i < marks.words.size()) {
      i += marks.phraseAt(i);
    }
    return marks.changes;
  }

  /** The text with its places mended; all else keeps its place in the source. */
  static NormalizedText apply(NormalizedText text, List<Change> changes) {
    if (changes.isEmpty()) {
      return text;
    }
    NormalizedText.Builder out = new NormalizedText.Builder(text.length());
    int from = 0;
    for (Change c : changes) {
      out.append(text, from, c.start());
      int at = c.start();
      for (int i = 0; i < c.mended().length(); i++) {
        // A letter that stands for two, parted by a stray space, takes the place of the first.
        if (at + 1 < c.end() && text.charAt(at) == ' ' && c.mended().charAt(i) != ' ') {
          at++;
        }
        boolean lost = c.mended().charAt(i) == ' ' && text.charAt(at) != ' ';
        out.append(c.mended().charAt(i), text.sourceStart(lost ? at : at++));
      }
      from = c.end();
    }
    out.append(text, from, text.length());
    return out.build(text.sourceEnd(text.length()));
  }

  private void cut() {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(new int[] {start, i});
        start = -1;
      }
    }
  }

  /** Mends the longest phrase that starts at a word; gives how many words are dealt with. */
  private int phraseAt(int i) {
    int start = words.get(i)[0];
    boolean torn = isTorn(i);
    int last = Math.min(words.size(), i + phrases.most() + (torn ? 1 : 0)) - 1;
    for (int k = last; k >= i; k--) {
      int end = words.get(k)[1];
      String whole = text.value().substring(start, end);
      String phrase = phrases.find(Letters.plain(whole));
      if (phrase == null && torn && k > i) {
        whole = whole.charAt(0) + whole.substring(2);
        phrase = phrases.find(Letters.plain(whole));
      }
      if (phrase != null && mend(start, end, whole, phrase)) {
        return k - i + 1;
      }
    }
    glued(start, words.get(i)[1]);
    return 1;
  }

  /** Mends a word that is a phrase without its spaces: {@code PHỤLỤC}. */
  private void glued(int start, int end) {
    String read = text.value().substring(start, end);
    String phrase = phrases.findGlued(Letters.plain(read));
    if (phrase != null) {
      StringBuilder whole = new StringBuilder(read);
      for (int space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', space + 1)) {
        whole.insert(space, ' ');
      }
      mend(start, end, whole.toString(), phrase);
    }
  }

  /** Whether a word is a lone capital that belongs to the capitals behind it: {@code K ÉT}. */
  private boolean isTorn(int i) {
    int[] w = words.get(i);
    return w[1] - w[0] == 1
        && i + 1 < words.size()
        && words.get(i + 1)[0] == w[1] + 1
        && text.charAt(w[1]) == ' '
        && Character.isUpperCase(text.charAt(w[0]))
        && Character.isUpperCase(text.charAt(words.get(i + 1)[0]))
        && words.get(i + 1)[1] - words.get(i + 1)[0] > 1
        && Character.isUpperCase(text.charAt(words.get(i + 1)[1] - 1));
  }

  /** Whether a place is the phrase; what differs is noted. */
  private boolean mend(int start, int end, String whole, String phrase) {
    int allowed = (Phrases.words(phrase) + 1) / 2;
    int differences = 0;
    int different = 0;
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < whole.length()) {
      int to = at;
      while (to < whole.length() && Character.isLetter(whole.charAt(to))) {
        to++;
      }
      if (to == at) {
        out.append(whole.charAt(at++));
        continue;
      }
      int d = differences(whole, phrase, at, to);
      differences += d;
      different += d == 0 ? 0 : 1;
      out.append(d == 0 ? whole.substring(at, to) : inCase(whole, phrase, at, to));
      at = to;
    }
    String mended = out.toString();
    String read = text.value().substring(start, end);
    boolean one = different == 1 && differences <= 2 && Phrases.words(phrase) > 1;
    if (differences > allowed && !one) {
      return false;
    }
    if (!mended.equals(read)) {
      changes.add(new Change(start, end, mended));
    }
    return true;
  }

  /** How many marks of a word differ; where a tone stands makes no difference. */
  private static int differences(String a, String b, int from, int to) {
    int differences = 0;
    int toneA = 0;
    int toneB = 0;
    for (int i = from; i < to; i++) {
      differences += Letters.toneless(a.charAt(i)) == Letters.toneless(b.charAt(i)) ? 0 : 1;
      toneA = Math.max(toneA, Letters.tone(a.charAt(i)));
      toneB = Math.max(toneB, Letters.tone(b.charAt(i)));
    }
    return differences + (toneA == toneB ? 0 : 1);
  }

  private static String inCase(String read, String phrase, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = phrase.charAt(i);
      out.append(Character.isUpperCase(read.charAt(i)) ? Character.toUpperCase(c) : c);
    }
    return out.toString();
  }
}
