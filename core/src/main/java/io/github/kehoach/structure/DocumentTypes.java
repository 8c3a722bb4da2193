package io.github.kehoach.structure;

import io.github.kehoach.plan.DocumentType;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The types of documents, by their names and by the abbreviations in their symbols. */
public final class DocumentTypes {

  private static final List<Entry> ENTRIES = load();

  /** Names by their first words, the longest first: none is taken for its own beginning. */
  private static final Map<String, List<Named>> NAMES = names();

  /** The first of the entries with an abbreviation. */
  private static final Map<String, Entry> BY_SYMBOL = bySymbol(UnaryOperator.identity());

  private static final Map<String, Entry> BY_UPPER = bySymbol(DocumentTypes::upper);

  /** More characters than any name has, with what is looked at behind it. */
  private static final int LONGEST = 60;

  private DocumentTypes() {}

  private record Entry(String code, String name, List<String> symbols, boolean citedOnly) {}

  private record Named(String words, Entry entry) {}

  private static List<Entry> load() {
    return Tsv.rows(DocumentTypes.class, "document-types.tsv").stream()
        .map(
            r ->
                new Entry(
                    r.get(0), r.get(1), List.of(r.get(3).split("\\|")), r.get(4).equals("yes")))
        .toList();
  }

  private static Map<String, List<Named>> names() {
    List<List<String>> rows = Tsv.rows(DocumentTypes.class, "document-types.tsv");
    Map<String, List<Named>> names = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String words : rows.get(i).get(2).split("\\|")) {
        String folded = Folding.fold(words);
        names
            .computeIfAbsent(firstWord(folded, 0), k -> new ArrayList<>())
            .add(new Named(folded, ENTRIES.get(i)));
      }
    }
    names
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((Named n) -> n.words().length()).reversed()));
    return names;
  }

  private static Map<String, Entry> bySymbol(UnaryOperator<String> form) {
    Map<String, Entry> entries = new HashMap<>();
    for (Entry e : ENTRIES) {
      for (String symbol : e.symbols()) {
        entries.putIfAbsent(form.apply(symbol), e);
      }
    }
    return entries;
  }

  private static String upper(String symbol) {
    return symbol.toUpperCase(Locale.ROOT);
  }

  private static String firstWord(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i);
  }

  /**
   * A type named at a place.
   *
   * @param type the type
   * @param citedOnly whether the words only cite documents and head none ({@code Văn bản số …})
   * @param length how many characters name it
   */
  public record Match(DocumentType type, boolean citedOnly, int length) {}

  /**
   * The type that a text names at its start.
   *
   * @param folded folded text
   * @param from where to look
   * @return the longest name that stands there as whole words
   */
  public static Optional<Match> at(String folded, int from) {
    for (Named n : NAMES.getOrDefault(firstWord(folded, from), List.of())) {
      if (folded.startsWith(n.words(), from)) {
        int end = from + n.words().length();
        if (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end))) {
          return Optional.of(new Match(type(n.entry()), n.entry().citedOnly(), n.words().length()));
        }
      }
    }
    return Optional.empty();
  }

  /** The type that a text which is not folded names at its start. */
  static Optional<Match> opening(String text) {
    return at(Folding.fold(text.substring(0, Math.min(LONGEST, text.length()))), 0);
  }

  /**
   * The type whose abbreviation leads a symbol: {@code KH} of {@code KH-UBND}.
   *
   * @param abbreviation the abbreviation, in any letter case
   * @return the type, or empty
   */
  public static Optional<DocumentType> ofSymbol(String abbreviation) {
    Entry printed = BY_SYMBOL.get(abbreviation);
    Entry entry = printed != null ? printed : BY_UPPER.get(upper(abbreviation));
    return entry == null ? Optional.empty() : Optional.of(type(entry));
  }

  /**
   * The printed form of an abbreviation: {@code CTr} for {@code CTR}.
   *
   * @param abbreviation in any letter case
   * @return the form of the decree, or the abbreviation itself when it is none of its list
   */
  public static String printed(String abbreviation) {
    String upper = upper(abbreviation);
    Entry printed = BY_SYMBOL.get(abbreviation);
    if (printed != null) {
      String first = printed.symbols().get(0);
      return upper(first).equals(upper) ? first : abbreviation;
    }
    for (Entry e : ENTRIES) {
      if (upper(e.symbols().get(0)).equals(upper)) {
        return e.symbols().get(0);
      }
    }
    return abbreviation;
  }

  private static DocumentType type(Entry e) {
    return new DocumentType(e.code(), e.name());
  }
}
