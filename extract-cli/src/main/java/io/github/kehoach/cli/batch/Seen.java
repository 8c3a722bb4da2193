package io.github.kehoach.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which names have come up, in some twenty bytes each: their hashes only. Two names with one hash
 * are one in 2^64; whoever asks is safe where it is told of a name that it did not give.
 */
final class Seen {

  private long[] table = new long[1024];
  private int count;

  /** Adds a name; false where it was there. */
  boolean add(String name) {
    if (2 * count > table.length) {
      grow();
    }
    boolean added = put(hash(name));
    count += added ? 1 : 0;
    return added;
  }

  boolean contains(String name) {
    return table[place(hash(name))] != 0;
  }

  private boolean put(long hash) {
    int place = place(hash);
    boolean free = table[place] == 0;
    table[place] = hash;
    return free;
  }

  /** Where a hash is, or would be. */
  private int place(long hash) {
    int at = (int) (hash >>> 32) & (table.length - 1);
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
  }

  private static long hash(String name) {
    byte[] digest = Hashes.sha256(name.getBytes(StandardCharsets.UTF_8));
    long hash = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      hash = hash << 8 | (digest[i] & 0xff);
    }
    return hash == 0 ? 1 : hash;
  }
}
