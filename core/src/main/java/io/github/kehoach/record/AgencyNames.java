package io.github.kehoach.record;

import io.github.kehoach.language.NameModel;
import io.github.kehoach.record.AgencyGrammar.Name;
import io.github.kehoach.text.Tsv;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a name by the grammar, and asks the trained model where the grammar cannot know: where an
 * open name ends that runs on in small letters ({@code Trung tâm Cấp cứu ngoại viện đón bệnh
 * nhân}), and whether words that it does not know are a name, where a literal trigger stands before
 * or behind them ({@code Nhà hát Chèo chủ trì …}). Both are rare, so that a plan costs a small part
 * of what the model would take for all of it.
 */
final class AgencyNames {

  /** How far the model looks ahead and back of where a name starts. */
  private static final int AHEAD = 100;

  private static final int BACK = 40;

  /** Below this the model itself doubts that the words are a name. */
  private static final double SURE = 0.3;

  private static final int DOUBTFUL_WORDS = 2;

  /** Names that nothing is ever added to. */
  private static final Words WHOLE =
      Words.of(
          List.of("chính phủ", "thủ tướng chính phủ", "bộ chính trị", "ban bí thư", "quốc hội"));

  private static final Words NO_INSTITUTION =
      Words.of(List.of("điện tử", "số", "kiến tạo", "khóa"));

  private static final Words OPENINGS =
      Words.of(Tsv.firstFields(AgencyNames.class, "agency-openings.txt"));

  private static final List<String> TELLS =
      List.of("phối hợp với ", "cùng với ", "giao ", "giao cho ", "đề nghị ", "yêu cầu ");
  private static final List<String> IS_TOLD =
      List.of(" chủ trì", " phối hợp", " chịu trách nhiệm", " có trách nhiệm");

  /** Small words that a name goes on or ends with. */
  private static final Set<String> LEVELS =
      Set.of("tỉnh", "thành", "phố", "huyện", "xã", "phường", "và", "hội");

  /** Words that end a name by saying whose it is. */
  private static final Set<String> PLACES = Set.of("tỉnh", "huyện", "xã", "phường");

  /** Small words that no name ends in. */
  private static final Set<String> NEVER_LAST =
      Set.of("về", "và", "của", "vào", "cho", "đến", "từ", "trước", "sau", "với", "theo", "do");

  private AgencyNames() {}

