package io.github.kehoach.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs that were drawn, to be drawn again: a plan prints the same hundred letters thousands
 * of times, and to compute what an outline covers is most of what drawing a page costs.
 */
final class GlyphMasks {

  /** Into how many steps a pixel is cut across: letters keep their distances. */
  private static final int STEPS = 4;

  /** How many are kept; a few hundred bytes each. */
  private static final int MOST = 6000;

  /** A glyph of a font at a size, and at a step within its pixel. */
  private record Key(PDFont font, int code, float width, float height, int step) {}

  private final Map<Key, GlyphMask> masks = new HashMap<>();

  /**
   * The mask of a glyph that stands upright.
   *
   * @param font of the glyph
   * @param outlines the same font
   * @param code of the glyph
   * @param at from the glyph's space to pixels
   * @return null where the glyph is too large
   */
  @Nullable GlyphMask of(PDFont font, PDVectorFont outlines, int code, AffineTransform at)
      throws IOException {
    double x = at.getTranslateX();
    int step = (int) ((x - Math.floor(x)) * STEPS);
    Key key = new Key(font, code, (float) at.getScaleX(), (float) at.getScaleY(), step);
    GlyphMask known = masks.get(key);
    if (known != null) {
      return known;
    }
    GeneralPath path = outlines.getNormalizedPath(code);
    AffineTransform own =
        new AffineTransform(at.getScaleX(), 0, 0, at.getScaleY(), (step + 0.5) / STEPS, 0);
    GlyphMask mask = GlyphMask.of(own.createTransformedShape(path));
    if (mask != null) {
      if (masks.size() >= MOST) {
        masks.clear();
      }
      masks.put(key, mask);
    }
    return mask;
  }
}
