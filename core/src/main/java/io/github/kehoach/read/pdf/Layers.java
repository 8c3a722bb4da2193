package io.github.kehoach.read.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Which layers a document hides when it is opened (ISO 32000-1, 8.11). */
final class Layers {

  private static final COSName OFF = COSName.getPDFName("OFF");
  private static final COSName GROUPS = COSName.OCGS;

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

  Layers(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
    COSArray hidden = usual == null ? null : usual.getCOSArray(OFF);
    for (int i = 0; hidden != null && i < hidden.size(); i++) {
      if (hidden.getObject(i) instanceof COSDictionary group) {
        off.add(group);
      }
    }
  }

  /** Whether a group, or all groups of a membership dictionary, are off. */
  boolean isHidden(@Nullable COSBase layer) {
    if (off.isEmpty() || !(layer instanceof COSDictionary dictionary)) {
      return false;
    }
    if (off.contains(dictionary)) {
      return true;
    }
    COSBase groups = dictionary.getDictionaryObject(GROUPS);
    if (groups instanceof COSArray array) {
      boolean all = array.size() > 0;
      for (int i = 0; i < array.size(); i++) {
        all &= off.contains(array.getObject(i));
      }
      return all;
    }
    return groups != null && off.contains(groups);
  }
}
