package io.github.kehoach.record;

import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.Definition;
import io.github.kehoach.structure.DocumentTypes;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Aliases that a text introduces: {@code (sau đây gọi là Nghị quyết 29)}. */
final class Definitions {

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:sau đây|dưới đây|từ đây|sau này)?[ ,]{0,2}(?:được )?(?:gọi|viết)(?: chung| tắt| gọn)?"
              + "(?: chung| tắt| gọn)? là[: ]{1,3}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

  private Definitions() {}

  static List<Definition> in(
      List<Passage> passages,
      Map<String, List<Citations.Mention>> mentions,
      References references) {
    List<Definition> out = new ArrayList<>();
    for (Passage p : passages) {
      boolean introduces = p.folded().contains("gọi ") || p.folded().contains("viết ");
      if (p.kind() == BlockKind.OUTSIDE || !introduces || !p.folded().contains(" là ")) {
        continue;
      }
      Matcher m = INTRODUCED.matcher(p.folded());
      while (m.find()) {
        define(p, m.start(), m.end(), mentions.getOrDefault(p.id(), List.of()), references, out);
      }
    }
    return out;
  }

  private static void define(
      Passage p,
      int start,
      int from,
      List<Citations.Mention> mentions,
      References references,
      List<Definition> out) {
    String text = p.value();
    int bracket = text.lastIndexOf('(', start);
    boolean bracketed = bracket >= 0 && text.indexOf(')', bracket) >= start;
    String marks = bracketed ? ");" : ",;.:";
    int end = from;
    while (end < text.length() && marks.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int to = end;
    while (to > from && " \"”'*".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    while (from < to && " \"“'*".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    boolean plain = !bracketed && !Folding.fold(text.substring(start, from)).startsWith("sau");
    if (to <= from || to - from > 120 || plain) {
      return;
    }
    String alias = text.substring(from, to);
    int before = bracketed ? bracket : start;
    Citations.Mention mention = named(alias, before, mentions);
    if (mention == null) {
      mention = issuing(alias, p.folded(), before, mentions);
    }
    int meaning = mention == null ? phraseStart(alias, text, before) : mention.start();
    References.Cited cited = mention == null ? null : references.of(mention);
    if (cited != null) {
      if (cited.aliases.add(alias)) {
        cited.introduced.add(p.at(from, to));
      }
    }
    out.add(
        new Definition(
            alias,
            text.substring(meaning, Math.max(meaning, before)).strip(),
            cited == null ? null : cited.id,
            List.of(p.at(meaning, to))));
  }

  /**
   * The document that an alias names: the nearest before it with its number, else with its type.
   */
  private static Citations.@Nullable Mention named(
      String alias, int before, List<Citations.Mention> mentions) {
    String folded = Folding.fold(alias);
    Optional<DocumentTypes.Match> type = DocumentTypes.at(folded, 0);
    if (type.isEmpty()) {
      return null;
    }
    Matcher digits = DIGITS.matcher(folded);
    int number = digits.find() ? Integer.parseInt(digits.group()) : -1;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Citations.Mention m = mentions.get(i);
      if (m.start() >= before) {
        continue;
      }
      boolean sameNumber =
          number >= 0 && Integer.parseInt(m.number().number().replaceAll("\\D", "")) == number;
      boolean sameType = type.get().type().code().equals(m.type());
      if (sameNumber || (number < 0 && sameType)) {
        return m;
      }
    }
    return null;
  }

  /** What documents issue: an alias of one of these names the document that issued it. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:chiến lược|đề án|chương trình|quy hoạch|quy chế|bộ tiêu chí|bộ chỉ số|phương án|dự án)(?![\\p{L}]).*");

  /**
   * {@code Quyết định số … phê duyệt Chiến lược quốc gia … (sau đây gọi là Chiến lược quốc gia)}.
   */
  private static Citations.@Nullable Mention issuing(
      String alias, String folded, int before, List<Citations.Mention> mentions) {
    String words = Folding.fold(alias);
    if (!ISSUED.matcher(words).matches()) {
      return null;
    }
    Citations.Mention last = null;
    for (Citations.Mention m : mentions) {
      last = m.end() <= before ? m : last;
    }
    if (last == null) {
      return null;
    }
    String between = folded.substring(last.end(), before);
    boolean issues = between.contains(words) && between.indexOf(';') < 0;
    return issues ? last : null;
  }

  /** The words with the initials of an abbreviation, else those back to the last mark. */
  private static int phraseStart(String alias, String text, int before) {
    int initials = spelledOut(Folding.fold(alias), Folding.fold(text), before);
    if (initials >= 0) {
      return initials;
    }
    int i = before;
    while (i > 0 && ",;:(.".indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    while (i < before && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Where the words start that an abbreviation stands for: {@code giáo dục nghề nghiệp (GDNN)}. */
  private static int spelledOut(String alias, String text, int before) {
    if (alias.length() < 2 || alias.length() > 8 || !alias.chars().allMatch(Character::isLetter)) {
      return -1;
    }
    int word = before;
    for (int k = alias.length() - 1; k >= 0; k--) {
      int end = word;
      while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
        end--;
      }
      word = end;
      while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
        word--;
      }
      if (word == end
          || Folding.bare(text.substring(word, word + 1)).charAt(0)
              != Folding.bare(alias).charAt(k)) {
        return -1;
      }
    }
    return word;
  }

  /** Later mentions of documents by their aliases, as whole words outside other mentions. */
  static void resolve(
      List<Passage> passages,
      Map<String, List<Citations.Mention>> mentions,
      References references) {
    List<References.Cited> named = references.named();
    KnownWords known = new KnownWords();
    named.forEach(c -> c.aliases.forEach(a -> known.add(Folding.fold(a))));
    if (known.isEmpty()) {
      return;
    }
    Map<String, List<Passage>> byWord = new HashMap<>();
    for (Passage p : passages) {
      if (p.kind() != BlockKind.OUTSIDE && p.kind() != BlockKind.HEAD) {
        known.in(p.folded()).forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(p));
      }
    }
    for (References.Cited cited : named) {
      for (String alias : cited.aliases) {
        String words = Folding.fold(alias);
        // Its rarest word leads to it: a text with many aliases is not read for each of them.
        known.in(words).stream()
            .map(w -> byWord.getOrDefault(w, List.of()))
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of())
            .forEach(p -> mentionsOf(words, p, mentions.getOrDefault(p.id(), List.of()), cited));
      }
    }
  }

  private static void mentionsOf(
      String words, Passage p, List<Citations.Mention> mentions, References.Cited cited) {
    String folded = p.folded();
    int at = folded.indexOf(words);
    while (at >= 0) {
      int from = at;
      int to = at + words.length();
      boolean whole =
          (from == 0 || !Character.isLetterOrDigit(folded.charAt(from - 1)))
              && (to == folded.length() || !isIdentifierPart(folded.charAt(to)));
      boolean taken = mentions.stream().anyMatch(m -> m.start() < to && from < m.end());
      if (whole && !taken) {
        cited.aliasMentions.add(p.at(from, to));
      }
      at = folded.indexOf(words, to);
    }
  }

  private static boolean isIdentifierPart(char c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '-';
  }
}
