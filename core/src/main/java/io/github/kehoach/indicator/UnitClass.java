package io.github.kehoach.indicator;

import io.github.kehoach.text.Folding;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spellings of units that are an exact multiple of one of them. */
final class UnitClass {

  private static final String NONE = "-";

  /** All ways to print that something is related to ten thousand people. */
  private static final Pattern PER_TEN_THOUSAND =
      Pattern.compile("(?: trên |/)(?:(?:một|1|01) )?(?:vạn|10\\.?000) ?(?:dân|người)$|/vạn$");

  private static final Pattern SLASH = Pattern.compile(" ?/ ?");

  private final String unit;
  private final Map<String, BigDecimal> factors = new HashMap<>();

  UnitClass(String unit) {
    this.unit = unit;
  }

  /** Adds a spelling while the vocabulary is read. */
  void add(String spelling, BigDecimal factor) {
    factors.put(spelling.equals(NONE) ? NONE : key(spelling), factor);
  }

  /** The unit of converted values. */
  String unit() {
    return unit;
  }

  /** What one of a printed unit is in this class's; empty where it is no spelling of it. */
  Optional<BigDecimal> factor(@Nullable String printed) {
    return Optional.ofNullable(factors.get(printed == null ? NONE : key(printed)));
  }

  private static String key(String printed) {
    String folded = Folding.fold(printed).strip().replace("sỹ", "sĩ").replace("tỉ ", "tỷ ");
    folded = SLASH.matcher(folded).replaceAll("/");
    return PER_TEN_THOUSAND.matcher(folded).replaceAll("/vạn dân");
  }
}
