package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeenTest {

  @Test
  void knowsWhatCameUp() {
    Seen seen = new Seen();
    for (int i = 0; i < 10_000; i++) {
      assertFalse(seen.contains("file " + i));
      assertTrue(seen.add("file " + i));
      assertTrue(seen.contains("file " + i));
    }
    for (int i = 0; i < 10_000; i++) {
      assertFalse(seen.add("file " + i));
    }
    assertFalse(seen.contains("file 10000"));
  }
}
