package io.github.kehoach.mend;

import io.github.kehoach.text.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that are looked for, by their letters without marks. */
final class Phrases {

  private static final Phrases ALL = load();

  private final Map<String, String> byPlain = new HashMap<>();
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
    byPlain.merge(Letters.plain(phrase), phrase.toLowerCase(java.util.Locale.ROOT), Phrases::one);
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
