package io.github.kehoach.check;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.ReportingDuty;
import io.github.kehoach.text.Folding;
import java.util.List;

/**
 * Reports that an agency is to send to itself. Where several report to one of them, the others are
 * meant.
 */
final class SelfReports implements Check {

  @Override
  public void look(Subject subject, Findings findings) {
    for (ReportingDuty duty : subject.plan().reporting()) {
      List<Agency> reporters = duty.reporters();
      if (reporters.size() != 1 || duty.recipients().isEmpty()) {
        continue;
      }
      Agency reporter = reporters.get(0);
      if (!reporter.collective() && duty.recipients().stream().allMatch(r -> isSame(reporter, r))) {
        findings.error(
            DiagnosticCode.SELF_REPORT,
            reporter.name() + " is told to report to itself.",
            duty.provenance());
      }
    }
  }

  private static boolean isSame(Agency a, Agency b) {
    return Folding.key(a.name()).equals(Folding.key(b.name()))
        || a.id() != null && a.id().equals(b.id());
  }
}
