package io.github.kehoach.record;

import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys of institutions: what spellings and short forms of one name share ({@code UBND}, {@code Uỷ
 * ban nhân dân}), and the key of who took an institution in when departments were merged in 2025.
 */
final class AgencyIds {

  private static final Map<String, List<Change>> SPELLINGS = spellings();
  private static final List<Change> SUCCESSORS = successors();

  /** Words that are replaced by others. */
  private record Change(String from, String to) {

    /** Whether these words stand at a place of a key, as whole words. */
    boolean isAt(String key, int at) {
      int end = at + from.length();
      return key.startsWith(from, at)
          && (end == key.length() || !Character.isLetterOrDigit(key.charAt(end)));
    }
  }

  private AgencyIds() {}

  /** The key of a name: words without marks, short forms as one. */
  static String of(String name) {
    return words(name).replace(' ', '-');
  }

  /**
   * The key of the institution that does since 2025 what one did before; its own where none does.
   */
  static String current(String id) {
    for (Change change : SUCCESSORS) {
      if (change.isAt(id, 0)) {
        // Ban Tuyên giáo và Dân vận is what Ban Tuyên giáo became, and begins like it.
        boolean since = id.startsWith(change.to());
        return since ? id : change.to() + id.substring(change.from().length());
      }
    }
    return id;
  }

  private static String words(String name) {
    String key = bare(name);
    StringBuilder out = new StringBuilder(key.length());
    int at = 0;
    while (at < key.length()) {
      int space = key.indexOf(' ', at);
      int end = space < 0 ? key.length() : space;
      String to = key.substring(at, end);
      for (Change change : SPELLINGS.getOrDefault(to, List.of())) {
        if (change.isAt(key, at)) {
          to = change.to();
          end = at + change.from().length();
          break;
        }
      }
      out.append(out.isEmpty() ? "" : " ").append(to);
      at = end + 1;
    }
    return out.toString();
  }

  private static String bare(String name) {
    return Folding.bare(Folding.key(name));
  }

  /** By first word, longest first. */
  private static Map<String, List<Change>> spellings() {
    Map<String, List<Change>> map = new HashMap<>();
    for (List<String> row : Tsv.rows(AgencyIds.class, "agency-spellings.tsv")) {
      Change change = new Change(bare(row.get(0)), bare(row.get(1)));
      int space = change.from().indexOf(' ');
      String first = space < 0 ? change.from() : change.from().substring(0, space);
      map.computeIfAbsent(first, k -> new ArrayList<>()).add(change);
    }
    map.values()
        .forEach(l -> l.sort(Comparator.comparingInt((Change c) -> c.from().length()).reversed()));
    return Map.copyOf(map);
  }

  private static List<Change> successors() {
    return Tsv.rows(AgencyIds.class, "agency-successors.tsv").stream()
        .map(row -> new Change(of(row.get(0)), of(row.get(1))))
        .toList();
  }
}
