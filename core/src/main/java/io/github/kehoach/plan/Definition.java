package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alias: {@code (sau đây gọi là …)}.
 *
 * @param alias the short name
 * @param meaning the words it stands for
 * @param reference id of the document it names, or null
 * @param provenance where the words stand
 */
public record Definition(
    String alias, String meaning, @Nullable String reference, List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param alias the short name
   * @param meaning the words it stands for
   * @param reference id of the document it names, or null
   * @param provenance where the words stand
   */
  public Definition {
    provenance = List.copyOf(provenance);
  }
}
