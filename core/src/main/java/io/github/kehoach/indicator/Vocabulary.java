package io.github.kehoach.indicator;

import io.github.kehoach.plan.TargetValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The vocabulary, made to be asked: few of its ways to print are looked at for an indicator. */
final class Vocabulary {

  private final Map<String, Indicator> indicators;
  private final Words words;
  private final List<Pattern> heads;
  private final List<Example> examples;

  /** The ways to print by the word that they need and that the fewest others need. */
  private final Map<String, List<Synonym>> byWord = new HashMap<>();

  Vocabulary(
      Map<String, Indicator> indicators,
      List<Synonym> synonyms,
      Words words,
      List<Pattern> heads,
      List<Example> examples) {
    this.indicators = new LinkedHashMap<>(indicators);
    this.words = words;
    this.heads = List.copyOf(heads);
    this.examples = List.copyOf(examples);
    Map<String, Integer> uses = new HashMap<>();
    synonyms.forEach(s -> s.needed().forEach(w -> uses.merge(w, 1, Integer::sum)));
    for (Synonym s : synonyms) {
      String rarest =
          s.needed().stream()
              .min((a, b) -> Integer.compare(uses.get(a), uses.get(b)))
              .orElseThrow(
                  () ->
                      new IllegalStateException(s.indicator().id() + ": a pattern needs no word"));
      byWord.computeIfAbsent(rarest, w -> new ArrayList<>()).add(s);
    }
  }

  List<Indicator> indicators() {
    return List.copyOf(indicators.values());
  }

  Optional<Indicator> find(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  List<Example> examples() {
    return examples;
  }

  /** The ways to print all of them. */
  List<Synonym> synonyms() {
    return byWord.values().stream().flatMap(List::stream).toList();
  }

  /** What is measured; empty where that is not certain. */
  Optional<Measure> measure(
      List<String> group, String indicator, @Nullable String unit, List<TargetValue> values) {
    String row = words.key(indicator);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder key = new StringBuilder();
    for (String printed : group) {
      String above = words.key(printed);
      // A row that repeats the one above it says all by itself.
      if (!above.isEmpty() && !isHead(above) && !row.equals(above) && !startsWith(row, above)) {
        key.append(above).append(" > ");
      }
    }
    return find(key.append(row).append(' ').toString(), unit, values);
  }

  private Optional<Measure> find(String key, @Nullable String unit, List<TargetValue> values) {
    Measure found = null;
    for (String word : distinct(key)) {
      for (Synonym synonym : byWord.getOrDefault(word, List.of())) {
        if (found != null && found.indicator().equals(synonym.indicator())) {
          continue;
        }
        Optional<Measure> measure =
            synonym.matches(key) ? measure(synonym, unit, values) : Optional.empty();
        if (measure.isPresent() && found != null) {
          return Optional.empty(); // two are as good as none
        }
        found = measure.orElse(found);
      }
    }
    return Optional.ofNullable(found);
  }

  private static Optional<Measure> measure(
      Synonym synonym, @Nullable String unit, List<TargetValue> values) {
    for (Synonym.AllowedUnits allowed : synonym.units()) {
      if (!allowed.ofYear() || values.stream().allMatch(Vocabulary::isOfYear)) {
        var factor = allowed.units().factor(unit);
        if (factor.isPresent()) {
          String canonical = allowed.units().unit();
          return Optional.of(new Measure(synonym.indicator(), canonical, factor.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfYear(TargetValue value) {
    var period = value.period();
    return period != null && period.from() != null && period.from().equals(period.to());
  }

  private boolean isHead(String key) {
    String spaced = key + " ";
    return heads.stream().anyMatch(head -> head.matcher(spaced).matches());
  }

  private static boolean startsWith(String row, String above) {
    return row.startsWith(above) && row.charAt(above.length()) == ' ';
  }

  private static Set<String> distinct(String key) {
    return new LinkedHashSet<>(List.of(key.split(" ")));
  }
}
