package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import java.util.List;

/** Turns names that the grammar found into records. */
final class Agencies {

  private Agencies() {}

  /** The record of a name as printed; groups have no key. */
  static Agency of(String name, boolean collective) {
    if (collective) {
      return new Agency(null, name, true, null, null);
    }
    String id = AgencyIds.of(name);
    return new Agency(id, name, false, null, AgencyIds.current(id));
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
}
