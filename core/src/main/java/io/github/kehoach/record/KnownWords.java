package io.github.kehoach.record;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that are looked for in many texts. Nearly all words of a text are others; these are passed
 * over by their hashes, without being cut out.
 */
final class KnownWords {

  /** As many hashes are told apart. */
  private static final int BUCKETS = 1 << 12;

  private final Set<String> words = new HashSet<>();
  private final BitSet hashes = new BitSet(BUCKETS);

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Adds all words of a folded text. */
  void add(String folded) {
    each(
        folded,
        (start, end, hash) -> {
          words.add(folded.substring(start, end));
          hashes.set(hash);
        });
  }

  /** Which of the words stand in a folded text. */
  Set<String> in(String folded) {
    Set<String> found = new HashSet<>();
    each(
        folded,
        (start, end, hash) -> {
          if (hashes.get(hash)) {
            found.add(folded.substring(start, end));
          }
        });
    found.retainAll(words);
    return found;
  }

  @FunctionalInterface
  private interface Each {
    void word(int start, int end, int hash);
  }

  private static void each(String folded, Each each) {
    int start = 0;
    int hash = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (c != ' ' && Character.isLetterOrDigit(c)) {
        hash = 31 * hash + c;
      } else {
        if (i > start) {
          each.word(start, i, (hash ^ hash >>> 12) & BUCKETS - 1);
        }
        start = i + 1;
        hash = 0;
      }
    }
  }
}
