package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who joins in a task: {@code phối hợp với Y}.
 *
 * @param agencies who joins
 * @param end where their names end; -1 without any
 */
record Partners(List<Agency> agencies, int end) {

  static final Partners NONE = new Partners(List.of(), -1);

  /** Names behind a task's words are looked for within so many characters of their verb. */
  private static final int LONGEST = 300;

  private static final String JOINS = " phối hợp";

  /** Words behind a name in brackets. */
  static final Pattern BRACKET = Pattern.compile(" ?\\([^()]{1,160}\\)");

  private static final Pattern BY_FUNCTION =
      Pattern.compile(
          "[, ]{0,2}(?:căn cứ|theo) (?:chức năng|phạm vi|lĩnh vực|thẩm quyền|nhiệm vụ)[^.;:]{0,60}?(?=,? (?:chủ trì|phối hợp|chủ động|có trách nhiệm))");

  private static final Pattern JOINED =
      Pattern.compile(
          "[ ,]{0,2}(?:(?:chủ trì(?: thực hiện)?|chịu trách nhiệm chính|tăng cường|tiếp tục|chủ động|thường xuyên"
              + "|có trách nhiệm|trực tiếp|làm đầu mối|là (?:cơ quan |đơn vị )?đầu mối|là cơ quan thường trực)(?:[, ]{1,2}(?:và )?)){0,6}"
              + "phối (?:kết )?hợp(?: chặt chẽ| đồng bộ| thường xuyên)?(?:,? (?:với|cùng với|cùng))?:? ");

  /** What may follow the verb where names stand before it. */
  private static final Pattern TAIL =
      Pattern.compile(
          " phối hợp(?: thực hiện| triển khai| tham gia| cùng thực hiện)?(?:[,;] (?:xong|hoàn thành)[^.;()]{0,40}|; [^.;()]{0,80})?[ .;)]*$");

  /** Partners at the start of what is to be done. */
  static Partners at(String text, String folded, int at) {
    int from = at;
    Matcher function = BY_FUNCTION.matcher(folded).region(from, folded.length());
    if (function.lookingAt()) {
      from = function.end();
    }
    Matcher m = JOINED.matcher(folded).region(from, folded.length());
    if (!m.lookingAt()) {
      return NONE;
    }
    List<AgencyGrammar.Name> names = AgencyLists.list(text, folded, m.end());
    if (names.isEmpty()) {
      return NONE;
    }
    int end = names.get(names.size() - 1).end();
    Matcher bracket = BRACKET.matcher(text).region(end, text.length());
    return new Partners(Agencies.of(text, names), bracket.lookingAt() ? bracket.end() : end);
  }

  /** {@code …; Sở Y, Sở Z phối hợp thực hiện.}: partners that end a text, from an offset on. */
  static List<Agency> behind(String text, String folded, int from) {
    int verb = folded.lastIndexOf(JOINS);
    if (verb < from || !TAIL.matcher(folded).region(verb, folded.length()).lookingAt()) {
      return List.of();
    }
    for (int i = Math.max(from, verb - LONGEST); i + 2 < verb; i++) {
      boolean parted = text.startsWith("; ", i) || text.startsWith(", ", i);
      List<AgencyGrammar.Name> names = parted ? AgencyLists.list(text, folded, i + 2) : List.of();
      if (!names.isEmpty() && names.get(names.size() - 1).end() == verb) {
        return Agencies.of(text, names);
      }
    }
    return List.of();
  }
}
