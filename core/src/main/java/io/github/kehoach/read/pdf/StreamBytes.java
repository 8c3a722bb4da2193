package io.github.kehoach.read.pdf;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** Decodes streams that hold text or programs, no pictures, and only up to a size. */
final class StreamBytes {

  private static final Set<COSName> PICTURES =
      Set.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE, COSName.DCT_DECODE, COSName.CCITTFAX_DECODE);

  /** What a stream may grow to however small it was. */
  private static final long GRACE = 4L << 20;

  private static final byte[] NONE = {};

  private final Meter meter;
  private boolean damaged;

  StreamBytes(Meter meter) {
    this.meter = meter;
  }

  /** Whether a stream was met that could not be decoded to its end. */
  boolean isDamaged() {
    return damaged;
  }

  /**
   * The decoded content of a stream: what there is of it when it is damaged.
   *
   * @throws UnreadableException when it grows beyond the limits
   */
  byte[] read(COSStream stream) throws UnreadableException {
    List<COSName> filters = filters(stream);
    if (filters.stream().anyMatch(PICTURES::contains)) {
      damaged = true;
      return NONE;
    }
    byte[] bytes;
    try (InputStream in = stream.createRawInputStream()) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      damaged = true;
      return NONE;
    }
    long most = GRACE + (long) bytes.length * meter.limits().maxInflation();
    for (int i = 0; i < filters.size(); i++) {
      if (isPlainFlate(filters.get(i), stream, i)) {
        bytes = inflate(bytes, most);
        continue;
      }
      Bounded out = new Bounded(bytes.length * 4, most);
      try {
        Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
        filter.decode(new ByteArrayInputStream(bytes), out, stream, i);
      } catch (IOException | RuntimeException e) {
        if (out.isFull()) {
          throw tooLarge();
        }
        // Filters throw many kinds on broken data; what came before is used.
        damaged = true;
      }
      bytes = out.toByteArray();
    }
    return bytes;
  }

  private UnreadableException tooLarge() {
    return Meter.exceeded(
        "a stream grows to more than " + meter.limits().maxInflation() + " times its packed size",
        "maxInflation");
  }

  /** Deflated without a predictor, as contents mostly are. */
  private static boolean isPlainFlate(COSName filter, COSStream stream, int i) {
    if (!COSName.FLATE_DECODE.equals(filter)) {
      return false;
    }
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    COSBase own =
        parameters instanceof COSArray all && i < all.size() ? all.getObject(i) : parameters;
    return !(own instanceof COSDictionary d) || d.getInt(COSName.PREDICTOR, 1) <= 1;
  }

  private byte[] inflate(byte[] packed, long most) throws UnreadableException {
    Inflater inflater = new Inflater();
    byte[] out = new byte[Math.max(512, 6 * packed.length)];
    int n = 0;
    try {
      inflater.setInput(packed);
      while (!inflater.finished()) {
        if (n == out.length) {
          out = Arrays.copyOf(out, 2 * n);
        }
        int more = inflater.inflate(out, n, out.length - n);
        n += more;
        if (n > most) {
          throw tooLarge();
        }
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          damaged = true;
          break;
        }
      }
    } catch (DataFormatException e) {
      // What came before is used.
      damaged = true;
    } finally {
      inflater.end();
    }
    return Arrays.copyOf(out, n);
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      return List.of(name);
    }
    List<COSName> out = new ArrayList<>();
    if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          out.add(name);
        }
      }
    }
    return out;
  }

  /** Takes bytes up to a size. */
  private static final class Bounded extends ByteArrayOutputStream {

    private final long most;
    private boolean full;

    Bounded(int expected, long most) {
      super(Math.max(64, expected));
      this.most = most;
    }

    boolean isFull() {
      return full;
    }

    @Override
    public synchronized void write(int b) {
      check(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] b, int from, int length) {
      check(length);
      super.write(b, from, length);
    }

    private void check(int more) {
      if (count + (long) more > most) {
        full = true;
        throw new IllegalStateException("the stream grows beyond its limit");
      }
    }
  }
}
