package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the clause that assigns: {@code Sở X chủ trì, phối hợp với Y …}, {@code Giao Sở X …},
 * {@code X: …}, an agency alone.
 */
final class Assignments {

  /** A label before an assignment: {@code Chế độ báo cáo: Giao Sở X …}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:chế độ [^:.;]{0,40}|tổ chức thực hiện|phân công[^:.;]{0,40}): ?|[^:.;]{3,60}: ?(?=giao |đề nghị |yêu cầu |phân công )");

  /** A label has no colon but its last character, and no more characters before it. */
  private static final int LONGEST_LABEL = 60;

  /** A topic before an assignment may be a longer one. */
  private static final int LONGEST_TOPIC = 120;

  private static final String LEADS = "chủ trì";

  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|huyện) )?"
              + "(?:giao(?: nhiệm vụ)?(?: cho)?|đề nghị|yêu cầu|phân công|ủy quyền(?: cho)?)[: ]{1,2}");

  /** Openings that may stand before the agency, up to a comma. */
  private static final Pattern ADVERBIAL =
      Pattern.compile(
          "(?:trong|năm|quý|định kỳ|hằng|hàng|trên cơ sở|căn cứ|để|khi|ngoài|đối với|quá trình|nếu|theo|trước|sau"
              + "|bên cạnh|trên đây|đồng thời|tùy|từ|ngay sau|chậm nhất|đến|vào|nhằm|với)(?![\\p{L}])");

  private Assignments() {}

  /** How an assigning clause ends. */
  enum Form {
    /** The agency alone: it heads what stands below. */
    HEADING,
    /** A colon behind the agency or its partners. */
    COLON,
    /** What is to be done follows at once. */
    VERB
  }

  /**
   * An assignment.
   *
   * @param lead who leads
   * @param coordinating who joins by this clause
   * @param form how the clause ends
   * @param start where the first agency stands
   * @param content where what is to be done starts
   */
  record Found(List<Agency> lead, List<Agency> coordinating, Form form, int start, int content) {}

  /** The assignment at the start of a text. */
  static Optional<Found> at(String text, String folded) {
    int from = 0;
    int mark = folded.indexOf(':');
    if (mark >= 0 && mark <= LONGEST_LABEL) {
      Matcher label = LABEL.matcher(folded);
      from = label.lookingAt() ? label.end() : 0;
    }
    Optional<Found> direct = clause(text, folded, from);
    if (direct.isEmpty() && mark > 0 && mark <= LONGEST_TOPIC) {
      direct = behindTopic(text, folded, skip(text, mark + 1));
    }
    if (direct.isPresent() || !ADVERBIAL.matcher(folded).lookingAt()) {
      return direct;
    }
    int comma = folded.indexOf(',', from);
    for (int tries = 0; comma > 0 && comma < 260 && tries < 6; tries++) {
      Optional<Found> found = clause(text, folded, comma + 2);
      if (found.isPresent() && found.get().form() == Form.VERB) {
        return found;
      }
      comma = folded.indexOf(',', comma + 1);
    }
    return Optional.empty();
  }

  /** {@code Công tác tuyên truyền: Sở X chủ trì …}: a topic before who leads or joins. */
  private static Optional<Found> behindTopic(String text, String folded, int from) {
    return clause(text, folded, from)
        .filter(f -> f.form() == Form.VERB)
        .filter(
            f -> {
              int most = Math.min(folded.length(), f.content() + LEADS.length() + 1);
              String told = folded.substring(f.start(), most);
              return told.contains(LEADS)
                  || told.contains("phối hợp")
                  || AgencyWords.verb(text, folded, f.content()) > 0;
            });
  }

  /**
   * {@code … (Sở X chủ trì, phối hợp với Y thực hiện) …}: an assignment in brackets. At the end of
   * a text it is no part of what is to be done.
   */
  static Optional<Labels> inBrackets(String text, String folded) {
    int word = folded.lastIndexOf(LEADS);
    int open = word < 0 ? -1 : text.lastIndexOf('(', word);
    int close = open <= 0 ? -1 : text.indexOf(')', open);
    if (word < 0 || close < word) {
      return Optional.empty();
    }
    boolean last = close + 1 >= Marks.end(text, 0, text.length(), " .;");
    String inner = text.substring(0, close);
    return clause(inner, folded.substring(0, close), open + 1)
        .filter(f -> f.form() == Form.VERB && f.start() == open + 1)
        .filter(f -> last || folded.startsWith(LEADS, f.content()) || !f.coordinating().isEmpty())
        .map(f -> new Labels(f.lead(), f.coordinating(), null, null, last ? open : 0));
  }

  /** The assignment that a closing paragraph ends in: {@code …; yêu cầu các sở … thực hiện./.} */
  static Optional<Found> inClosing(String text, String folded) {
    for (String word : List.of("yêu cầu ", "đề nghị ", "giao ")) {
      int at = folded.indexOf(word);
      while (at >= 0) {
        Optional<Found> found = clause(text, folded, at);
        if (found.isPresent() && found.get().form() == Form.VERB) {
          return found;
        }
        at = folded.indexOf(word, at + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> clause(String text, String folded, int at) {
    if (at >= text.length()) {
      return Optional.empty();
    }
    int from = at;
    Matcher directive = DIRECTIVE.matcher(folded).region(from, folded.length());
    boolean told = directive.lookingAt();
    if (told) {
      from = directive.end();
    }
    List<AgencyGrammar.Name> names = AgencyLists.list(text, folded, from);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    int end = names.get(names.size() - 1).end();
    Matcher bracket = Partners.BRACKET.matcher(text).region(end, text.length());
    if (bracket.lookingAt()) {
      end = bracket.end();
    }
    int joined = joinedFrom(folded, names);
    List<Agency> lead = Agencies.of(text, names.subList(0, joined));
    List<Agency> along = Agencies.of(text, names.subList(joined, names.size()));
    int rest = skip(text, end);
    if (rest >= text.length() || (text.charAt(rest) == '.' && rest + 1 >= text.length())) {
      return Optional.of(new Found(lead, List.of(), Form.HEADING, from, text.length()));
    }
    if (text.charAt(rest) == ':') {
      return Optional.of(afterColon(text, folded, lead, from, rest));
    }
    int word = text.charAt(rest) == ',' ? skip(text, rest + 1) : rest;
    boolean verb = told || AgencyWords.verb(text, folded, word) > 0;
    if (!verb && (word != rest || !isPredicate(text, folded, word, names))) {
      return Optional.empty();
    }
    Partners partners = Partners.at(text, folded, end);
    int content = partners.end() < 0 ? word : skip(text, partners.end());
    if (content < text.length() && text.charAt(content) == ':') {
      return Optional.of(
          new Found(lead, partners.agencies(), Form.COLON, from, skip(text, content + 1)));
    }
    int colon = colonOfLeadIn(text, folded, word);
    if (partners.end() < 0 && colon > 0) {
      return Optional.of(new Found(lead, List.of(), Form.COLON, from, skip(text, colon + 1)));
    }
    List<Agency> coordinating = new ArrayList<>(along);
    coordinating.addAll(partners.agencies());
    coordinating.addAll(Partners.behind(text, folded, content));
    return Optional.of(new Found(lead, coordinating, Form.VERB, from, content));
  }

  /** {@code Sở X cùng với Sở Y …}: the index of the first name that joins by {@code cùng}. */
  private static int joinedFrom(String folded, List<AgencyGrammar.Name> names) {
    for (int i = 1; i < names.size(); i++) {
      if (folded.substring(names.get(i - 1).end(), names.get(i).start()).contains("cùng")) {
        return i;
      }
    }
    return names.size();
  }

  /** Words that follow an institution where it is told nothing: what it is, has or has done. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?:đã|đang|hiện|của|ở|tại|thuộc|và|hoặc|hay|cho biết|cho rằng|nêu|nói|khóa|nhiệm kỳ|năm|từ|với|là|có)(?![\\p{L}])");

  /** Behind a whole name in small letters stands what the institution is to do. */
  private static boolean isPredicate(
      String text, String folded, int at, List<AgencyGrammar.Name> names) {
    return at < text.length()
        && Character.isLowerCase(text.charAt(at))
        && !names.get(names.size() - 1).collective()
        && !STATE.matcher(folded).region(at, folded.length()).lookingAt();
  }

  private static Found afterColon(
      String text, String folded, List<Agency> lead, int from, int colon) {
    int content = skip(text, colon + 1);
    Partners partners =
        content >= text.length() ? Partners.NONE : Partners.at(text, folded, content);
    int start = partners.end() < 0 ? content : skip(text, partners.end());
    if (start < text.length() && text.charAt(start) == ':') {
      start = skip(text, start + 1);
    }
    return new Found(lead, partners.agencies(), Form.COLON, from, start);
  }

  /** {@code … theo chức năng, nhiệm vụ được giao:} */
  private static int colonOfLeadIn(String text, String folded, int word) {
    boolean general =
        folded.startsWith("theo chức năng", word)
            || folded.startsWith("căn cứ chức năng", word)
            || folded.startsWith("có trách nhiệm:", word)
            || folded.startsWith("chủ trì:", word)
            || folded.startsWith("chịu trách nhiệm:", word);
    int colon = text.indexOf(':', word);
    return general && colon > 0 && colon - word < 80 ? colon : -1;
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
