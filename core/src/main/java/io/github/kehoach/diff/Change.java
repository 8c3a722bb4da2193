package io.github.kehoach.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference.
 *
 * @param subject what differs
 * @param kind how
 * @param text its words: of the new version, or of the old one where it was removed
 * @param oldPlace its path, or table and row, in the old version; null where that has it not
 * @param newPlace the same in the new version
 * @param fields what changed of it; empty for what was added or removed
 */
public record Change(
    Subject subject,
    Kind kind,
    String text,
    @Nullable String oldPlace,
    @Nullable String newPlace,
    List<FieldChange> fields) {

  /**
   * Copies the list, so that the record cannot change.
   *
   * @param subject what differs
   * @param kind how
   * @param text its words
   * @param oldPlace its place in the old version
   * @param newPlace its place in the new version
   * @param fields what changed of it
   */
  public Change {
    fields = List.copyOf(fields);
  }
}
