package io.github.kehoach.read.pdf;

import io.github.kehoach.read.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.encoding.Encoding;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** The letters that an embedded font program tells: the last resort where dictionaries do not. */
final class FontProgram {

  private static final FontProgram NONE = new FontProgram(null, null, null);
  private static final int SYMBOLS = 0xf000;

  private final @Nullable TrueTypeFont trueType;
  private final @Nullable CFFFont cff;
  private final @Nullable Encoding builtIn;

  private FontProgram(
      @Nullable TrueTypeFont trueType, @Nullable CFFFont cff, @Nullable Encoding builtIn) {
    this.trueType = trueType;
    this.cff = cff;
    this.builtIn = builtIn;
  }

  static FontProgram none() {
    return NONE;
  }

  static FontProgram of(@Nullable COSDictionary descriptor, StreamBytes streams)
      throws UnreadableException {
    if (descriptor == null) {
      return NONE;
    }
    COSStream type1 = descriptor.getCOSStream(COSName.FONT_FILE);
    COSStream type2 = descriptor.getCOSStream(COSName.FONT_FILE2);
    COSStream type3 = descriptor.getCOSStream(COSName.FONT_FILE3);
    COSStream stream = type1 != null ? type1 : type2 != null ? type2 : type3;
    if (stream == null) {
      return NONE;
    }
    byte[] bytes = streams.read(stream);
    try {
      return parse(bytes, stream, stream == type1);
    } catch (IOException | RuntimeException e) {
      // FontBox throws many kinds on broken programs; without one the letters stay unknown.
      return NONE;
    }
  }

  private static FontProgram parse(byte[] bytes, COSStream stream, boolean isType1)
      throws IOException {
    if (isType1) {
      int clear = stream.getInt(COSName.LENGTH1);
      if (clear <= 0 || clear > bytes.length) {
        return NONE;
      }
      byte[] cipher = java.util.Arrays.copyOfRange(bytes, clear, bytes.length);
      Type1Font font =
          bytes.length > 0 && (bytes[0] & 0xff) == 0x80
              ? Type1Font.createWithPFB(bytes)
              : Type1Font.createWithSegments(java.util.Arrays.copyOf(bytes, clear), cipher);
      return new FontProgram(null, null, font.getEncoding());
    }
    boolean isSfnt = bytes.length > 4 && (bytes[0] == 0 || bytes[0] == 't' || bytes[0] == 'O');
    if (isSfnt) {
      return new FontProgram(
          new TTFParser(true).parseEmbedded(new ByteArrayInputStream(bytes)), null, null);
    }
    List<CFFFont> fonts = new CFFParser().parse(new RandomAccessReadBuffer(bytes));
    CFFFont font = fonts.get(0);
    return new FontProgram(null, font, font instanceof CFFType1Font t ? t.getEncoding() : null);
  }

  /** The name of a glyph that the program's own encoding gives to a code. */
  @Nullable String nameOfCode(int code) {
    return builtIn == null ? null : builtIn.getName(code);
  }

  /** The letters of a code in a symbolic TrueType font, whose own table maps codes to glyphs. */
  @Nullable String ofCode(int code) {
    if (trueType == null) {
      return null;
    }
    try {
      CmapTable table = trueType.getCmap();
      CmapSubtable symbols = table == null ? null : table.getSubtable(3, 0);
      CmapSubtable mac = table == null ? null : table.getSubtable(1, 0);
      int gid = 0;
      if (symbols != null) {
        gid = symbols.getGlyphId(code);
        gid = gid == 0 ? symbols.getGlyphId(SYMBOLS + code) : gid;
      }
      if (gid == 0 && mac != null) {
        gid = mac.getGlyphId(code);
      }
      return gid == 0 ? null : ofGlyph(gid);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** The letters of a glyph. */
  @Nullable String ofGlyph(int gid) {
    try {
      if (cff != null) {
        return cff.getCharset().isCIDFont()
            ? null
            : GlyphList.getAdobeGlyphList().toUnicode(cff.getCharset().getNameForGID(gid));
      }
      if (trueType == null) {
        return null;
      }
      CmapLookup lookup = trueType.getUnicodeCmapLookup(false);
      List<Integer> codes = lookup == null ? null : lookup.getCharCodes(gid);
      if (codes != null) {
        for (int c : codes) {
          if (c > ' ' && (c < 0xe000 || c > 0xf8ff) && Character.isValidCodePoint(c)) {
            return Character.toString(c);
          }
        }
      }
      PostScriptTable post = trueType.getPostScript();
      String name = post == null ? null : post.getName(gid);
      return name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    } catch (IOException | RuntimeException e) {
      // FontBox throws many kinds on broken tables; the letter stays unknown.
      return null;
    }
  }
}
