package io.github.kehoach.plan;

import java.util.List;

/**
 * A passage of running text.
 *
 * @param text the normalised text
 * @param provenance where the words stand
 */
public record TextPassage(String text, List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param text the normalised text
   * @param provenance where the words stand
   */
  public TextPassage {
    provenance = List.copyOf(provenance);
  }
}
