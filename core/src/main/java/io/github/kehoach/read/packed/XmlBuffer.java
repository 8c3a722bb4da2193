package io.github.kehoach.read.packed;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The characters of a stream of XML: a window that holds the markup it is in as a whole. */
final class XmlBuffer {

  private static final int FIRST_SIZE = 1 << 14;

  /** A tag or a comment that is longer is a mistake. */
  private static final int MOST = 1 << 24;

  private final Reader in;
  char[] chars = new char[FIRST_SIZE];

  /** The next character. */
  int at;

  /** One past the last character that was read. */
  int end;

  private boolean ended;

  XmlBuffer(Reader in) {
    this.in = in;
  }

  /** Reads more; characters before {@link #at} are lost, and it moves. False at the end. */
  boolean more() throws IOException {
    if (ended) {
      return false;
    }
    if (at > 0) {
      System.arraycopy(chars, at, chars, 0, end - at);
      end -= at;
      at = 0;
    }
    if (end == chars.length) {
      if (end >= MOST) {
        throw new IOException("markup without an end");
      }
      chars = Arrays.copyOf(chars, 2 * end);
    }
    int n = in.read(chars, end, chars.length - end);
    if (n < 0) {
      ended = true;
      return false;
    }
    end += n;
    return true;
  }

  /** Whether a text stands here. */
  boolean startsWith(String text) throws IOException {
    while (end - at < text.length()) {
      if (!more()) {
        return false;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      if (chars[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a text stands from a place behind here on, counted from here. */
  int find(String text, int from) throws IOException {
    int i = from;
    char last = text.charAt(text.length() - 1);
    while (true) {
      for (; at + i + text.length() <= end; i++) {
        if (chars[at + i + text.length() - 1] == last && isAt(text, at + i)) {
          return i;
        }
      }
      if (!more()) {
        throw new IOException("markup without an end");
      }
    }
  }

  /** Whether a text stands at a place that was read. */
  boolean isAt(String text, int place) {
    for (int k = 0; k < text.length(); k++) {
      if (chars[place + k] != text.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Where the tag that opens here is closed, counted from here: not by a sign in quotes. */
  int tagEnd() throws IOException {
    int i = 1;
    char quote = 0;
    while (true) {
      for (int k = at + i; k < end; k++) {
        char c = chars[k];
        if (quote != 0) {
          if (c == quote) {
            quote = 0;
          } else if (c == '<') {
            throw new IOException("a tag in a value");
          }
        } else if (c == '>') {
          return k - at;
        } else if (c == '"' || c == '\'') {
          quote = c;
        } else if (c == '<') {
          throw new IOException("a tag in a tag");
        }
      }
      i = end - at;
      if (!more()) {
        throw new IOException("a tag without an end");
      }
    }
  }
}
