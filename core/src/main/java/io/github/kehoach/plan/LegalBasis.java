package io.github.kehoach.plan;

import java.util.List;

/**
 * A basis for issuing (căn cứ ban hành).
 *
 * @param text the clause
 * @param references ids of the documents it names
 * @param provenance where the words stand
 */
public record LegalBasis(String text, List<String> references, List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param text the clause
   * @param references ids of the documents it names
   * @param provenance where the words stand
   */
  public LegalBasis {
    references = List.copyOf(references);
    provenance = List.copyOf(provenance);
  }
}
