package io.github.kehoach.record;

import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.structure.DocumentTypes;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every mention of a numbered document. */
final class Citations {

  /** What may stand between a number and its date. */
  private static final Pattern BEFORE_DATE =
      Pattern.compile("[ ,;(]{0,3}(?:được )?(?:ban hành |ký |ký ban hành )?");

  private static final Pattern OF = Pattern.compile("\\)?[ ,]{0,2}(?:của|do) ");
  private static final Pattern ANNOUNCE = Pattern.compile(" ?(?:s[ốôo]|số:)? ?[:.]? ?$");

  /** One issuer for the numbers of a list: {@code các Nghị quyết của HĐND tỉnh: số …; số …}. */
  private static final Pattern LIST =
      Pattern.compile(" (?:của|do) ([^:;.]{3,80}): ?(?=(?:số )?[0-9])");

  /** Words at which the name of an issuer ends. */
  private static final Pattern ISSUER_END =
      Pattern.compile(
          "[,;.:()\"]| (?:về|thực hiện|ban hành|phê duyệt|quy định|triển khai|v/v|hướng dẫn|sửa đổi"
              + "|và|tại|đến|ngày|trong|nhằm|để|giai đoạn|khi|theo|là|có|đã|trình|xây dựng|gắn|công bố|trên|đối với|thông qua|liên quan|áp dụng|bảo đảm)(?![\\p{L}])");

  private Citations() {}

  /**
   * A mention.
   *
   * @param passage where it stands
   * @param number the number
   * @param start first offset, the type's word included
   * @param end one past the last offset, date included
   * @param type abbreviation of the type, or null
   * @param named whether the type's word stands before the number; else the symbol tells it
   * @param date the date printed behind it, or null
   * @param issuer as printed, or null
   * @param title what it is about, or null
   * @param from first offset of all that is said of the document
   * @param told one past the last offset of what is said of it: issuer and title included
   */
  record Mention(
      Passage passage,
      DocumentNumber number,
      int start,
      int end,
      @Nullable String type,
      boolean named,
      @Nullable LocalDate date,
      @Nullable String issuer,
      @Nullable String title,
      int from,
      int told) {

    Provenance provenance() {
      return passage.at(start, end);
    }

    /** Where all that is said of the document stands. */
    Provenance whole() {
      return passage.at(from, told);
    }
  }

  /**
   * The mentions in all passages but the head, the furniture and the text around the document, in
   * the order of these passages.
   */
  static Map<String, List<Mention>> in(List<Passage> passages, Set<String> without) {
    Map<String, List<Mention>> byPassage = new LinkedHashMap<>();
    for (Passage p : passages) {
      boolean skip =
          p.kind() == BlockKind.HEAD
              || p.kind() == BlockKind.OUTSIDE
              || p.kind() == BlockKind.FURNITURE
              || p.kind() == BlockKind.CLOSING
              || without.contains(p.id());
      if (!skip) {
        List<Mention> mentions = in(p);
        if (!mentions.isEmpty()) {
          byPassage.put(p.id(), mentions);
        }
      }
    }
    return byPassage;
  }

