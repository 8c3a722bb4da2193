package io.github.kehoach.check;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.ReportingDuty;
import io.github.kehoach.plan.Schedule;
import io.github.kehoach.plan.Task;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Deadlines that had passed when the plan was issued. */
final class Deadlines implements Check {

  private static final Pattern POINT =
      Pattern.compile("([0-9]{4})(?:-Q([1-4])|-([0-9]{2})(?:-([0-9]{2}))?)?");

  @Override
  public void look(Subject subject, Findings findings) {
    LocalDate issued = subject.plan().metadata().issueDate();
    if (issued == null) {
      return;
    }
    Set<Provenance> told = new HashSet<>();
    for (Task t : subject.plan().tasks()) {
      Schedule s = t.schedule();
      if (s != null && isBefore(s.to(), issued)) {
        List<Provenance> where = subject.find(s.raw(), t.provenance());
        told.addAll(t.provenance());
        findings.error(
            DiagnosticCode.DEADLINE_BEFORE_ISSUE,
            "The deadline \"" + s.raw() + "\" lies before the plan's date, " + issued + ".",
            where);
      }
    }
    for (ReportingDuty duty : subject.plan().reporting()) {
      // Where the sentence is a task as well, the task has told it.
      if (isBefore(duty.due(), issued) && duty.provenance().stream().noneMatch(told::contains)) {
        findings.error(
            DiagnosticCode.DEADLINE_BEFORE_ISSUE,
            "A report is due " + duty.due() + ", before the plan's date, " + issued + ".",
            duty.provenance());
      }
    }
  }

  /** Whether the last day of a point in time lies before a date; days of every year do not. */
  static boolean isBefore(@Nullable String point, LocalDate date) {
    return point != null && last(point).filter(day -> day.isBefore(date)).isPresent();
  }

  private static Optional<LocalDate> last(String point) {
    Matcher m = POINT.matcher(point);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) != null) {
      return Optional.of(YearMonth.of(year, 3 * Integer.parseInt(m.group(2))).atEndOfMonth());
    }
    if (m.group(3) == null) {
      return Optional.of(LocalDate.of(year, 12, 31));
    }
    try {
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(3)));
      return Optional.of(
          m.group(4) == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(m.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
