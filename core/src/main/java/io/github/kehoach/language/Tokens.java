package io.github.kehoach.language;

import java.util.Arrays;

/** The words and marks of a piece of text, with their places. */
public final class Tokens {

  private final String[] words;
  private final int[] starts;

  private Tokens(String[] words, int[] starts) {
    this.words = words;
    this.starts = starts;
  }

  /**
   * Cuts a range of a text: runs of letters and digits are words, any other mark stands alone.
   *
   * @param text normalised text
   * @param from first offset
   * @param to one past the last offset
   * @return its words and marks
   */
  public static Tokens of(String text, int from, int to) {
    String[] words = new String[to - from];
    int[] starts = new int[to - from];
    int n = 0;
    int i = from;
    while (i < to) {
      int start = i;
      while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        i++;
      }
      if (text.charAt(start) != ' ') {
        words[n] = text.substring(start, i);
        starts[n++] = start;
      }
    }
    return new Tokens(Arrays.copyOf(words, n), Arrays.copyOf(starts, n));
  }

  /**
   * How many there are.
   *
   * @return the number of words and marks
   */
  public int size() {
    return words.length;
  }

  /**
   * All words, for OpenNLP, which reads them only.
   *
   * @return the words and marks
   */
  public String[] words() {
    return words;
  }

  /**
   * Where a word starts.
   *
   * @param index the word
   * @return its first offset in the text
   */
  public int start(int index) {
    return starts[index];
  }

  /**
   * Where a word ends.
   *
   * @param index the word
   * @return one past its last offset in the text
   */
  public int end(int index) {
    return starts[index] + words[index].length();
  }
}
