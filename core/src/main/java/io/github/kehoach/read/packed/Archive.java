package io.github.kehoach.read.packed;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive held in memory (APPNOTE.TXT of PKWARE), read by its central directory: what Office
 * Open XML (ECMA-376, part 2) and OpenDocument (ISO/IEC 26300, part 3) are packed in. What is taken
 * out of it may not inflate beyond {@link io.github.kehoach.Limits#maxInflation()}.
 */
public final class Archive implements AutoCloseable {

  /** Small parts inflate by more than that without harm. */
  static final long HARMLESS = 4L << 20;

  /** Opens a part. */
  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  /** A part with the bytes that it takes in the archive. */
  private record Part(String name, long packed, Opening opening) {}

  private final @Nullable ZipFile zip;
  private final Meter meter;

  /** The parts by their names in small letters: Office Open XML does not tell case apart. */
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private Archive(@Nullable ZipFile zip, Meter meter) {
    this.zip = zip;
    this.meter = meter;
  }

  /**
   * Opens an archive. Where its directory is damaged, the parts in front of the damage are there.
   *
   * @param bytes its content
   * @param meter its limits hold for what is taken out
   * @return the archive
   * @throws UnreadableException when no part of it is found, or it names two parts alike
   */
  public static Archive open(byte[] bytes, Meter meter) throws UnreadableException {
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
      Archive archive = new Archive(zip, meter);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        archive.add(
            new Part(entry.getName(), entry.getCompressedSize(), () -> unpacked(zip, entry)));
      }
      return archive;
    } catch (IOException | IllegalArgumentException e) {
      return salvaged(bytes, meter, e);
    }
  }

  /** Both families of formats know two ways to pack a part (ECMA-376, part 2, annex B). */
  private static InputStream unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
      throw new IOException("a part is packed in an unknown way");
    }
    return zip.getInputStream(entry);
  }

  private static Archive salvaged(byte[] bytes, Meter meter, Exception cause)
      throws UnreadableException {
    Salvage salvage = Salvage.of(bytes, meter.limits());
    if (salvage.names().isEmpty()) {
      throw corrupt(cause);
    }
    Archive archive = new Archive(null, meter);
    for (int i = 0; i < salvage.names().size(); i++) {
      int place = i;
      archive.add(new Part(salvage.names().get(i), bytes.length, () -> salvage.open(place)));
    }
    return archive;
  }

  private void add(Part part) throws UnreadableException {
    // Which of two is meant cannot be known, and programs differ: this is how files deceive.
    if (parts.put(key(part.name()), part) != null) {
      throw corrupt(null);
    }
  }

  /**
   * Whether the directory is damaged, so that parts may be missing.
   *
   * @return true where only the parts in front of the damage are there
   */
  public boolean isDamaged() {
    return zip == null;
  }

  /** Some writers part folders by a backslash, some put a slash in front. */
  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  /**
   * What it means to the user that the packing is damaged.
   *
   * @param e what was found, or null
   * @return {@code CORRUPT}, or {@code LIMIT_EXCEEDED} where a part inflates too much
   */
  public static UnreadableException corrupt(@Nullable Exception e) {
    if (e instanceof InflationException) {
      return Meter.exceeded("a part of it inflates far beyond its packed size", "maxInflation");
    }
    return new UnreadableException(
        Reason.CORRUPT,
        "the file is damaged: its parts cannot be unpacked",
        "fetch it again or save it anew",
        e);
  }

  /**
   * The names of all parts.
   *
   * @return names in the order of the archive
   */
  public List<String> names() {
    return parts.values().stream().map(Part::name).toList();
  }

  /**
   * Whether there is a part.
   *
   * @param name its name, without a slash in front
   * @return true when it is there
   */
  public boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /**
   * Opens a part. Reading from it throws {@link InflationException} where it inflates too much.
   *
   * @param name its name, without a slash in front
   * @return its content, to be closed
   * @throws UnreadableException when it is missing or damaged
   */
  public InputStream open(String name) throws UnreadableException {
    Part part = parts.get(key(name));
    if (part == null) {
      throw new UnreadableException(
          Reason.CORRUPT, "the file is damaged: it has no part " + name, "save it anew");
    }
    try {
      long packed = Math.max(1, part.packed());
      long most = Math.max(HARMLESS, packed * meter.limits().maxInflation());
      return new Bounded(part.opening().open(), most);
    } catch (IOException e) {
      throw corrupt(e);
    }
  }

  @Override
  public void close() {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("memory can be closed", e);
    }
  }

  /** A part that inflates beyond the limit. */
  public static final class InflationException extends IOException {
    private static final long serialVersionUID = 1L;

    private InflationException() {
      super("a part inflates beyond the limit");
    }
  }

  private static final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      take(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      take(Math.max(0, n));
      return n;
    }

    private void take(int n) throws InflationException {
      left -= n;
      if (left < 0) {
        throw new InflationException();
      }
    }
  }
}
