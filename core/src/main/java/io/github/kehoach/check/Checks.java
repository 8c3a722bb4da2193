package io.github.kehoach.check;

import io.github.kehoach.plan.Diagnostic;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.structure.Outline;
import java.util.ArrayList;
import java.util.List;

/** Runs all checks on a plan. */
public final class Checks {

  /** In the order in which a reader would meet what they find. */
  private static final List<Check> ALL =
      List.of(
          new OwnNumber(),
          new AppendixLabels(),
          new Numbering(),
          new RowNumbers(),
          new RowShapes(),
          new EmptyGoals(),
          new Shares(),
          new Deadlines(),
          new SelfReports());

  private Checks() {}

  /**
   * Adds to a plan's diagnostics what the checks find.
   *
   * @param plan finished records
   * @param outline the parts of the document that they were read from
   * @return the same records with all diagnostics
   */
  public static PlanDocument of(PlanDocument plan, Outline outline) {
    Subject subject = new Subject(plan, outline);
    Findings findings = new Findings();
    ALL.forEach(check -> check.look(subject, findings));
    List<Diagnostic> all = new ArrayList<>(plan.diagnostics());
    all.addAll(findings.all());
    return plan.withDiagnostics(all);
  }
}
