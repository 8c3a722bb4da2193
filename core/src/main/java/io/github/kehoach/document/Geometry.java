package io.github.kehoach.document;

import io.github.kehoach.plan.Box;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a paged document stands, by the source offsets of its {@code NormalizedText}.
 */
@FunctionalInterface
public interface Geometry {

  /** The geometry of a format without pages. */
  Geometry NONE = (start, end) -> List.of();

  /**
   * Where a range of the source stands.
   *
   * @param sourceStart first source offset
   * @param sourceEnd one past the last source offset
   * @return one place for each page that the range touches, in reading order; empty where nothing
   *     is known
   */
  List<Place> places(int sourceStart, int sourceEnd);

  /**
   * Where the words of a range stand, line by line: closer than {@link #places}, which encloses all
   * of them.
   *
   * @param sourceStart first source offset
   * @param sourceEnd one past the last source offset
   * @return one box a line, in reading order, over all pages; empty where nothing is known
   */
  default List<Box> lines(int sourceStart, int sourceEnd) {
    return List.of();
  }

  /**
   * The pages that boxes lie on.
   *
   * @return one for each page, in order; empty where the format has none
   */
  default List<Sheet> sheets() {
    return List.of();
  }

  /**
   * A page as it was read. Boxes lie on it as it was turned for reading.
   *
   * @param number from 1
   * @param width in points
   * @param height in points
   * @param turns quarters by which it was turned clockwise, 0 to 3
   */
  record Sheet(int number, float width, float height, int turns) {}

  /**
   * A part of a range on one page.
   *
   * @param start first source offset of the part
   * @param end one past its last source offset
   * @param page page from 1
   * @param box what encloses its words
   * @param confidence the lowest confidence of its words, 0 to 1, where OCR read them, else null
   */
  record Place(int start, int end, int page, Box box, @Nullable Double confidence) {

    /** Checks that the box is there. */
    public Place {
      Objects.requireNonNull(box, "box");
    }
  }
}
