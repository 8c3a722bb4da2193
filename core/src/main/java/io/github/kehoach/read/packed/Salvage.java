package io.github.kehoach.read.packed;

import io.github.kehoach.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an archive whose directory is lost, as of a file that was cut off: they are found
 * one behind the other by the headers in front of them.
 */
final class Salvage {

  private static final int PIECE = 1 << 13;

  private final byte[] bytes;
  private final List<String> names;

  private Salvage(byte[] bytes, List<String> names) {
    this.bytes = bytes;
    this.names = List.copyOf(names);
  }

  /** Finds the parts in front of the first damage, the damaged one included. */
  static Salvage of(byte[] bytes, Limits limits) {
    List<String> names = new ArrayList<>();
    long left = Math.max(Archive.HARMLESS, (long) bytes.length * limits.maxInflation());
    byte[] piece = new byte[PIECE];
    try (Headers in = new Headers(bytes)) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        names.add(name);
        for (int n = in.read(piece); n >= 0 && left >= 0; n = in.read(piece)) {
          left -= n;
        }
        if (left < 0) {
          break;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Here the damage starts.
      return new Salvage(bytes, names);
    }
    return new Salvage(bytes, names);
  }

  /**
   * Goes from header to header. Unlike the platform's own stream it gives parts whose checksum is
   * wrong: some of a damaged part is better than none, and XML tells where it is broken.
   */
  private static final class Headers extends ZipArchiveInputStream {

    Headers(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    /** The name of the next part, or null behind the last. */
    @Nullable String nextName() throws IOException {
      ZipArchiveEntry entry = getNextEntry();
      if (entry == null) {
        return null;
      }
      if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
        throw new IOException("a part is packed in an unknown way");
      }
      return entry.getName();
    }

    /** Looking for what unpacks it would look for a library that is not there. */
    @Override
    protected InputStream createZstdInputStream(InputStream in) throws IOException {
      throw new IOException("a part is packed in an unknown way");
    }
  }

  List<String> names() {
    return names;
  }

  /** Opens a part by its place among the names. */
  InputStream open(int place) throws IOException {
    Headers in = new Headers(bytes);
    for (int i = 0; i <= place; i++) {
      if (in.nextName() == null) {
        throw new IOException("a part that was there is gone");
      }
    }
    return in;
  }
}
