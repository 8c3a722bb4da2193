package io.github.kehoach.read.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What a content stream calls by name (ISO 32000-1, 7.8.3). */
final class Resources {

  private final COSDictionary dictionary;
  private final Map<String, COSDictionary> fonts = new HashMap<>();

  Resources(COSDictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Nullable COSDictionary font(String name) {
    COSDictionary known = fonts.get(name);
    if (known == null && find(COSName.FONT, name) instanceof COSDictionary font) {
      known = font;
      fonts.put(name, font);
    }
    return known;
  }

  @Nullable COSBase object(String name) {
    return find(COSName.XOBJECT, name);
  }

  @Nullable COSBase property(String name) {
    return find(COSName.PROPERTIES, name);
  }

  @Nullable COSDictionary state(String name) {
    return find(COSName.EXT_G_STATE, name) instanceof COSDictionary d ? d : null;
  }

  private @Nullable COSBase find(COSName kind, String name) {
    COSDictionary all = dictionary.getCOSDictionary(kind);
    return all == null ? null : all.getDictionaryObject(COSName.getPDFName(name));
  }
}
