package io.github.kehoach.record;

import io.github.kehoach.structure.DocumentTypes;
import io.github.kehoach.text.Dates;
import io.github.kehoach.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title that holds what the lost head held, as law collections print it: {@code Nghị định của
 * Chính phủ số 114/2003/NĐ-CP ngày 10/10/2003 về …}.
 *
 * @param number the document's number
 * @param date its date, or null
 * @param issuer who issued it, as printed, or null
 * @param title what is left, or null
 */
record TitledHead(
    DocumentNumber number,
    @Nullable LocalDate date,
    @Nullable String issuer,
    @Nullable String title) {

  private static final Pattern OPENING = Pattern.compile("(?:của (.{3,80}?) )?số:? ");

  /** {@code của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số …}: the number is another's. */
  private static boolean namesType(String words) {
    for (int i = 0; i >= 0; i = words.indexOf(' ', i + 1)) {
      if (DocumentTypes.at(words, i == 0 ? 0 : i + 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static @Nullable TitledHead of(@Nullable String title) {
    if (title == null) {
      return null;
    }
    String folded = Folding.fold(title);
    Matcher opening = OPENING.matcher(folded);
    if (!opening.lookingAt() || opening.group(1) != null && namesType(opening.group(1))) {
      return null;
    }
    List<DocumentNumber> numbers = DocumentNumber.in(title);
    if (numbers.isEmpty() || numbers.get(0).start() != opening.end()) {
      return null;
    }
    DocumentNumber number = numbers.get(0);
    int end = number.end();
    Optional<Dates.Found> date = Dates.find(folded, end, Math.min(folded.length(), end + 40));
    boolean adjacent = date.isPresent() && date.get().start() - end <= 8;
    if (adjacent) {
      end = date.get().end();
    }
    String issuer =
        opening.group(1) == null ? null : title.substring(opening.start(1), opening.end(1));
    String rest = Marks.withoutFirst(title.substring(end), " ,.;:");
    return new TitledHead(
        number, adjacent ? date.get().date() : null, issuer, rest.isEmpty() ? null : rest);
  }
}
