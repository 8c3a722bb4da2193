package io.github.kehoach.check;

/** One thing to look for. */
interface Check {

  /** Looks at a plan and tells what is found. */
  void look(Subject subject, Findings findings);
}
