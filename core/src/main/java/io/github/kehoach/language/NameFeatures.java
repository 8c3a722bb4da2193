package io.github.kehoach.language;

import io.github.kehoach.text.Folding;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * What the name model sees of a word: itself and its neighbours, folded, their letter case, and how
 * the name around it began. Made for one call: it keeps the text that it saw last.
 */
public final class NameFeatures implements NameContextGenerator {

  private static final String EDGE = "^";

  private String[] seen = new String[0];
  private String[] folded = new String[0];
  private char[] shapes = new char[0];

  /** A generator that has seen nothing. */
  public NameFeatures() {}

  @Override
  public String[] getContext(int i, String[] tokens, String[] outcomes, Object[] additional) {
    if (tokens != seen) {
      see(tokens);
    }
    String before = outcome(outcomes, i - 1);
    int head = head(outcomes, i);
    String name = head < 0 ? "" : word(head);
    String here = word(i);
    String last = word(i - 1);
    String next = word(i + 1);
    String cases = "" + shape(i - 1) + shape(i) + shape(i + 1);
    return new String[] {
      "w=" + here,
      "l=" + last,
      "n=" + next,
      "ll=" + word(i - 2),
      "nn=" + word(i + 2),
      "lw=" + last + " " + here,
      "wn=" + here + " " + next,
      "c=" + cases,
      "c5=" + shape(i - 2) + cases + shape(i + 2),
      "cw=" + shape(i) + here,
      "o=" + before,
      "oc=" + before + cases,
      "ow=" + before + here,
      "own=" + before + here + " " + next,
      "ol=" + before + last + shape(i),
      "hw=" + name + " " + here,
      "hn=" + name + shape(i) + next,
      "hc=" + name + cases,
      "d=" + (head < 0 ? "-" : Math.min(i - head, 9)) + shape(i),
    };
  }

  private void see(String[] tokens) {
    seen = tokens;
    folded = new String[tokens.length];
    shapes = new char[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      folded[i] = Folding.fold(tokens[i]);
      shapes[i] = shapeOf(tokens[i]);
    }
  }

  private String word(int i) {
    return i < 0 || i >= folded.length ? EDGE : folded[i];
  }

  private char shape(int i) {
    return i < 0 || i >= shapes.length ? '^' : shapes[i];
  }

  private static char shapeOf(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return '1';
    }
    if (Character.isLowerCase(first)) {
      return 'a';
    }
    if (!Character.isLetter(first)) {
      return first;
    }
    boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return capitals ? 'B' : 'A';
  }

  private static String outcome(String[] outcomes, int i) {
    return i < 0 ? EDGE : outcomes[i];
  }

  /** Where the name starts that the word before belongs to; -1 outside of names. */
  private static int head(String[] outcomes, int i) {
    int at = i - 1;
    while (at >= 0 && outcomes[at].endsWith("cont")) {
      at--;
    }
    return at >= 0 && outcomes[at].endsWith("start") ? at : -1;
  }

  @Override
  public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
    // No features but those above.
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    // Names found before must not change what is found later.
  }

  @Override
  public void clearAdaptiveData() {
    // There is none.
  }
}
