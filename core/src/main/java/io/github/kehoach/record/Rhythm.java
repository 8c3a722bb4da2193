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
 * How often to report, with the day in brackets behind it: {@code định kỳ 6 tháng (trước ngày 15/6)
 * và hằng năm (trước ngày 15/12)} is two of them.
 *
 * @param frequency how often
 * @param due the day of every year, {@code --06-15}
 */
record Rhythm(Frequency frequency, String due) {

  private static final Pattern RHYTHM =
      Pattern.compile(
          "(?<![\\p{L}])(?:(0?6 tháng|sáu tháng)|(tháng)|(quý)|(năm))[^()\\p{N}]{0,12}"
              + "\\([^()\\p{N}]{0,40}([0-3]?[0-9])/([01]?[0-9])(?![/\\p{N}])[^()]{0,30}\\)");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?) (?:ngày )?([0-3]?[0-9])(?:/| tháng )([01]?[0-9])(?![/\\p{N}])(?! ?năm [0-9])");

  /** All of them in a range. */
  static List<Rhythm> in(String folded, int from, int to) {
    List<Rhythm> out = new ArrayList<>();
    Matcher m = RHYTHM.matcher(folded).region(from, to);
    while (m.find()) {
      // A leap year, which has every day that some year has.
      Optional<LocalDate> day = Dates.date(m.group(5), m.group(6), "2024");
      if (day.isPresent()) {
        out.add(new Rhythm(frequency(m), "-" + day.get().toString().substring(4)));
      }
    }
    return out;
  }

  /** The day by which to report every year, where it stands apart from that word; else null. */
  static @Nullable String yearly(String folded, int from, int to) {
    Matcher m = DAY.matcher(folded).region(from, to);
    return m.find()
        ? Dates.date(m.group(1), m.group(2), "2024")
            .map(d -> "-" + d.toString().substring(4))
            .orElse(null)
        : null;
  }

  private static Frequency frequency(Matcher m) {
    if (m.group(1) != null) {
      return Frequency.SEMIANNUAL;
    }
    if (m.group(2) != null) {
      return Frequency.MONTHLY;
    }
    return m.group(3) != null ? Frequency.QUARTERLY : Frequency.ANNUAL;
  }
}
