package io.github.kehoach.record;

import io.github.kehoach.record.AgencyGrammar.Name;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Institutions in a row. What parts two names differs between running text, where a wrong mark
 * would swallow the duty behind the list, and a table cell, which holds nothing but names.
 */
final class AgencyLists {

  private static final Pattern SEPARATOR =
      Pattern.compile(" ?(?:[,;] (?:và |cùng (?:với )?)?|và |cùng (?:với )?|với | và )");
  private static final Pattern CELL_SEPARATOR =
      Pattern.compile(" ?(?:[,;.] ?[-+]? ?|/ ?|[-–] ?|và |cùng )");

  /** {@code …, địa phương}: the second part of a list that opened with {@code các}. */
  private static final Pattern BARE_KIND =
      Pattern.compile(
          "(?:địa phương|đơn vị|doanh nghiệp|tổ chức|đoàn thể|cơ quan)" + AgencyWords.TAIL);

  private AgencyLists() {}

  /** The names in running text from a place on: parted by commas, {@code và}, semicolons. */
  static List<Name> list(String text, String folded, int from) {
    return list(text, folded, from, false);
  }

  /** The names in a table cell: what the grammar does not know is kept whole between separators. */
  static List<Name> cell(String text) {
    String folded = Folding.fold(text);
    List<Name> names = new ArrayList<>();
    int i = skip(text, 0);
    while (i < text.length()) {
      List<Name> known = list(text, folded, i, true);
      int end;
      if (known.isEmpty()) {
        end = mark(text, Math.max(i, NameRun.levels(folded, i, mark(text, i))));
        names.add(new Name(i, trimEnd(text, i, end), Character.isLowerCase(text.charAt(i))));
      } else {
        names.addAll(known);
        end = withRest(text, names);
      }
      i = skip(text, end);
    }
    return names;
  }

  /** Gives the last name what the grammar left of its words, and tells where they end. */
  private static int withRest(String text, List<Name> names) {
    Name last = names.get(names.size() - 1);
    int mark = mark(text, last.end());
    int end = trimEnd(text, last.end(), mark);
    if (end == last.end()) {
      return end;
    }
    names.set(names.size() - 1, new Name(last.start(), end, last.collective()));
    return mark;
  }

  private static List<Name> list(String text, String folded, int from, boolean cell) {
    List<Name> names = new ArrayList<>();
    int i = from;
    while (i >= 0 && i < text.length()) {
      Optional<Name> name =
          cell
              ? AgencyGrammar.at(text, folded, i)
              : AgencyNames.at(text, folded, i, !names.isEmpty());
      if (name.isEmpty() && !names.isEmpty()) {
        name = AgencyGrammar.collective(BARE_KIND, folded, i);
      }
      if (name.isEmpty()) {
        break;
      }
      names.add(name.get());
      i = separator(folded, name.get().end(), cell);
    }
    return names;
  }

  private static int separator(String folded, int at, boolean cell) {
    Matcher m = (cell ? CELL_SEPARATOR : SEPARATOR).matcher(folded).region(at, folded.length());
    if (m.lookingAt()) {
      return m.end();
    }
    boolean adjacent = cell && at < folded.length() && folded.charAt(at) == ' ';
    return adjacent ? at + 1 : -1;
  }

  private static int mark(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != ',' && text.charAt(i) != ';') {
      i++;
    }
    return i;
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimEnd(String text, int from, int to) {
    return Marks.end(text, from, to, " .:-");
  }
}
