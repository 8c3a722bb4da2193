package io.github.kehoach.read.packed;

import io.github.kehoach.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
    try (ZipInputStream in = stream(bytes)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        names.add(e.getName());
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

  private static ZipInputStream stream(byte[] bytes) {
    return new ZipInputStream(new ByteArrayInputStream(bytes));
  }

  List<String> names() {
    return names;
  }

  /** Opens a part by its place among the names. */
  InputStream open(int place) throws IOException {
    ZipInputStream in = stream(bytes);
    for (int i = 0; i <= place; i++) {
      if (in.getNextEntry() == null) {
        throw new IOException("a part that was there is gone");
      }
    }
    return in;
  }
}
