package io.github.kehoach.read.html;

import org.jspecify.annotations.Nullable;

/**
 * What of an element's style matters to its text; a component is null where nothing is said.
 *
 * @param bold whether its text is bold
 * @param hidden whether it is not shown
 * @param struck whether it is struck out
 * @param font the first name of its font family
 * @param preserved whether its white space and line ends are kept
 * @param block whether it stands on lines of its own
 * @param list the kind of its list markers, lower case
 * @param breakBefore whether a page starts with it
 * @param aside whether Word marks it as a part beside the text: a header, a footer, a comment
 * @param ignore whether Word marks it as a list marker with the space behind it
 */
record Style(
    @Nullable Boolean bold,
    @Nullable Boolean hidden,
    @Nullable Boolean struck,
    @Nullable String font,
    @Nullable Boolean preserved,
    @Nullable Boolean block,
    @Nullable String list,
    @Nullable Boolean breakBefore,
    @Nullable Boolean aside,
    @Nullable Boolean ignore) {

  static final Style NONE = new Style(null, null, null, null, null, null, null, null, null, null);

  /** This style with what a stronger one says instead. */
  Style under(Style stronger) {
    if (this == NONE || stronger == NONE) {
      return this == NONE ? stronger : this;
    }
    return new Style(
        or(stronger.bold, bold),
        or(stronger.hidden, hidden),
        or(stronger.struck, struck),
        or(stronger.font, font),
        or(stronger.preserved, preserved),
        or(stronger.block, block),
        or(stronger.list, list),
        or(stronger.breakBefore, breakBefore),
        or(stronger.aside, aside),
        or(stronger.ignore, ignore));
  }

  private static <T> @Nullable T or(@Nullable T a, @Nullable T b) {
    return a != null ? a : b;
  }

  static boolean isTrue(@Nullable Boolean value) {
    return value != null && value;
  }
}
