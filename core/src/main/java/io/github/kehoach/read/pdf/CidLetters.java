package io.github.kehoach.read.pdf;

import io.github.kehoach.read.UnreadableException;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a composite font (ISO 32000-1, 9.10.2): its map to Unicode, else the map of its
 * character collection, else what its program tells of the glyph.
 */
final class CidLetters implements PdfFont.Letters {

  private final @Nullable CMap encoding;
  private final @Nullable CMap unicode;
  private final COSDictionary cid;
  private final @Nullable COSDictionary descriptor;
  private final boolean symbols;
  private final StreamBytes streams;
  private @Nullable Glyph glyph;

  CidLetters(
      COSDictionary font,
      COSDictionary cid,
      @Nullable COSDictionary descriptor,
      @Nullable CMap encoding,
      @Nullable CMap unicode,
      StreamBytes streams) {
    this.encoding = encoding;
    this.unicode = unicode;
    this.cid = cid;
    this.descriptor = descriptor;
    this.streams = streams;
    String name = font.getNameAsString(COSName.BASE_FONT);
    this.symbols = name != null && Letters.isSymbolFont(name);
  }

  /** What is opened only when the map to Unicode fails. */
  private record Glyph(FontProgram program, byte @Nullable [] toGlyph, @Nullable CMap collection) {}

  @Override
  public @Nullable String of(int code, int bytes) {
    String text = unicode == null ? null : Letters.sound(unicode.toUnicode(code, bytes), symbols);
    if (text == null && unicode != null && bytes == 2 && code < 256) {
      text = Letters.sound(unicode.toUnicode(code, 1), symbols);
    }
    return text == null ? Letters.sound(ofGlyph(code), symbols) : text;
  }

  private @Nullable String ofGlyph(int code) {
    Glyph known = glyph;
    if (known == null) {
      known = open();
      glyph = known;
    }
    int id = encoding == null ? code : encoding.toCID(code);
    if (known.collection() != null) {
      String text = known.collection().toUnicode(id, 2);
      if (text != null) {
        return text;
      }
    }
    byte[] map = known.toGlyph();
    int gid = id;
    if (map != null) {
      gid = 2 * id + 1 < map.length ? (map[2 * id] & 0xff) << 8 | map[2 * id + 1] & 0xff : 0;
    }
    return gid == 0 ? null : known.program().ofGlyph(gid);
  }

  private Glyph open() {
    try {
      COSStream map = cid.getCOSStream(COSName.CID_TO_GID_MAP);
      COSDictionary info = cid.getCOSDictionary(COSName.CIDSYSTEMINFO);
      String ordering = info == null ? null : info.getString(COSName.ORDERING);
      boolean known = ordering != null && !ordering.equals("Identity") && !ordering.equals("UCS");
      return new Glyph(
          FontProgram.of(descriptor, streams),
          map == null ? null : streams.read(map),
          known ? CMaps.predefined("Adobe-" + ordering + "-UCS2") : null);
    } catch (UnreadableException e) {
      // A font that grows beyond the limits tells nothing; the text around it is still read.
      return new Glyph(FontProgram.none(), null, null);
    }
  }
}
