package io.github.kehoach.record;

import io.github.kehoach.structure.Landmarks;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The issuer lines of a head, each name on one line. Heads are narrow columns, so a name in
 * capitals often runs over two lines and has to be put together before it can be read.
 */
final class IssuerLines {

  /** Words that open the second line of a name. */
  private static final List<String> SECOND =
      List.of(
          "tỉnh ",
          "thành phố",
          "huyện ",
          "quận ",
          "thị xã",
          "xã ",
          "phường ",
          "dân tỉnh",
          "đặc khu");

  private static final Set<String> WHOLE_SECOND = Set.of("dân", "nhân dân");

  private static final Set<String> WHOLE_FIRST = Set.of("ủy", "ủy ban nhân", "ủy ban");

  private static final List<String> FIRST_ENDS = List.of(" và", "tỉnh", "thành phố", "huyện");

  private static final Pattern ONE_SYLLABLE =
      Pattern.compile(
          " (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) [\\p{L}]{1,8}$");

  private IssuerLines() {}

  static List<String> of(Outline outline, Evidence evidence) {
    List<String> lines = new ArrayList<>();
    boolean open = false;
    for (Passage p : outline.head()) {
      String line = p.value();
      boolean name = isName(line);
      if (name) {
        evidence.add(p);
        int last = lines.size() - 1;
        if (open && goesOn(lines.get(last), line)) {
          lines.set(last, lines.get(last) + " " + line);
        } else {
          lines.add(line);
        }
      }
      open = name;
    }
    return lines;
  }

  private static boolean isName(String line) {
    return !Landmarks.isNational(line)
        && Folding.isCapitals(line)
        && HeadNumber.in(line).isEmpty()
        && HeadNumber.in("Số " + line).isEmpty();
  }

  private static boolean goesOn(String above, String line) {
    String folded = Folding.fold(line);
    return SECOND.stream().anyMatch(folded::startsWith)
        || WHOLE_SECOND.contains(folded)
        || IssuerNames.ofCapitals(line).isEmpty() && isCut(Folding.fold(above))
        || isRestOfPlace(above, line);
  }

  /** {@code ỦY BAN NHÂN DÂN XÃ TÂN} above {@code LŨNG}: few places have one syllable. */
  private static boolean isRestOfPlace(String above, String line) {
    return ONE_SYLLABLE.matcher(Folding.fold(above)).find()
        && line.indexOf(' ') < 0
        && !Landmarks.isIssuer(line)
        && IssuerNames.ofCapitals(line).isEmpty();
  }

  private static boolean isCut(String folded) {
    return WHOLE_FIRST.contains(folded) || FIRST_ENDS.stream().anyMatch(folded::endsWith);
  }
}
