package io.github.kehoach;

import io.github.kehoach.plan.PlanDocument;
import java.util.List;

/** Leaves the blocks out of a result. */
final class WithoutBlocks {

  private WithoutBlocks() {}

  static PlanDocument of(PlanDocument p) {
    return new PlanDocument(
        p.schemaVersion(),
        p.source(),
        p.metadata(),
        p.legalBases(),
        p.preamble(),
        p.sections(),
        p.appendices(),
        p.tables(),
        p.targets(),
        p.tasks(),
        p.references(),
        p.reporting(),
        p.recipients(),
        p.signature(),
        p.definitions(),
        List.of(),
        p.diagnostics());
  }
}
