package io.github.kehoach.indicator;

import io.github.kehoach.text.Tsv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files of the vocabulary; {@code shared.txt} tells what their rows are. */
final class VocabularyReader {

  private static final List<String> FILES =
      List.of("shared.txt", "economy.txt", "society.txt", "environment.txt", "government.txt");

  private static final Pattern MACRO = Pattern.compile("\\{([A-Z]+)\\}");

  private final Map<String, String> read = new LinkedHashMap<>();
  private final List<String> lead = new ArrayList<>();
  private final List<String> tail = new ArrayList<>();
  private final List<Pattern> heads = new ArrayList<>();
  private final Map<String, String> macros = new LinkedHashMap<>();
  private final Map<String, List<UnitClass>> units = new LinkedHashMap<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final List<Synonym> synonyms = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /** What the last "indicator" row said. */
  private String id = "";

  private String classes = "";

  private VocabularyReader() {}

  static Vocabulary read() {
    VocabularyReader reader = new VocabularyReader();
    for (String file : FILES) {
      Tsv.rows(VocabularyReader.class, file).forEach(reader::row);
    }
    Words words = new Words(reader.read, reader.lead, reader.tail);
    return new Vocabulary(reader.indicators, reader.synonyms, words, reader.heads, reader.examples);
  }

  private void row(List<String> row) {
    switch (row.get(0)) {
      case "word" -> phrases(row.get(2)).forEach(p -> read.put(p, row.get(1)));
      case "drop" -> phrases(row.get(1)).forEach(p -> read.put(p, ""));
      case "lead" -> lead.addAll(phrases(row.get(1)));
      case "tail" -> tail.addAll(phrases(row.get(1)));
      case "head" -> heads.add(Synonym.compiled(row.get(1)));
      case "let" -> macros.put(row.get(1), expanded(row.get(2)));
      case "unit" -> unit(row);
      case "indicator" -> indicator(row);
      case "is" -> synonym(row);
      case "yes" -> example(row, true);
      case "no" -> example(row, false);
      default -> throw new IllegalStateException("no row of the vocabulary: " + row);
    }
  }

  /** Spellings that are multiples of different sizes stand in rows of their own. */
  private void unit(List<String> row) {
    List<UnitClass> known = units.computeIfAbsent(row.get(1), c -> new ArrayList<>());
    if (known.isEmpty()) {
      known.add(new UnitClass(row.get(2)));
    }
    BigDecimal factor = new BigDecimal(row.get(3));
    phrases(row.get(4)).forEach(spelling -> known.get(0).add(spelling, factor));
  }

  private void indicator(List<String> row) {
    id = row.get(1);
    classes = row.get(4);
    Set<String> canonical = new LinkedHashSet<>();
    allowed(classes).forEach(a -> canonical.add(a.units().unit()));
    Indicator before =
        indicators.put(id, new Indicator(id, row.get(2), row.get(3), List.copyOf(canonical)));
    if (before != null) {
      throw new IllegalStateException(id + " stands twice");
    }
  }

  private void synonym(List<String> row) {
    String pattern = expanded(row.get(1));
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      throw new IllegalStateException("no indicator above " + row);
    }
    synonyms.add(
        new Synonym(
            indicator,
            allowed(row.size() > 2 ? row.get(2) : classes),
            Synonym.needed(pattern),
            once(pattern)));
  }

  private List<Synonym.AllowedUnits> allowed(String names) {
    List<Synonym.AllowedUnits> out = new ArrayList<>();
    for (String name : names.split(",")) {
      boolean ofYear = name.endsWith("@year");
      List<UnitClass> known = units.get(ofYear ? name.substring(0, name.length() - 5) : name);
      if (known == null) {
        throw new IllegalStateException(id + ": no class of units " + name);
      }
      out.add(new Synonym.AllowedUnits(known.get(0), ofYear));
    }
    return List.copyOf(out);
  }

  private void example(List<String> row, boolean matches) {
    String unit = row.get(2).equals("-") ? null : row.get(2);
    Integer year = row.size() > 3 ? Integer.valueOf(row.get(3)) : null;
    examples.add(new Example(id, matches, row.get(1), unit, year));
  }

  private String expanded(String pattern) {
    Matcher m = MACRO.matcher(pattern);
    return m.replaceAll(
        found -> {
          String macro = macros.get(found.group(1));
          if (macro == null) {
            throw new IllegalStateException("nothing is let " + found.group());
          }
          return Matcher.quoteReplacement(macro);
        });
  }

  /** Compiles when it is asked for: most patterns never are. */
  private static Supplier<Pattern> once(String pattern) {
    return new Supplier<>() {
      private volatile @org.jspecify.annotations.Nullable Pattern compiled;

      @Override
      public Pattern get() {
        Pattern known = compiled;
        if (known == null) {
          known = Synonym.compiled(pattern);
          compiled = known;
        }
        return known;
      }
    };
  }

  private static List<String> phrases(String alternatives) {
    return List.of(alternatives.split("\\|"));
  }
}
