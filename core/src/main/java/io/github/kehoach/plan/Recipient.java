package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code Nơi nhận}.
 *
 * @param name who receives it
 * @param purpose what for, {@code để b/c}
 * @param provenance where the words stand
 */
public record Recipient(String name, @Nullable String purpose, List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param name who receives it
   * @param purpose what for, {@code để b/c}
   * @param provenance where the words stand
   */
  public Recipient {
    provenance = List.copyOf(provenance);
  }
}
