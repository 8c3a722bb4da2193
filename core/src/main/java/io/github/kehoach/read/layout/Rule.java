package io.github.kehoach.read.layout;

/**
 * A straight line that is drawn on a page, upright or level: a table's edge, an underline. In the
 * coordinates of {@link Word}.
 *
 * @param x0 left end
 * @param y0 upper end
 * @param x1 right end; equal to {@code x0}, give or take its thickness, for an upright line
 * @param y1 lower end; equal to {@code y0}, give or take its thickness, for a level line
 */
public record Rule(float x0, float y0, float x1, float y1) {

  /**
   * Whether the line is level.
   *
   * @return true for a level line, false for an upright one
   */
  public boolean level() {
    return x1 - x0 >= y1 - y0;
  }
}
