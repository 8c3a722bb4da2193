package io.github.kehoach.record;

import io.github.kehoach.plan.Schedule;
import io.github.kehoach.text.Dates;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Numerals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of tasks: whole cells of a schedule column, and deadlines in running text. */
final class Schedules {

  private static final String EVERY = "(?:hằng|hàng|mỗi) năm";
  private static final String Y = "((?:19|20)[0-9]{2})";
  private static final String Q = "(iv|i{1,3}|[1-4])";

  /** All forms of one point in time, longest first. Groups are told apart by their numbers. */
  private static final Pattern POINT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/])(?:"
              + "ngày ([0-3]?[0-9]) tháng ([01]?[0-9]) năm "
              + Y
              + "|(?:ngày )?([0-3]?[0-9]) ?[/.-] ?([01]?[0-9]) ?[/.-] ?"
              + Y
              + "|(?:ngày )?([0-3]?[0-9])(?:/| tháng )([01]?[0-9]) {1,2}"
              + EVERY
              + "|tháng ([01]?[0-9]) {1,2}"
              + EVERY
              + "|quý "
              + Q
              + "(?: ?(?:-|,|và|đến) ?(?:quý )?"
              + Q
              + ")? ?(?:/|năm|-)? ?"
              + Y
              + "|tháng ([01]?[0-9])(?: ?(?:-|,|và|đến) ?(?:tháng )?([01]?[0-9]))? ?(?:/|năm|-) ?"
              + Y
              + "|(?<!quý )([01]?[0-9]) ?/ ?"
              + Y
              + "|(?:6|sáu) tháng đầu năm "
              + Y
              + "|(?:6|sáu) tháng cuối năm "
              + Y
              + "|"
              + Y
              + ")(?![\\p{N}])(?! ?%)");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:trước|chậm nhất(?: là)?(?: đến| vào| trong)?|muộn nhất(?: là)?(?: vào)?"
              + "|trong|xong trong|vào|không quá|hạn cuối|đến hết|hết)"
              + "(?: (?:hết |cuối |đầu )?(?:ngày|tháng|quý|năm|6 tháng|sáu tháng|nửa)|(?= [0-3]?[0-9][/.]))");

  private static final Trigger LEADS =
      Trigger.atWords(
          LEAD,
          "trước ",
          "chậm nhất",
          "muộn nhất",
          "trong ",
          "xong trong ",
          "vào ",
          "không quá ",
          "hạn cuối ",
          "đến hết ",
          "hết ");

  private static final Pattern FROM = Pattern.compile("(?<![\\p{L}])từ ");
  private static final Pattern BETWEEN =
      Pattern.compile(" ?(?:-|đến|tới|đến hết|đến năm|- năm|đến ngày) ?(?:năm |hết |ngày )?");

  private Schedules() {}

  private record Point(String from, String to, int start, int end) {}

  /** Reads a schedule cell; the raw text alone where it names no point in time. */
  static Optional<Schedule> ofCell(String cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    String folded = Folding.fold(cell);
    List<Point> points = points(folded, 0, folded.length());
    if (points.isEmpty()) {
      return Optional.of(new Schedule(cell, null, null));
    }
    Point first = points.get(0);
    String lead = folded.substring(0, first.start());
    if (points.size() == 1) {
      boolean open = FROM.matcher(lead).find() && !lead.contains("đến");
      String from = first.from().equals(first.to()) ? null : first.from();
      return Optional.of(
          open ? new Schedule(cell, first.from(), null) : new Schedule(cell, from, first.to()));
    }
    Point second = points.get(1);
    String between = folded.substring(first.end(), second.start());
    boolean range = BETWEEN.matcher(between).matches();
    if (!range) {
      return Optional.of(new Schedule(cell, null, first.to()));
    }
    return Optional.of(new Schedule(cell, first.from(), second.to()));
  }

  private static List<Point> points(String folded, int from, int to) {
    List<Point> points = new ArrayList<>();
    Matcher m = POINT.matcher(folded).region(from, to);
    while (m.find()) {
      Point point = point(m);
      if (point != null) {
        points.add(point);
      }
    }
    return points;
  }

  private static @Nullable Point point(Matcher m) {
    if (m.group(3) != null) {
      return day(m, m.group(1), m.group(2), m.group(3));
    }
    if (m.group(6) != null) {
      return day(m, m.group(4), m.group(5), m.group(6));
    }
    if (m.group(8) != null) {
      // A leap year, which has every day that some year has.
      return Dates.date(m.group(7), m.group(8), "2024")
          .map(d -> one(m, "-" + d.toString().substring(4)))
          .orElse(null);
    }
    if (m.group(9) != null) {
      return valid(num(m, 9)) ? one(m, String.format(Locale.ROOT, "--%02d", num(m, 9))) : null;
    }
    if (m.group(12) != null) {
      String first = m.group(12) + "-Q" + quarter(m.group(10));
      String last = m.group(11) == null ? first : m.group(12) + "-Q" + quarter(m.group(11));
      return new Point(first, last, m.start(), m.end());
    }
    if (m.group(15) != null) {
      int month = num(m, 13);
      int end = m.group(14) == null ? month : num(m, 14);
      return valid(month) && valid(end)
          ? new Point(month(m.group(15), month), month(m.group(15), end), m.start(), m.end())
          : null;
    }
    if (m.group(17) != null) {
      return valid(num(m, 16)) ? one(m, month(m.group(17), num(m, 16))) : null;
    }
    if (m.group(18) != null) {
      return one(m, m.group(18) + "-06");
    }
    if (m.group(19) != null) {
      return one(m, m.group(19) + "-12");
    }
    return one(m, m.group(20));
  }

  private static @Nullable Point day(Matcher m, String day, String month, String year) {
    Optional<LocalDate> date = Dates.date(day, month, year);
    return date.map(d -> one(m, d.toString())).orElse(null);
  }

  private static Point one(Matcher m, String iso) {
    return new Point(iso, iso, m.start(), m.end());
  }

  private static int num(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static boolean valid(int month) {
    return month >= 1 && month <= 12;
  }

  private static String month(String year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year, month);
  }

  private static int quarter(String q) {
    return Character.isDigit(q.charAt(0))
        ? q.charAt(0) - '0'
        : Numerals.roman(q.toUpperCase(Locale.ROOT)).orElseThrow();
  }

  /**
   * A deadline in running text.
   *
   * @param schedule the times
   * @param start first offset of its words
   * @param end one past the last offset
   */
  record Deadline(Schedule schedule, int start, int end) {}

  /**
   * The first deadline in a range: {@code trước …}, {@code trong quý …}, {@code hoàn thành … vào
   * …}.
   */
  static Optional<Deadline> deadline(String text, String folded, int from, int to) {
    if (Figures.next(folded, from, to) == to) {
      return Optional.empty();
    }
    Matcher m = LEADS.find(folded, from, to);
    for (; m != null; m = LEADS.find(folded, from, m.end(), to)) {
      String word = m.group();
      if (word.startsWith("vào") && !completes(folded, from, m.start())) {
        continue;
      }
      if ((word.startsWith("hết") || word.startsWith("đến hết") || word.startsWith("không quá"))
          && !completes(folded, from, m.start())) {
        continue;
      }
      int at = m.end();
      // The point starts with the word that the lead ended in: quý, tháng, năm, ngày.
      int start = Math.max(m.start(), folded.lastIndexOf(' ', at - 1) + 1);
      List<Point> points = points(folded, start, Math.min(to, at + 40));
      if (points.isEmpty()) {
        continue;
      }
      Point point = points.get(0);
      String gap = folded.substring(Math.min(at, point.start()), point.start()).strip();
      if (!(gap.isEmpty()
          || gap.equals("ngày")
          || gap.equals("năm")
          || gap.equals("cuối")
          || gap.equals("đầu"))) {
        continue;
      }
      String raw = text.substring(m.start(), point.end());
      String open = point.from().equals(point.to()) ? null : point.from();
      return Optional.of(new Deadline(new Schedule(raw, open, point.to()), m.start(), point.end()));
    }
    return Optional.empty();
  }

  /** Whether {@code hoàn thành} or its like stands before in the same clause. */
  private static boolean completes(String folded, int from, int at) {
    int start = at;
    while (start > from && ";.".indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    String clause = folded.substring(start, at);
    return clause.contains("hoàn thành")
        || clause.contains("làm xong")
        || clause.contains("đưa vào sử dụng")
        || clause.contains("kết thúc");
  }
}
