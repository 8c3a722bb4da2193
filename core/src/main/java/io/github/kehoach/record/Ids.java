package io.github.kehoach.record;

/** Counts the records of one call. */
final class Ids {

  private int targets;
  private int tasks;

  String target() {
    return "target" + ++targets;
  }

  String task() {
    return "task" + ++tasks;
  }
}
