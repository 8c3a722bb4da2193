package io.github.kehoach.cli.batch;

/**
 * What became of a file.
 *
 * @param status whether it gave anything
 * @param reason why not, as a code; empty where it did
 * @param problem why not, in words
 * @param remedy what can be done about it
 */
record Verdict(Status status, String reason, String problem, String remedy) {

  /** It was read. */
  static final Verdict EXTRACTED = new Verdict(Status.EXTRACTED, "", "", "");

  /** Whether a file gave anything. */
  enum Status {
    EXTRACTED,
    FAILED,
    SKIPPED
  }

  static Verdict failed(String reason, String problem, String remedy) {
    return new Verdict(Status.FAILED, reason, problem, remedy);
  }

  static Verdict skipped(String reason, String problem, String remedy) {
    return new Verdict(Status.SKIPPED, reason, problem, remedy);
  }

  /** Its time was up. */
  static Verdict timeout(Budget budget) {
    return failed(
        "TIMEOUT",
        "no end after " + budget.time().toSeconds() + " seconds",
        "give it more with --timeout if you trust the file");
  }

  /** Its records did not fit into the memory that it had. */
  static Verdict outOfMemory(Budget budget) {
    return failed(
        "OUT_OF_MEMORY",
        "its records need more memory than " + budget.megabytes() + " MB",
        "give it more with --memory, or leave out the text with --no-blocks");
  }

  /** Its process died. */
  static Verdict crashed(int exitCode) {
    return failed(
        "CRASHED",
        "the process that read it ended with exit code " + exitCode,
        "please report this file");
  }
}
