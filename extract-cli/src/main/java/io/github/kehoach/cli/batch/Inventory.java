package io.github.kehoach.cli.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All that a walk found, in the order of paths, on disk: however many files there are, they do not
 * have to be in memory.
 */
final class Inventory {

  private final Path file;
  private final long size;

  private Inventory(Path file, long size) {
    this.file = file;
    this.size = size;
  }

  /** Writes an inventory. */
  static final class Writer implements Closeable {
    private final Path file;
    private final DataOutputStream out;
    private long size;

    Writer(Path file) throws IOException {
      this.file = file;
      this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void add(Found found) throws IOException {
      if (found instanceof Found.Document document) {
        Frames.write(out, document.file(), document.path().toString(), document.json());
      } else if (found instanceof Found.Unread unread) {
        Verdict v = unread.verdict();
        Frames.write(out, unread.file(), v.status().name(), v.reason(), v.problem(), v.remedy());
      }
      size++;
    }

    /** Ends it; then it can be read. */
    Inventory inventory() throws IOException {
      out.close();
      return new Inventory(file, size);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** How many entries it has. */
  long size() {
    return size;
  }

  /** All of it, in its order; to be closed. */
  Stream<Found> all() {
    try {
      DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(
                  new Entries(in), Spliterator.ORDERED | Spliterator.NONNULL),
              false)
          .onClose(() -> close(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(DataInputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Entries implements Iterator<Found> {
    private final DataInputStream in;
    private @Nullable Found next;

    Entries(DataInputStream in) {
      this.in = in;
      this.next = read();
    }

    private @Nullable Found read() {
      try {
        String[] f = Frames.read(in);
        return f.length == 3
            ? new Found.Document(f[0], Path.of(f[1]), f[2])
            : new Found.Unread(f[0], new Verdict(Verdict.Status.valueOf(f[1]), f[2], f[3], f[4]));
      } catch (EOFException e) {
        return null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Found next() {
      Found found = next;
      if (found == null) {
        throw new NoSuchElementException();
      }
      next = read();
      return found;
    }
  }
}
