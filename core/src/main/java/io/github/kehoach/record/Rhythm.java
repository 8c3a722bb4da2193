package io.github.kehoach.record;

import io.github.kehoach.plan.Frequency;
import io.github.kehoach.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often to report, and by which day, where one clause tells several: {@code định kỳ 6 tháng
 * (trước ngày 15/6) và hằng năm (trước ngày 15/12)}, {@code báo cáo 6 tháng, báo cáo năm … lần lượt
 * trước ngày 15/6 và ngày 05/12}, {@code báo cáo sơ kết trước ngày 20/01/2026, báo cáo tổng kết
 * trước ngày 10/6/2026}.
 *
 * @param frequency how often
 * @param due the day, or the day of every year, {@code --06-15}
 */
record Rhythm(Frequency frequency, String due) {

  private static final Pattern RHYTHM =
      Pattern.compile(
          "(?<![\\p{L}])(0?6 tháng|sáu tháng|tháng|quý|năm)[^()\\p{N}]{0,12}"
              + "\\([^()\\p{N}]{0,40}([0-3]?[0-9])/([01]?[0-9])(?![/\\p{N}])[^()]{0,30}\\)");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?) (?:ngày )?([0-3]?[0-9])(?:/| tháng )([01]?[0-9])(?![/\\p{N}])(?! ?năm [0-9])");

  private static final String KIND = "(0?6 tháng|sáu tháng|tháng|quý|năm)(?![\\p{L}\\p{N}])";

  private static final Pattern IN_TURN =
      Pattern.compile(
          "báo cáo (?:định kỳ )?"
              + KIND
              + "(?:(?:,| và|, và) (?:báo cáo )?(?:định kỳ )?"
              + KIND
              + "){1,3}(?=[^;.]{0,120} (?:lần lượt|tương ứng)(?![\\p{L}]))");

  private static final Pattern ONE_KIND = Pattern.compile("(?<![\\p{L}])" + KIND);

  private static final String DATE =
      "(?:ngày )?([0-3]?[0-9])(?:/| tháng )([01]?[0-9])(?:(?:/| năm )(20[0-9]{2}))?(?![/\\p{N}])";

  private static final Pattern EACH = Pattern.compile("(?<=[ ,])" + DATE);

  /** A report with a day of its own. */
  private static final Pattern DATED =
      Pattern.compile(
          "báo cáo ([^,;()]{0,60}?)(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?) " + DATE);

  /** Those of a clause that names several reports, each with its day; empty for others. */
  static List<Rhythm> told(String folded, int from, int to) {
    Matcher turn = IN_TURN.matcher(folded).region(from, to);
    if (turn.find()) {
      List<Rhythm> paired = paired(folded, turn.start(), turn.end(), to);
      if (!paired.isEmpty()) {
        return paired;
      }
    }
    List<Rhythm> out = new ArrayList<>();
    Matcher m = DATED.matcher(folded).region(from, to);
    while (m.find()) {
      Optional<String> due = due(m, 2);
      Matcher kind = ONE_KIND.matcher(m.group(1));
      if (due.isPresent() && !due.get().startsWith("--")) {
        out.add(new Rhythm(Frequency.ONCE, due.get()));
      } else if (due.isPresent() && kind.find()) {
        out.add(new Rhythm(frequency(kind.group(1)), due.get()));
      } else {
        return List.of(); // a day of which nobody says how often it comes
      }
    }
    return out.size() > 1 ? List.copyOf(out) : List.of();
  }

  private static List<Rhythm> paired(String folded, int from, int behind, int to) {
    List<Frequency> kinds = new ArrayList<>();
    Matcher kind = ONE_KIND.matcher(folded).region(from, behind);
    while (kind.find()) {
      kinds.add(frequency(kind.group(1)));
    }
    List<String> days = new ArrayList<>();
    Matcher day = EACH.matcher(folded).region(behind, to);
    while (day.find()) {
      due(day, 1).ifPresent(days::add);
    }
    List<Rhythm> out = new ArrayList<>();
    for (int i = 0; i < kinds.size() && days.size() == kinds.size(); i++) {
      String due = days.get(i);
      out.add(new Rhythm(due.startsWith("--") ? kinds.get(i) : Frequency.ONCE, due));
    }
    return List.copyOf(out);
  }

  /** The day by the groups of {@link #DATE}, the first of which is given. */
  private static Optional<String> due(Matcher m, int group) {
    String year = m.group(group + 2);
    return year == null
        ? everyYear(m.group(group), m.group(group + 1))
        : Dates.date(m.group(group), m.group(group + 1), year).map(LocalDate::toString);
  }

  /** A day of every year, {@code --06-15}; a leap year has all that some year has. */
  private static Optional<String> everyYear(String day, String month) {
    return Dates.date(day, month, "2024").map(d -> "-" + d.toString().substring(4));
  }

  private static Frequency frequency(String kind) {
    return switch (kind) {
      case "tháng" -> Frequency.MONTHLY;
      case "quý" -> Frequency.QUARTERLY;
      case "năm" -> Frequency.ANNUAL;
      default -> Frequency.SEMIANNUAL;
    };
  }

  /** All of them in a range whose days stand in brackets. */
  static List<Rhythm> in(String folded, int from, int to) {
    List<Rhythm> out = new ArrayList<>();
    Matcher m = RHYTHM.matcher(folded).region(from, to);
    while (m.find()) {
      Frequency how = frequency(m.group(1));
      everyYear(m.group(2), m.group(3)).ifPresent(day -> out.add(new Rhythm(how, day)));
    }
    return out;
  }

  /** The day by which to report every year, where it stands apart from that word; else null. */
  static @Nullable String yearly(String folded, int from, int to) {
    Matcher m = DAY.matcher(folded).region(from, to);
    return m.find() ? everyYear(m.group(1), m.group(2)).orElse(null) : null;
  }
}
