package io.github.kehoach.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's top left corner.
 *
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge
 * @param y1 bottom edge
 */
public record Box(double x0, double y0, double x1, double y1) {

  /**
   * The four edges as the output writes them.
   *
   * @return {@code [x0, y0, x1, y1]}
   */
  @JsonValue
  public List<Double> edges() {
    return List.of(x0, y0, x1, y1);
  }
}
