package io.github.kehoach.read.pdf;

/**
 * A transformation matrix (ISO 32000-1, 8.3.4): {@code x' = a x + c y + e}, {@code y' = b x + d y +
 * f}.
 */
record Affine(double a, double b, double c, double d, double e, double f) {

  static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  /** This transformation first, then another. */
  Affine then(Affine o) {
    return new Affine(
        a * o.a + b * o.c,
        a * o.b + b * o.d,
        c * o.a + d * o.c,
        c * o.b + d * o.d,
        e * o.a + f * o.c + o.e,
        e * o.b + f * o.d + o.f);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  static Affine move(double x, double y) {
    return new Affine(1, 0, 0, 1, x, y);
  }
}
