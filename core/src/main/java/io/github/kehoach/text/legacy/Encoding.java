package io.github.kehoach.text.legacy;

/** An old encoding: what letters its bytes stand for. */
interface Encoding {

  /** Its name as it is reported. */
  String label();

  /**
   * Decodes a word.
   *
   * @param bytes the word; a character that is no byte of the encoding is negative
   * @param from where it starts
   * @param to where it ends
   * @param source the same word's characters, for what is no byte
   * @param out takes the letters
   * @return whether all that is not ASCII was a letter of the encoding
   */
  boolean decode(int[] bytes, int from, int to, CharSequence source, StringBuilder out);

  /** Whether a byte is a letter, or a part of one. */
  boolean isLetter(int b);
}
