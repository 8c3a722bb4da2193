package io.github.kehoach.record;

import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row's place among the rows around it, by its number or bullet.
 *
 * @param ordinal its number as printed, bare, or null for bullets
 * @param level 0 for group rows, then deeper
 * @param text what it says, without number or bullet
 * @param heading whether its mark is that of a group over the whole table ({@code I}, {@code A})
 */
record RowItem(@Nullable String ordinal, int level, String text, boolean heading) {

  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:[.][0-9]{1,3}){0,4})[.)]?");
  private static final Pattern ROMAN = Pattern.compile("([IVXLC]{1,6})[.)]?");
  private static final Pattern CAPITAL = Pattern.compile("([A-H])[.)]?");
  private static final Pattern LETTER = Pattern.compile("([a-zđ])[.)]?");
  private static final String BULLETS = "-–—+*•●○▪";

  static final int NUMBERED = 10;
  private static final int LETTERED = 20;
  private static final int DASHED = 30;
  private static final int PLUSSED = 40;

  static RowItem of(String ordinal, String text) {
    if (!ordinal.isEmpty()) {
      Optional<RowItem> own = marked(ordinal, text);
      if (own.isPresent()) {
        return own.get();
      }
    }
    Optional<Marker> marker = Markers.at(text);
    if (marker.isPresent() && marker.get().content() < text.length()) {
      String rest = text.substring(marker.get().content());
      Marker m = marker.get();
      String bare = Marks.withoutLast(m.printed(), ".)/(-").strip();
      return switch (m.kind()) {
        case ROMAN, CAPITAL, PART, CHAPTER, SECTION -> new RowItem(bare, 0, rest, true);
        case ARABIC, BRACKETED, ARTICLE -> new RowItem(bare, NUMBERED, rest, false);
        case DECIMAL -> new RowItem(bare, NUMBERED + m.depth() - 1, rest, false);
        case LETTER -> new RowItem(bare, LETTERED, rest, false);
        case PLUS -> new RowItem(null, PLUSSED, rest, false);
        case STAR, DASH, DOT -> new RowItem(null, DASHED, rest, false);
      };
    }
    return new RowItem(ordinal.isEmpty() ? null : ordinal, -1, text, false);
  }

  private static Optional<RowItem> marked(String ordinal, String text) {
    if (ordinal.length() == 1 && BULLETS.indexOf(ordinal.charAt(0)) >= 0) {
      int level = ordinal.equals("+") ? PLUSSED : DASHED;
      return Optional.of(new RowItem(null, level, text, false));
    }
    var number = NUMBER.matcher(ordinal);
    if (number.matches()) {
      int depth = (int) number.group(1).chars().filter(c -> c == '.').count();
      return Optional.of(new RowItem(number.group(1), NUMBERED + depth, text, false));
    }
    var roman = ROMAN.matcher(ordinal);
    if (roman.matches()) {
      return Optional.of(new RowItem(roman.group(1), 0, text, true));
    }
    var capital = CAPITAL.matcher(ordinal);
    if (capital.matches()) {
      return Optional.of(new RowItem(capital.group(1), 0, text, true));
    }
    var letter = LETTER.matcher(Folding.fold(ordinal));
    if (letter.matches()) {
      return Optional.of(new RowItem(letter.group(1), LETTERED, text, false));
    }
    return Optional.empty();
  }

  /** Whether its number names another parent than this: {@code 7.1} is no part of {@code 6}. */
  boolean contradicts(@Nullable String parent) {
    int dot = ordinal == null ? -1 : ordinal.lastIndexOf('.');
    return dot > 0
        && parent != null
        && Character.isDigit(parent.charAt(0))
        && !ordinal.substring(0, dot).equals(parent);
  }

  /** {@code Trong đó:} and its like, which name nothing themselves. */
  static boolean isOfWhich(String text) {
    String key = Folding.key(text);
    return key.equals("trong đó")
        || key.equals("gồm")
        || key.equals("bao gồm")
        || key.equals("chia ra");
  }
}
