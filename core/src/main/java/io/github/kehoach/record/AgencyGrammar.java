package io.github.kehoach.record;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grammar of institution names: head word, field, place; collectives; committees of levels. It
 * reads one name at a place and never searches, so its cost is that of the names it reads.
 */
final class AgencyGrammar {

  private static final String PEOPLE =
      "(?:(?:thủ trưởng|người đứng đầu|lãnh đạo|giám đốc|chủ tịch|trưởng)(?: các)? )?";

  /** {@code các sở, ban, ngành}: one fixed collective. */
  private static final Pattern FIXED =
      Pattern.compile(
          "(?:các |toàn thể (?:các )?|tất cả các )?(?:sở|bộ|phòng)(?:,? ban)?,? ngành(?:(?:,| và)? đoàn thể)?"
              + AgencyWords.TAIL);

  private static final Pattern DEPARTMENT_HEADS =
      Pattern.compile(
          "thủ trưởng (?:các )?(?:sở|cơ quan|đơn vị)(?:(?:,| và)? (?:ban|ngành|cơ quan|đơn vị|đoàn thể"
              + "|sở|địa phương)){0,6}"
              + AgencyWords.TAIL);

  /** {@code các huyện ủy, thị ủy, đảng ủy trực thuộc Tỉnh ủy}. */
  private static final Pattern PARTY =
      Pattern.compile(
          "(?:bí thư )?các (?:(?:huyện|thị|thành|quận|đảng) ủy|cấp ủy(?: đảng)?|đảng bộ|ban đảng|đảng đoàn|ban cán sự đảng)"
              + "(?:(?:,| và)? (?:(?:huyện|thị|thành|quận|đảng) ủy|đảng bộ|đảng đoàn|ban cán sự đảng)){0,6}"
              + "(?: trực thuộc(?: tỉnh ủy| thành ủy)?| cấp trên)?(?![\\p{L}])");

  /** {@code các thôn, tổ dân phố}. */
  private static final Pattern VILLAGES =
      Pattern.compile(
          "(?:trưởng )?các (?:thôn|bản|ấp|buôn|khóm|khu phố|tổ dân phố|khu dân cư)"
              + "(?:(?:,| và)? (?:thôn|bản|ấp|buôn|khóm|khu phố|tổ dân phố|khu dân cư)){0,5}"
              + AgencyWords.TAIL);

