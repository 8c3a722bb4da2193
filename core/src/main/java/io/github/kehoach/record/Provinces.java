package io.github.kehoach.record;

import io.github.kehoach.plan.Province;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Tsv;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The provinces, keyed by code and validity: 63 until 30 June 2025 (Quyết định 124/2004/QĐ-TTg), 34
 * since (Nghị quyết 202/2025/QH15, Quyết định 19/2025/QĐ-TTg).
 */
final class Provinces {

  /** The day from which the 34 provinces hold. */
  static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private static final List<List<String>> ROWS = Tsv.rows(Provinces.class, "provinces.tsv");
  private static final Map<String, List<String>> BY_NAME = byName();

  private Provinces() {}

  private static Map<String, List<String>> byName() {
    Map<String, List<String>> map = new HashMap<>();
    for (List<String> row : ROWS) {
      map.put(Folding.key(row.get(1)), row);
      for (String alias : row.get(5).split("\\|")) {
        if (!alias.isEmpty()) {
          map.put(Folding.key(alias), row);
        }
      }
    }
    return Map.copyOf(map);
  }

  /**
   * The province of a name.
   *
   * @param name without {@code tỉnh} or {@code thành phố}
   * @param date the document's date, or null: the older list holds then, which knows every name
   * @return the province; codes are null where no list knows the name
   */
  static Province of(String name, @Nullable LocalDate date) {
    List<String> row = BY_NAME.get(Folding.key(name));
    if (row == null) {
      return new Province(name, null, null, null);
    }
    boolean merged = date != null && !date.isBefore(MERGER);
    boolean still = Folding.key(row.get(4)).equals(Folding.key(row.get(1))) || isAlias(row, name);
    String code = merged && still ? row.get(3) : row.get(0);
    return new Province(canonical(row, name), code, row.get(4), row.get(3));
  }

  private static boolean isAlias(List<String> row, String name) {
    return Folding.key(row.get(4)).equals(Folding.key(name));
  }

  private static String canonical(List<String> row, String name) {
    return isAlias(row, name) ? row.get(4) : row.get(1);
  }

  /** Whether a list knows the name. */
  static boolean isKnown(String name) {
    return BY_NAME.containsKey(Folding.key(name));
  }

  /** {@code tỉnh} or {@code thành phố}, where a list knows the name. */
  static Optional<String> level(String name) {
    return Optional.ofNullable(BY_NAME.get(Folding.key(name))).map(r -> r.get(2));
  }
}
