package io.github.kehoach.record;

import io.github.kehoach.text.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads place and date of issue (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, 4). Both hang on the
 * word for the day: the date stands behind it, the place before it, and line breaks may cut either.
 */
final class DatelineReader {

  private static final Pattern DATELINE =
      Pattern.compile(",? ?(?<![\\p{L}])ngày ?[0-9 .…/_]{0,8}(?:tháng|/|\\.)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(?:TP|Tp|TX|Tx|Thành phố|thành phố)\\.? ?)?\\p{Lu}[\\p{Ll}]{0,7}(?:[ -]{1,3}\\p{Lu}[\\p{Ll}]{0,7}){0,6}$");

  /** A date takes no more characters than this. */
  private static final int LONGEST = 60;

  /** The first word of a place that a line break cuts is no longer than this. */
  private static final int CUT = 8;

  private final Joined head;
  private final Evidence evidence;

  DatelineReader(Joined head, Evidence evidence) {
    this.head = head;
    this.evidence = evidence;
  }

  /** The first date of the head that is complete. */
  @Nullable LocalDate date() {
    Matcher m = DATELINE.matcher(head.folded());
    while (m.find()) {
      int most = Math.min(head.folded().length(), m.start() + LONGEST);
      Optional<Dates.Found> found = Dates.find(head.folded(), m.start(), most);
      if (found.isPresent()) {
        evidence.addAll(head.at(found.get().start(), found.get().end()));
        return found.get().date();
      }
    }
    return null;
  }

  /** The place before the first dateline that has one, with or without a date. */
  @Nullable String place() {
    Matcher m = DATELINE.matcher(head.folded());
    while (m.find()) {
      Matcher place = PLACE.matcher(Marks.withoutLast(before(m.start()), ",.; "));
      if (place.find()) {
        int at = head.text().lastIndexOf(place.group(), m.start());
        if (at >= 0) {
          evidence.addAll(head.at(at, at + place.group().length()));
        }
        return place.group();
      }
    }
    return null;
  }

  /** The words before a dateline, with the line above where the place stands there or is cut. */
  private String before(int dateline) {
    int start = head.lineStart(dateline);
    String before = head.text().substring(start, dateline).strip();
    if (start == 0) {
      return before;
    }
    String above = head.text().substring(head.lineStart(start - 1), start).strip();
    if (before.isEmpty()) {
      return above;
    }
    // The place itself may be cut: "Đà" above "Lạt, ngày …".
    boolean cut = above.length() <= CUT && PLACE.matcher(above).matches();
    return cut ? above + " " + before : before;
  }
}
