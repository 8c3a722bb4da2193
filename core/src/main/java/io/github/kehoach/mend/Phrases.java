package io.github.kehoach.mend;

import io.github.kehoach.text.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that are looked for, by their letters without marks. */
final class Phrases {

  private static final Phrases ALL = load();

  private final Map<String, String> byPlain = new HashMap<>();
  private final Map<String, String> byGlued = new HashMap<>();
  private int most;

  private Phrases() {}

  static Phrases all() {
    return ALL;
  }

  private static Phrases load() {
    Phrases phrases = new Phrases();
    for (List<String> row : Tsv.rows(Phrases.class, "phrases.tsv")) {
      phrases.add(row.get(0));
    }
    for (List<String> row : Tsv.rows(Phrases.class, "/io/github/kehoach/record/departments.txt")) {
      phrases.add("sở " + row.get(0));
    }
    for (List<String> row : Tsv.rows(Phrases.class, "/io/github/kehoach/record/provinces.tsv")) {
      phrases.add(row.get(2) + " " + row.get(1));
    }
    return phrases;
  }

  private void add(String phrase) {
    String plain = Letters.plain(phrase);
    byPlain.merge(plain, phrase.toLowerCase(Locale.ROOT), Phrases::one);
    byGlued.merge(plain.replace(" ", ""), phrase.toLowerCase(Locale.ROOT), Phrases::one);
    most = Math.max(most, words(phrase));
  }

  /** Two spellings with the same letters leave a doubt, unless they differ in capitals only. */
  private static String one(String a, String b) {
    return a.equals(b) ? a : "";
  }

  /** The phrase with these letters; null where there is none, or more than one. */
  @Nullable String find(String plain) {
    String found = byPlain.get(plain);
    return found == null || found.isEmpty() ? null : found;
  }

  /** The phrase whose letters these are, without its spaces; null as with {@link #find}. */
  @Nullable String findGlued(String plain) {
    String found = byGlued.get(plain);
    return found == null || found.isEmpty() || words(found) < 2 ? null : found;
  }

  /** How many words the longest phrase has. */
  int most() {
    return most;
  }

  static int words(String phrase) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < phrase.length(); i++) {
      boolean letter = Character.isLetter(phrase.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }
}
