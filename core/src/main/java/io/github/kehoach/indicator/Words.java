package io.github.kehoach.indicator;

import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the words of printed indicators into one form: spellings and abbreviations to one token,
 * words that say nothing about what is measured away.
 */
final class Words {

  /** A phrase, and what is read for it. */
  private record Phrase(List<String> from, List<String> to) {}

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final List<List<String>> lead;
  private final List<List<String>> tail;

  /**
   * Takes the tables of the vocabulary.
   *
   * @param read phrases and what is read for each; nothing for those that are dropped
   * @param lead verbs that may stand before an indicator
   * @param tail verbs that may stand behind it
   */
  Words(Map<String, String> read, List<String> lead, List<String> tail) {
    read.forEach(
        (from, to) -> {
          List<String> words = words(from);
          phrases
              .computeIfAbsent(words.get(0), w -> new ArrayList<>())
              .add(new Phrase(words, to.isEmpty() ? List.of() : List.of(to.split(" "))));
        });
    // The longest of phrases that begin alike is the one that is meant.
    Comparator<Phrase> byLength = Comparator.comparingInt(p -> -p.from().size());
    phrases.values().forEach(list -> list.sort(byLength));
    this.lead = lead.stream().map(Words::words).toList();
    this.tail = tail.stream().map(Words::words).toList();
  }

  /** The words of a printed indicator or group in their one form, parted by single spaces. */
  String key(String printed) {
    List<String> out = new ArrayList<>();
    List<String> in = words(printed.replace("R&D", "rd"));
    int i = 0;
    while (i < in.size()) {
      Phrase phrase = phraseAt(in, i);
      List<String> read = phrase == null ? List.of(in.get(i)) : phrase.to();
      for (String word : read) {
        // "tổng sản phẩm trên địa bàn (GRDP)" says it twice.
        if (out.isEmpty() || !out.get(out.size() - 1).equals(word)) {
          out.add(word);
        }
      }
      i += phrase == null ? 1 : phrase.from().size();
    }
    return String.join(" ", trimmed(out));
  }

  private @Nullable Phrase phraseAt(List<String> words, int at) {
    for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
      if (startsWith(words, at, phrase.from())) {
        return phrase;
      }
    }
    return null;
  }

  private List<String> trimmed(List<String> words) {
    int start = 0;
    int end = words.size();
    boolean more = true;
    while (more) {
      more = false;
      for (List<String> verb : lead) {
        if (end - start > verb.size() && startsWith(words, start, verb)) {
          start += verb.size();
          more = true;
        }
      }
      for (List<String> verb : tail) {
        int at = end - verb.size();
        if (at > start && startsWith(words, at, verb)) {
          end = at;
          more = true;
        }
      }
    }
    return words.subList(start, end);
  }

  private static boolean startsWith(List<String> words, int at, List<String> phrase) {
    return at + phrase.size() <= words.size()
        && words.subList(at, at + phrase.size()).equals(phrase);
  }

  private static List<String> words(String text) {
    return List.of(Folding.key(text).split(" "));
  }
}