  /** {@code các cơ quan, đơn vị liên quan}. */
  private static final Pattern GROUP =
      Pattern.compile(
          PEOPLE
              + "(?:các|những|mọi) (?:ban quản lý|ban, ngành|ngành|cơ quan|đơn vị|địa phương|huyện|tỉnh"
              + "|tổ chức|hội|đoàn thể|doanh nghiệp|trường|cơ sở|phòng|ban|bộ|sở|chủ|hợp tác xã|hiệp hội"
              + "|trung tâm|cấp|ngân hàng|công ty|nhà|bệnh viện|trạm|chi nhánh|thành viên|hộ|khu|lực lượng"
              + "|báo|đài|xã|phường|thôn|tổ|viện|quỹ|văn phòng)(?![\\p{L}])"
              + "(?:(?: chuyên trách)? tham mưu,? giúp việc(?: của)?(?: tỉnh ủy| thành ủy| huyện ủy| cấp ủy)?)?");

  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?:(?:phó )?chủ tịch |lãnh đạo |văn phòng |thường trực )?"
              + "(?:ủy ban nhân dân và hội đồng nhân dân|ủy ban nhân dân|ubnd"
              + "|(?<=văn phòng )(?:hđnd|hội đồng nhân dân) và (?:ubnd|ủy ban nhân dân)"
              + "|hội đồng nhân dân|hđnd)"
              + "(?: (?:cấp )?(?:các )?"
              + AgencyWords.LEVELS
              + "| cấp (?:tỉnh|huyện|xã)| tỉnh| các cấp| các (?:địa phương|"
              + AgencyWords.LEVELS
              + "))?");

  private static final Pattern COMMITTEE_TAIL = Pattern.compile(AgencyWords.TAIL);

  /** What the members of a group have, before what they do. */
  private static final Pattern HAVING =
      Pattern.compile(
          " có (?!trách nhiệm|nhiệm vụ|thẩm quyền|chức năng|kế hoạch|biện pháp|giải pháp|phương án|hình thức|cơ chế|văn bản|liên quan)"
              + "[^,.;:()]{3,30}?(?= (?:phối hợp|chủ trì|báo cáo|gửi|xây dựng|tổ chức|rà soát|chịu trách nhiệm|căn cứ|chủ động|lập|triển khai|thực hiện)(?![\\p{L}]))");

  private static final Pattern COLON = Pattern.compile(" ?: ?");
  private static final Pattern AND = Pattern.compile(", | và ");

  /** First letters of all these. */
  private static final String OPENINGS = "bcghlmnpstuvủ";

  /** Offices that go before the name of what they head. */
  private static final Set<String> OFFICES =
      Set.of("giám đốc", "chủ tịch", "thủ trưởng", "chánh văn phòng", "trưởng ban");

  private AgencyGrammar() {}

  /**
   * A name at a place.
   *
   * @param start first offset
   * @param end one past the last offset
   * @param collective whether it names a group
   */
  record Name(int start, int end, boolean collective) {}

  /** The institution whose name starts at a place. */
  static Optional<Name> at(String text, String folded, int from) {
    if (from >= text.length() || !Character.isLetter(text.charAt(from))) {
      return Optional.empty();
    }
    boolean grouped = OPENINGS.indexOf(folded.charAt(from)) >= 0;
    Optional<Name> name = grouped ? several(text, folded, from) : Optional.empty();
    return name.isPresent() ? name.map(n -> restricted(n, folded)) : named(text, folded, from);
  }

  /** {@code các xã có hồ đập phối hợp}: those of a group of whom something is told. */
  private static Name restricted(Name name, String folded) {
    if (!name.collective() || !folded.startsWith(" có ", name.end())) {
      return name;
    }
    Matcher having = HAVING.matcher(folded).region(name.end(), folded.length());
    having.useTransparentBounds(true);
    return having.lookingAt() ? new Name(name.start(), having.end(), true) : name;
  }

  private static Optional<Name> several(String text, String folded, int from) {
    return collective(DEPARTMENT_HEADS, folded, from)
        .or(() -> collective(FIXED, folded, from))
        .or(() -> collective(PARTY, folded, from))
        .or(() -> collective(VILLAGES, folded, from))
        .or(() -> committee(text, folded, from))
        .or(() -> group(text, folded, from));
  }

  /** A group that a pattern names whole. */
  static Optional<Name> collective(Pattern pattern, String folded, int from) {
    int end = AgencyWords.end(pattern, folded, from);
    return end < 0 ? Optional.empty() : Optional.of(new Name(from, end, true));
  }

  private static Optional<Name> committee(String text, String folded, int from) {
    int levels = AgencyWords.end(COMMITTEE, folded, from);
    if (levels < 0) {
      return Optional.empty();
    }
    String name = folded.substring(from, levels);
    boolean many = name.contains(" các ") || name.contains(",") || name.contains(" cấp ");
    int end = Math.max(levels, AgencyWords.end(COMMITTEE_TAIL, folded, levels));
    return Optional.of(new Name(from, PlaceNames.behindLevel(text, folded, end, many), many));
  }

  private static Optional<Name> group(String text, String folded, int from) {
    Matcher group = GROUP.matcher(folded).region(from, folded.length());
    if (!group.lookingAt()) {
      return Optional.empty();
    }
    boolean departments = group.group().endsWith(" sở") || group.group().endsWith(" bộ");
    int fields = departments ? fields(folded, group.end()) : 0;
    int end = fields > 0 ? fields : new NameRun(text, folded, from, true).end(group.end());
    return Optional.of(new Name(from, end, true));
  }

  /** Where {@code các sở: Y tế, Tài chính và Nội vụ} ends, behind the head; 0 where it is none. */
  private static int fields(String folded, int from) {
    Matcher colon = COLON.matcher(folded).region(from, folded.length());
    if (!colon.lookingAt()) {
      return 0;
    }
    int at = colon.end();
    int end = 0;
    int count = 0;
    while (true) {
      int field = AgencyWords.field(folded, at);
      if (field == 0) {
        return count > 1 ? end : 0;
      }
      end = at + field;
      count++;
      Matcher next = AND.matcher(folded).region(end, folded.length());
      if (!next.lookingAt()) {
        return count > 1 ? end : 0;
      }
      at = next.end();
    }
  }

  /** A single institution, told by its head word; an office takes the name of what it heads. */
  private static Optional<Name> named(String text, String folded, int from) {
    int head = AgencyWords.head(text, folded, from);
    if (head == 0) {
      return Optional.empty();
    }
    int end = from + head;
    int next = end + 1;
    String word = folded.substring(from, end);
    if (OFFICES.contains(word)) {
      Optional<Name> headed = at(text, folded, next);
      if (headed.isPresent()) {
        return headed.map(n -> new Name(from, n.end(), n.collective()));
      }
    }
    if ((word.equals("sở") || word.equals("bộ")) && next < text.length()) {
      int field = AgencyWords.field(folded, next);
      if (field > 0) {
        int whole = PlaceNames.behindName(text, folded, next + field);
        return Optional.of(new Name(from, whole, false));
      }
    }
    return Optional.of(new Name(from, new NameRun(text, folded, from, false).end(end), false));
  }
}
