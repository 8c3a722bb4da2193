package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.text.Folding;
import java.util.List;

/** Turns names that the grammar found into records. */
final class Agencies {

  private Agencies() {}

  /** The record of a name as printed. */
  static Agency of(String name, boolean collective) {
    return new Agency(id(name, collective), name, collective, null);
  }

  static List<Agency> of(String text, List<AgencyGrammar.Name> names) {
    return names.stream()
        .map(n -> of(text.substring(n.start(), n.end()).strip(), n.collective()))
        .toList();
  }

  /** The institutions of a table cell. */
  static List<Agency> ofCell(String text) {
    return text.isBlank() ? List.of() : of(text, AgencyLists.cell(text));
  }

  /**
   * A key that spellings of one institution share: folded words, {@code ubnd} for {@code ủy ban
   * nhân dân}. Collectives have none.
   */
  private static @org.jspecify.annotations.Nullable String id(String name, boolean collective) {
    if (collective) {
      return null;
    }
    String key = Folding.bare(Folding.key(name));
    return key.replace("uy ban nhan dan", "ubnd")
        .replace("hoi dong nhan dan", "hdnd")
        .replace(' ', '-');
  }
}
