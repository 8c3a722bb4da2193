package io.github.kehoach.read.pdf;

import org.jspecify.annotations.Nullable;

/** What {@code q} saves and {@code Q} restores, as far as text and lines need it. */
final class GraphicsState {

  Affine matrix;
  @Nullable PdfFont font;
  double size = 1;
  double letterSpace;
  double wordSpace;
  double stretch = 1;
  double leading;
  double rise;
  int mode;
  double lineWidth = 1;
  boolean whiteFill;
  boolean whiteStroke;

  /** The clip's bounds on the page. */
  double clipX0;

  double clipY0;
  double clipX1;
  double clipY1;

  GraphicsState(Affine matrix, double width, double height) {
    this.matrix = matrix;
    this.clipX1 = width;
    this.clipY1 = height;
  }

  private GraphicsState(GraphicsState o) {
    matrix = o.matrix;
    font = o.font;
    size = o.size;
    letterSpace = o.letterSpace;
    wordSpace = o.wordSpace;
    stretch = o.stretch;
    leading = o.leading;
    rise = o.rise;
    mode = o.mode;
    lineWidth = o.lineWidth;
    whiteFill = o.whiteFill;
    whiteStroke = o.whiteStroke;
    clipX0 = o.clipX0;
    clipY0 = o.clipY0;
    clipX1 = o.clipX1;
    clipY1 = o.clipY1;
  }

  GraphicsState copy() {
    return new GraphicsState(this);
  }

  void clip(double x0, double y0, double x1, double y1) {
    clipX0 = Math.max(clipX0, x0);
    clipY0 = Math.max(clipY0, y0);
    clipX1 = Math.min(clipX1, x1);
    clipY1 = Math.min(clipY1, y1);
  }

  /** Whether a place is inside the clip, give or take a point. */
  boolean shows(double x, double y) {
    return x >= clipX0 - 1 && x <= clipX1 + 1 && y >= clipY0 - 1 && y <= clipY1 + 1;
  }
}
