package io.github.kehoach.cli.batch;

/** Tells people how far a run is. */
interface Progress {

  /** There are so many documents. */
  void start(long documents);

  /** One more is done. */
  void done(Outcome outcome);

  /** Something else is being done, which takes a while. */
  void step(String what);

  /** All is done. */
  void end();

  /** The run ends for another reason. */
  void message(String message);
}
