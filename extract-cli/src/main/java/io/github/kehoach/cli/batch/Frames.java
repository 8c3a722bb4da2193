package io.github.kehoach.cli.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lists of texts as bytes, each behind its length: between processes, and in files. */
final class Frames {

  /** Nothing that is sent is larger; who sends more is no partner. */
  private static final int LONGEST = 1 << 20;

  private Frames() {}

  static void write(DataOutputStream out, String... texts) throws IOException {
    out.writeByte(texts.length);
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws EOFException at the end
   */
  static String[] read(DataInputStream in) throws IOException {
    String[] texts = new String[in.readUnsignedByte()];
    for (int i = 0; i < texts.length; i++) {
      int length = in.readInt();
      if (length < 0 || length > LONGEST) {
        throw new IOException("not a frame");
      }
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException();
      }
      texts[i] = new String(bytes, StandardCharsets.UTF_8);
    }
    return texts;
  }
}
