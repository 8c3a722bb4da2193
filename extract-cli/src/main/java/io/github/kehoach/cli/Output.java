package io.github.kehoach.cli;

import java.io.Closeable;
import java.io.IOException;

/** Where results go. */
interface Output extends Closeable {

  /** Writes a whole result. */
  void write(byte[] bytes) throws IOException;

  /** Makes what was written final; without it, {@link #close} may drop it. */
  void commit() throws IOException;
}
