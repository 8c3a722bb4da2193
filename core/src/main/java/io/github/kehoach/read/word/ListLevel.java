package io.github.kehoach.read.word;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A level of a list (ECMA-376, part 1, 17.9.6).
 *
 * @param format how its own number is written
 * @param start its first number
 * @param restart levels up to this one, counted from 1, start it anew; 0 where none does, {@link
 *     #BY_ANY} where every level above it does
 * @param text what is printed, with {@code %1} to {@code %9} for the numbers of the levels
 * @param legal whether the numbers of all levels are Arabic in it
 * @param suffix what stands between the label and the text
 * @param font the font of the label, or null where it has none of its own
 */
record ListLevel(
    NumberFormat format,
    int start,
    int restart,
    String text,
    boolean legal,
    Suffix suffix,
    @Nullable String font) {

  /** Every level above it starts it anew. */
  static final int BY_ANY = -1;

  /** Lists have nine levels in Word, ten in OpenDocument. */
  static final int MOST_LEVELS = 10;

  /** A level that prints nothing. */
  static final ListLevel SILENT =
      new ListLevel(NumberFormat.NONE, 1, BY_ANY, "", false, Suffix.NOTHING, null);

  /** What stands between a label and the text. */
  enum Suffix {
    /** A tab or a space. */
    SPACE,
    /** Nothing. */
    NOTHING
  }

  /** Checks that nothing is missing. */
  ListLevel {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(suffix, "suffix");
  }

  /**
   * Puts a label in front of a text.
   *
   * @param label the label, perhaps empty
   * @param text the text
   * @return both, parted by a space unless they stand together in print without being misread
   */
  String before(String label, String text) {
    return label + gap(label, text) + text;
  }

  /**
   * What stands between a label and a text.
   *
   * @param label the label, perhaps empty
   * @param text the text
   * @return a space or nothing
   */
  String gap(String label, CharSequence text) {
    if (label.isEmpty() || text.length() == 0) {
      return "";
    }
    boolean fused =
        Character.isLetterOrDigit(label.charAt(label.length() - 1))
            && Character.isLetterOrDigit(text.charAt(0));
    return suffix == Suffix.SPACE || fused ? " " : "";
  }
}
