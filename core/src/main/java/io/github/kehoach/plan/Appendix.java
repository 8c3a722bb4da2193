package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appendix (phụ lục), or the plan that a decision issues.
 *
 * @param label {@code Phụ lục I}, or the list name of the attached type, {@code Chương trình}
 * @param documentType the type of an attached plan, null for plain appendices
 * @param title the title on one line
 * @param attachedTo identifier of the carrier as printed, normalised
 * @param sections its section tree, paths led by the label
 * @param tables ids of its tables
 * @param duplicateOf index of the appendix that this one repeats, or null
 * @param provenance where the words stand
 */
public record Appendix(
    String label,
    @Nullable DocumentType documentType,
    @Nullable String title,
    @Nullable String attachedTo,
    List<Section> sections,
    List<String> tables,
    @Nullable Integer duplicateOf,
    List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param label {@code Phụ lục I}, or the list name of the attached type, {@code Chương trình}
   * @param documentType the type of an attached plan, null for plain appendices
   * @param title the title on one line
   * @param attachedTo identifier of the carrier as printed, normalised
   * @param sections its section tree, paths led by the label
   * @param tables ids of its tables
   * @param duplicateOf index of the appendix that this one repeats, or null
   * @param provenance where the words stand
   */
  public Appendix {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    provenance = List.copyOf(provenance);
  }
}
