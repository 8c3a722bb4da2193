package io.github.kehoach.read.pdf;

import org.jspecify.annotations.Nullable;

/** Moves through text objects (ISO 32000-1, 9.4) and notes each glyph that is shown. */
final class TextShower {

  /** How steep a line of text may be and still be level. */
  private static final double LEVEL = 0.05;

  private static final int INVISIBLE_MODE = 3;
  private static final int OUTLINED_MODE = 2;

  private final Glyphs glyphs;

  /** The text matrix. */
  private double a = 1;

  private double b;
  private double c;
  private double d = 1;
  private double e;
  private double f;

  /** The line matrix differs from it only in these two. */
  private double lineE;

  private double lineF;

  /** The direction of a unit of text space on the page, and the nominal size of its letters. */
  private double runX;

  private double runY;
  private double downX;
  private double downY;
  private int direction;
  private float points;

  TextShower(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** Where a text object stands: kept while a form is run. */
  record Place(
      double a, double b, double c, double d, double e, double f, double lineE, double lineF) {}

  Place place() {
    return new Place(a, b, c, d, e, f, lineE, lineF);
  }

  void place(Place p) {
    set(p.a, p.b, p.c, p.d, p.e, p.f);
    lineE = p.lineE;
    lineF = p.lineF;
  }

  void begin() {
    set(1, 0, 0, 1, 0, 0);
  }

  void set(double na, double nb, double nc, double nd, double ne, double nf) {
    a = na;
    b = nb;
    c = nc;
    d = nd;
    e = ne;
    f = nf;
    lineE = ne;
    lineF = nf;
  }

  void move(double x, double y) {
    lineE += x * a + y * c;
    lineF += x * b + y * d;
    e = lineE;
    f = lineF;
  }

  /** Takes up what stays the same over a string. */
  void aim(GraphicsState s) {
    Affine m = s.matrix;
    runX = a * m.a() + b * m.c();
    runY = a * m.b() + b * m.d();
    downX = -(c * m.a() + d * m.c());
    downY = -(c * m.b() + d * m.d());
    double sign = s.size < 0 ? -1 : 1;
    direction = direction(runX * sign, runY * sign);
    double scale = s.font == null ? 1 : s.font.scale;
    points = (float) (Math.abs(s.size) * Math.hypot(downX, downY) * scale);
  }

  private static int direction(double x, double y) {
    if (Math.abs(y) <= Math.abs(x) * LEVEL) {
      return x >= 0 ? 0 : 2;
    }
    if (Math.abs(x) <= Math.abs(y) * LEVEL) {
      return y >= 0 ? 1 : 3;
    }
    return Glyphs.SKEWED;
  }

  void adjust(GraphicsState s, double thousandths) {
    double t = -thousandths / 1000 * s.size * s.stretch;
    e += t * a;
    f += t * b;
  }

  void show(GraphicsState s, byte[] bytes, int from, int to, boolean hidden) {
    PdfFont font = s.font;
    if (font == null) {
      return;
    }
    Affine m = s.matrix;
    int fontAt = glyphs.fontIndex(font);
    int flag =
        (font.bold || s.mode % 4 == OUTLINED_MODE ? Glyphs.BOLD : 0)
            | (s.mode == INVISIBLE_MODE ? Glyphs.INVISIBLE : 0)
            | (s.rise > 0.1 * Math.abs(s.size) ? Glyphs.RAISED : 0)
            | (s.whiteFill && s.mode % 4 == 0 ? Glyphs.WHITE : 0);
    int i = from;
    while (i < to) {
      int n = font.simple ? 1 : font.codeLength(bytes, i, to);
      int code = 0;
      for (int k = 0; k < n; k++) {
        code = code << 8 | bytes[i + k] & 0xff;
      }
      i += n;
      double advance = font.width(code) * s.size * s.stretch;
      if (!hidden) {
        // The pen with the rise along the vertical of text space.
        double px = e + s.rise * c;
        double py = f + s.rise * d;
        double x = m.x(px, py);
        double y = m.y(px, py);
        double ex = x + advance * runX;
        double ey = y + advance * runY;
        double midX = (x + ex) / 2 - downX * s.size * 0.25;
        double midY = (y + ey) / 2 - downY * s.size * 0.25;
        if (s.shows(midX, midY)) {
          add(font.text(code, n), x, y, ex, ey, flag, fontAt, font);
        }
      }
      double moved =
          advance + (s.letterSpace + (n == 1 && code == ' ' ? s.wordSpace : 0)) * s.stretch;
      e += moved * a;
      f += moved * b;
    }
  }

  private void add(
      String text, double x, double y, double ex, double ey, int flag, int fontAt, PdfFont font) {
    if (points < 0.5 || !Double.isFinite(x + y + ex + ey)) {
      return;
    }
    float u0;
    float u1;
    float v;
    switch (direction) {
      case 1 -> {
        u0 = (float) y;
        u1 = (float) ey;
        v = (float) -x;
      }
      case 2 -> {
        u0 = (float) -x;
        u1 = (float) -ex;
        v = (float) -y;
      }
      case 3 -> {
        u0 = (float) -y;
        u1 = (float) -ey;
        v = (float) x;
      }
      default -> {
        u0 = (float) x;
        u1 = (float) ex;
        v = (float) y;
      }
    }
    int flags = flag;
    if (isBlank(text)) {
      flags |= Glyphs.SPACE;
    } else if (text == PdfFont.UNMAPPED) {
      flags |= Glyphs.UNMAPPED;
      font.unmapped++;
    }
    glyphs.add(Math.min(u0, u1), Math.max(u0, u1), v, points, direction, flags, fontAt, text);
  }

  private static boolean isBlank(@Nullable String text) {
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '\u00a0' && c != '\u200b' && !(c >= '\u2000' && c <= '\u200a')) {
        return false;
      }
    }
    return true;
  }
}
