package io.github.kehoach;

import io.github.kehoach.plan.PlanDocument;

/** One run of an extraction: all state of a call lives here. */
final class Extraction {
  private Extraction() {}

  static PlanDocument run(byte[] bytes, String name, ExtractionOptions options) {
    throw new UnsupportedOperationException();
  }

  static String text(byte[] bytes, String name, ExtractionOptions options) {
    throw new UnsupportedOperationException();
  }
}
