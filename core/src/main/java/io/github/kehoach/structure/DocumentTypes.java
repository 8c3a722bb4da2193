package io.github.kehoach.structure;

import io.github.kehoach.plan.DocumentType;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Tsv;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of documents, by their names and by the abbreviations in their symbols. */
public final class DocumentTypes {

  private static final List<Entry> ENTRIES = load();
  private static final List<Named> NAMES = names();

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

  /** Longest first, so that a name is not taken for its own beginning. */
  private static List<Named> names() {
    List<List<String>> rows = Tsv.rows(DocumentTypes.class, "document-types.tsv");
    List<Named> names = new java.util.ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String words : rows.get(i).get(2).split("\\|")) {
        names.add(new Named(Folding.fold(words), ENTRIES.get(i)));
      }
    }
    names.sort(Comparator.comparingInt((Named n) -> n.words().length()).reversed());
    return List.copyOf(names);
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
    for (Named n : NAMES) {
      if (folded.startsWith(n.words(), from)) {
        int end = from + n.words().length();
        if (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end))) {
          return Optional.of(new Match(type(n.entry()), n.entry().citedOnly(), n.words().length()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The type whose abbreviation leads a symbol: {@code KH} of {@code KH-UBND}.
   *
   * @param abbreviation the abbreviation, in any letter case
   * @return the type, or empty
   */
  public static Optional<DocumentType> ofSymbol(String abbreviation) {
    for (Entry e : ENTRIES) {
      for (String s : e.symbols()) {
        if (s.equals(abbreviation)) {
          return Optional.of(type(e));
        }
      }
    }
    String upper = abbreviation.toUpperCase(Locale.ROOT);
    for (Entry e : ENTRIES) {
      for (String s : e.symbols()) {
        if (s.toUpperCase(Locale.ROOT).equals(upper)) {
          return Optional.of(type(e));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The printed form of an abbreviation: {@code CTr} for {@code CTR}.
   *
   * @param abbreviation in any letter case
   * @return the form of the decree, or the abbreviation itself when it is none of its list
   */
  public static String printed(String abbreviation) {
    String upper = abbreviation.toUpperCase(Locale.ROOT);
    for (Entry e : ENTRIES) {
      if (e.symbols().contains(abbreviation)) {
        return e.symbols().get(0).toUpperCase(Locale.ROOT).equals(upper)
            ? e.symbols().get(0)
            : abbreviation;
      }
    }
    for (Entry e : ENTRIES) {
      if (e.symbols().get(0).toUpperCase(Locale.ROOT).equals(upper)) {
        return e.symbols().get(0);
      }
    }
    return abbreviation;
  }

  private static DocumentType type(Entry e) {
    return new DocumentType(e.code(), e.name());
  }
}
