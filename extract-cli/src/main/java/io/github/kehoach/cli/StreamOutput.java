package io.github.kehoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Results on a stream, each at once. */
final class StreamOutput implements Output {

  private final OutputStream out;
  private final boolean owned;

  /** Closes the stream in the end only where it owns it. */
  StreamOutput(OutputStream out, boolean owned) {
    this.out = out;
    this.owned = owned;
  }

  /** Nobody reads any more. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedException(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      // Java has no type for it; "Broken pipe" and "The pipe is being closed" are what systems say.
      String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      throw message.contains("pipe") ? new ClosedException(e) : e;
    }
  }

  @Override
  public void commit() {}

  @Override
  public void close() throws IOException {
    if (owned) {
      out.close();
    }
  }
}
