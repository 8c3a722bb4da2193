package io.github.kehoach.read.pdf;

import io.github.kehoach.read.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Reads the character maps of fonts (ISO 32000-1, 9.7.5 and 9.10.3). */
final class CMaps {

  private CMaps() {}

  /** The font's map to Unicode; null where it has none that can be read. */
  static @Nullable CMap toUnicode(COSDictionary font, StreamBytes streams)
      throws UnreadableException {
    COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
    CMap map = stream == null ? null : parse(streams.read(stream));
    return map == null || !map.hasUnicodeMappings() ? null : map;
  }

  /** The encoding of a composite font; null for the identity with two bytes a code. */
  static @Nullable CMap encoding(COSDictionary font, StreamBytes streams)
      throws UnreadableException {
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    if (encoding instanceof COSStream stream) {
      return parse(streams.read(stream));
    }
    if (encoding instanceof COSName name && !name.getName().startsWith("Identity")) {
      return predefined(name.getName());
    }
    return null;
  }

  static @Nullable CMap predefined(String name) {
    try {
      return new CMapParser().parsePredefined(name);
    } catch (IOException e) {
      // No such map: the codes are read as they are.
      return null;
    }
  }

  private static @Nullable CMap parse(byte[] bytes) {
    try {
      return new CMapParser().parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException | RuntimeException e) {
      // FontBox throws many kinds on broken maps; without one the font's own names are tried.
      return null;
    }
  }

  /** How a map cuts strings into codes. */
  static PdfFont.Codes codes(CMap map) {
    return (b, at, end) -> {
      ByteArrayInputStream in = new ByteArrayInputStream(b, at, end - at);
      try {
        map.readCode(in);
      } catch (IOException e) {
        return Math.min(2, end - at);
      }
      return Math.max(1, end - at - in.available());
    };
  }
}
