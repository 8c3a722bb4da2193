package io.github.kehoach.compare;

import io.github.kehoach.plan.PlanDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is compared.
 *
 * @param source the name of its file
 * @param sha256 of its file
 * @param identifier number and symbol
 * @param title its subject
 * @param issuer who issued it
 * @param issueDate when
 * @param place where its figures are true
 */
public record ComparedPlan(
    String source,
    String sha256,
    @Nullable String identifier,
    @Nullable String title,
    @Nullable String issuer,
    @Nullable LocalDate issueDate,
    Place place) {

  static ComparedPlan of(PlanDocument plan) {
    return new ComparedPlan(
        plan.source().name(),
        plan.source().sha256(),
        plan.metadata().identifier(),
        plan.metadata().title(),
        plan.metadata().issuer().name(),
        plan.metadata().issueDate(),
        Place.of(plan.metadata().issuer()));
  }
}
