package io.github.kehoach.read.pdf;

import io.github.kehoach.read.UnreadableException;
import java.util.Locale;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a font with one byte a code (ISO 32000-1, 9.10.2): its map to Unicode, else the
 * names of its glyphs, else what its program tells.
 */
final class ByteLetters implements PdfFont.Letters {

  private static final int SYMBOLIC = 4;

  private final @Nullable CMap unicode;
  private final @Nullable Encoding encoding;
  private final boolean own;
  private final GlyphList glyphs;
  private final boolean symbols;
  private final FontProgram program;

  ByteLetters(
      COSDictionary font,
      @Nullable COSDictionary descriptor,
      String name,
      @Nullable CMap unicode,
      StreamBytes streams)
      throws UnreadableException {
    this.unicode = unicode;
    this.symbols = Letters.isSymbolFont(name);
    String lower = name.toLowerCase(Locale.ROOT);
    this.glyphs =
        lower.contains("dingbats") ? GlyphList.getZapfDingbats() : GlyphList.getAdobeGlyphList();
    int flags = descriptor == null ? 0 : descriptor.getInt(COSName.FLAGS, 0);
    COSBase entry = font.getDictionaryObject(COSName.ENCODING);
    // A font with a full map to Unicode needs nothing else; most programs are never opened.
    this.own = entry == null && ((flags & SYMBOLIC) != 0 || descriptor != null);
    this.program =
        unicode == null && (own || entry instanceof COSDictionary)
            ? FontProgram.of(descriptor, streams)
            : FontProgram.none();
    this.encoding = encoding(entry, font, lower, (flags & SYMBOLIC) != 0);
  }

  private static @Nullable Encoding encoding(
      @Nullable COSBase entry, COSDictionary font, String lower, boolean symbolic) {
    if (entry instanceof COSName name) {
      Encoding known = Encoding.getInstance(name);
      return known == null ? WinAnsiEncoding.INSTANCE : known;
    }
    if (entry instanceof COSDictionary dictionary) {
      boolean isType3 = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
      return isType3
          ? new DictionaryEncoding(dictionary)
          : new DictionaryEncoding(
              dictionary, !symbolic, symbolic ? StandardEncoding.INSTANCE : null);
    }
    if (lower.contains("dingbats")) {
      return ZapfDingbatsEncoding.INSTANCE;
    }
    if (lower.startsWith("symbol")) {
      return SymbolEncoding.INSTANCE;
    }
    return COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
        ? WinAnsiEncoding.INSTANCE
        : StandardEncoding.INSTANCE;
  }

  @Override
  public @Nullable String of(int code, int bytes) {
    String text = unicode == null ? null : Letters.sound(mapped(code), symbols);
    if (text == null && own) {
      String name = program.nameOfCode(code);
      text = name == null ? program.ofCode(code) : glyphs.toUnicode(name);
      text = Letters.sound(text, symbols);
    }
    if (text == null && encoding != null) {
      String name = encoding.getName(code);
      text = Letters.sound(name == null ? null : glyphs.toUnicode(name), symbols);
    }
    if (text == null && !own) {
      text = Letters.sound(program.ofCode(code), symbols);
    }
    return text;
  }

  private @Nullable String mapped(int code) {
    if (unicode == null) {
      return null;
    }
    String text = unicode.toUnicode(code, 1);
    // Some writers give two bytes to the codes of a font that has one.
    return text == null ? unicode.toUnicode(code, 2) : text;
  }
}