  private static List<Mention> in(Passage p) {
    String text = p.value();
    String folded = p.folded();
    List<Mention> mentions = new ArrayList<>();
    List<DocumentNumber> numbers = DocumentNumber.in(text);
    List<Optional<Named>> names = new ArrayList<>(numbers.size());
    List<Integer> starts = new ArrayList<>(numbers.size());
    for (DocumentNumber n : numbers) {
      Optional<Named> named =
          typeBefore(folded, n.start()).filter(t -> mayCarry(n.symbol(), t.code()));
      names.add(named);
      starts.add(named.map(Named::start).orElse(n.start()));
    }
    Matcher list = numbers.size() < 2 ? null : list(folded);
    for (int i = 0; i < numbers.size(); i++) {
      DocumentNumber n = numbers.get(i);
      Optional<Named> named = names.get(i);
      if (list != null && n.start() > list.end() && named.isPresent()) {
        list = null;
      }
      int start = starts.get(i);
      boolean printed = named.isPresent();
      String type = printed ? named.get().code() : ofSymbol(n);
      int end = n.end();
      LocalDate date = null;
      Matcher gap = BEFORE_DATE.matcher(folded).region(end, folded.length());
      if (gap.lookingAt()) {
        Optional<Dates.Found> found =
            Dates.find(folded, gap.end(), Math.min(folded.length(), gap.end() + 40));
        if (found.isPresent() && isAdjacent(folded, gap.end(), found.get().start())) {
          date = found.get().date();
          end = found.get().end();
        }
      }
      String issuer = null;
      int after = end;
      Matcher of = OF.matcher(folded).region(end, folded.length());
      if (of.lookingAt()) {
        Matcher stop = ISSUER_END.matcher(folded).region(of.end(), folded.length());
        int to = stop.find() ? stop.start() : folded.length();
        to = keepOn(folded, of.end(), to);
        if (to - of.end() <= 120) {
          issuer = text.substring(of.end(), to).strip();
          after = to;
        }
      }
      int from = start;
      if (issuer == null && list != null && n.start() >= list.end()) {
        issuer = text.substring(list.start(1), list.end(1));
        from = list.start(1);
      }
      CitedTitle title = CitedTitle.at(text, folded, after, starts);
      int told = title == null ? after : title.end();
      String about = title == null ? null : title.text();
      mentions.add(new Mention(p, n, start, end, type, printed, date, issuer, about, from, told));
    }
    return mentions;
  }

  /** Where a list of numbers names its issuer, behind the type's word; null where none does. */
  private static @Nullable Matcher list(String folded) {
    Matcher m = LIST.matcher(folded);
    while (m.find()) {
      if (typeBefore(folded, m.start()).isPresent()) {
        return m;
      }
    }
    return null;
  }

  /** The type that a symbol tells; a letter ({@code công văn}) has none in its symbol. */
  private static @Nullable String ofSymbol(DocumentNumber n) {
    if (n.type() == null) {
      return n.symbol().indexOf('-') > 0 ? "CV" : null;
    }
    return DocumentTypes.ofSymbol(n.type()).map(t -> t.code()).orElse(n.type());
  }

  /** A symbol of the National Assembly marks laws and resolutions, whatever word stands before. */
  private static boolean mayCarry(String symbol, String type) {
    boolean assembly = symbol.startsWith("QH") || symbol.startsWith("UBTVQH");
    return !assembly || type.equals("L") || type.equals("PL") || type.equals("NQ");
  }

  private static boolean isAdjacent(String folded, int from, int date) {
    String between = folded.substring(from, date).strip();
    return between.isEmpty() || between.equals("ngày") || between.equals("ngày:");
  }

  /** {@code Sở Nông nghiệp và …}: an {@code và} inside a name. */
  private static int keepOn(String folded, int from, int to) {
    boolean and = folded.startsWith(" và ", to) && folded.startsWith("bộ ", from);
    if (and && DocumentTypes.at(folded, to + " và ".length()).isEmpty()) {
      Matcher stop = ISSUER_END.matcher(folded).region(to + 4, folded.length());
      return stop.find() ? stop.start() : folded.length();
    }
    return to;
  }

  private record Named(String code, int start) {}

  /** The type's word right before a number: {@code Quyết định số }, {@code Văn bản }. */
  private static Optional<Named> typeBefore(String folded, int number) {
    int from = Math.max(0, number - 48);
    String before = folded.substring(from, number);
    Matcher announce = ANNOUNCE.matcher(before);
    int end = announce.find() ? announce.start() : before.length();
    Named longest = null;
    for (int words = 0, i = end; words < 5 && i > 0; words++) {
      int start = before.lastIndexOf(' ', i - 1) + 1;
      int word = start;
      while (word < end && !Character.isLetter(before.charAt(word))) {
        word++;
      }
      Optional<DocumentTypes.Match> match = DocumentTypes.at(before, word);
      if (match.isPresent() && word + match.get().length() == end) {
        // A longer name may end in a shorter one: Thông báo kết luận, Bộ luật.
        longest = new Named(match.get().type().code(), from + word);
      }
      i = start - 1;
    }
    return Optional.ofNullable(longest);
  }
}