  /**
   * The name at a place.
   *
   * @param listed whether it goes on with a list of names
   */
  static Optional<Name> at(String text, String folded, int from, boolean listed) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    int whole = Character.isUpperCase(text.charAt(from)) ? WHOLE.at(folded, from) : 0;
    if (whole > 0 && NO_INSTITUTION.at(folded, Math.min(from + whole + 1, text.length())) == 0) {
      return Optional.of(new Name(from, from + whole, false));
    }
    Optional<Name> name = AgencyGrammar.at(text, folded, from);
    if (name.isPresent()) {
      boolean doubtful =
          !name.get().collective()
              && !isClosed(text, folded, name.get().end())
              && isDoubtful(text, folded, name.get());
      if (!doubtful) {
        return name;
      }
      int form = formEnd(text, folded, from);
      return byModel(text, from, 0)
          .filter(n -> n.end() > form)
          .filter(n -> n.end() > name.get().end() || !goesOn(folded, n.end()))
          .or(() -> withoutLast(text, name.get()));
    }
    return isTold(text, folded, from, listed) ? byModel(text, from, SURE) : name;
  }

  /** Where the form of a company ends, which no name ends with; a name's start for others. */
  private static int formEnd(String text, String folded, int from) {
    int head = from + AgencyWords.head(text, folded, from) + 1;
    int form = head < text.length() ? AgencyWords.companyForm(folded, head) : 0;
    return form > 0 ? head + form : from;
  }

  private static Optional<Name> byModel(String text, int from, double sure) {
    return NameModel.shipped().in(text, clauseStart(text, from), clauseEnd(text, from)).stream()
        .filter(n -> n.start() == from && n.probability() >= sure)
        .map(n -> new Name(from, n.end(), false))
        .findFirst();
  }

  /** Whether a mark or {@code và} follows, of which the grammar knows better what they part. */
  private static boolean goesOn(String folded, int end) {
    return folded.startsWith(" và ", end)
        || folded.startsWith(", ", end)
        || folded.startsWith(" - ", end);
  }

  /** Whether a name stops at what never belongs to one: a colon, a duty of several words. */
  private static boolean isClosed(String text, String folded, int end) {
    if (end >= text.length() || text.charAt(end) == ':') {
      return end < text.length();
    }
    int verb = AgencyWords.verb(text, folded, end + 1);
    return verb > 0 && (isAtPlace(folded, end) || isLong(folded, end, verb));
  }

  /** Behind {@code tỉnh} and a verb nothing is in doubt. */
  private static boolean isAtPlace(String folded, int end) {
    return PLACES.contains(folded.substring(folded.lastIndexOf(' ', end - 1) + 1, end));
  }

  private static boolean isLong(String folded, int end, int verb) {
    return folded.substring(end + 1, end + 1 + verb).indexOf(' ') > 0
        && !folded.startsWith("trong ", end + 1);
  }

  /**
   * Whether several small words in a row stand in a name, any of which may be the first behind it.
   */
  private static boolean isDoubtful(String text, String folded, Name name) {
    int small = 0;
    int most = 0;
    int start = name.start() + AgencyWords.head(text, folded, name.start()) + 1;
    start += AgencyWords.field(folded, Math.min(start, name.end()));
    String last = "";
    while (start < name.end()) {
      int space = text.indexOf(' ', start);
      int end = space < 0 || space > name.end() ? name.end() : space;
      last = text.substring(start, Marks.end(text, start, end, ","));
      char first = last.isEmpty() ? ' ' : last.charAt(0);
      if (Character.isDigit(first) && small > 0) {
        return true;
      }
      small = Character.isLowerCase(first) && !LEVELS.contains(last) ? small + 1 : 0;
      most = Math.max(most, small);
      start = end + 1;
    }
    return most > DOUBTFUL_WORDS || small == DOUBTFUL_WORDS || NEVER_LAST.contains(last);
  }

  private static Optional<Name> withoutLast(String text, Name name) {
    int space = text.lastIndexOf(' ', name.end() - 1);
    boolean cut =
        space > name.start() && NEVER_LAST.contains(text.substring(space + 1, name.end()));
    return Optional.of(cut ? new Name(name.start(), space, name.collective()) : name);
  }

  /** Whether words that the grammar does not know stand where an institution may be told. */
  private static boolean isTold(String text, String folded, int from, boolean listed) {
    if (!Character.isUpperCase(text.charAt(from)) || AgencyWords.duty(folded, from) > 0) {
      return false;
    }
    if (listed || OPENINGS.at(folded, from) > 0) {
      return true;
    }
    for (String words : TELLS) {
      if (folded.startsWith(words, from - words.length())) {
        return true;
      }
    }
    int end = clauseEnd(text, from);
    for (int i = folded.indexOf(' ', from); i >= 0 && i < end; i = folded.indexOf(' ', i + 1)) {
      for (String words : IS_TOLD) {
        if (folded.startsWith(words, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Behind the last mark before a name; where none is near, the name itself. */
  private static int clauseStart(String text, int from) {
    for (int i = from - 1; i >= Math.max(0, from - BACK); i--) {
      if (i == 0 || ",;:(.".indexOf(text.charAt(i)) >= 0) {
        return i == 0 ? 0 : i + 1;
      }
    }
    return from;
  }

  private static int clauseEnd(String text, int from) {
    int most = Math.min(text.length(), from + AHEAD);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == ';' || c == ':' || c == '(') {
        return i;
      }
    }
    return most;
  }
}
