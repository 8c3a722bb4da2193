package io.github.kehoach.record;

import io.github.kehoach.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number line of a head: {@code Số: 319/KH-UBND}, {@code Số: /CTr-UBND}. */
record HeadNumber(@Nullable String number, String symbol, String identifier, int start, int end) {

  /** A number stands so near its announcement. */
  private static final int NEAR = 8;

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?<![\\p{L}])s[ốô](?![\\p{L}]) ?[:.;]? ?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BLANK =
      Pattern.compile(
          "(?:[. …_-]{0,30})([/-]) ?(\\p{Lu}[\\p{L}]{0,5}) ?([-/.]) ?(\\p{Lu}[\\p{L}0-9-]{0,20})");

  /** The number that a line of the head announces. */
  static Optional<HeadNumber> in(String text) {
    String folded = Folding.fold(text);
    Matcher m = ANNOUNCED.matcher(folded);
    int from = m.lookingAt() ? m.end() : m.find() ? m.end() : -1;
    if (from < 0) {
      return Optional.empty();
    }
    // The line announces a number: what the general search would doubt holds here.
    String rest = "số " + text.substring(from).strip();
    int shift = text.length() - rest.length();
    List<DocumentNumber> numbers = DocumentNumber.in(rest);
    // One further on is another document's: the own number is blank.
    if (!numbers.isEmpty() && numbers.get(0).start() <= NEAR) {
      DocumentNumber n = numbers.get(0);
      return Optional.of(
          new HeadNumber(
              n.number(),
              n.symbol(),
              n.identifier(),
              Math.max(0, n.start() + shift),
              Math.max(0, n.end() + shift)));
    }
    Matcher blank = BLANK.matcher(text).region(from, text.length());
    if (blank.lookingAt()) {
      String symbol = blank.group(2) + "-" + blank.group(4);
      return Optional.of(new HeadNumber(null, symbol, "/" + symbol, blank.start(1), blank.end()));
    }
    return Optional.empty();
  }
}
