package io.github.kehoach.cli.batch;

import java.time.Duration;

/**
 * What one document may take.
 *
 * @param time how long it may take
 * @param megabytes how much memory its process has
 */
record Budget(Duration time, int megabytes) {

  /** Its name in the ledger: failures for want of it are tried again with another one. */
  String key() {
    return time.toMillis() + " ms, " + megabytes + " MB";
  }
}
