package io.github.kehoach.structure;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import io.github.kehoach.text.Tsv;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells lines by the form of administrative documents (Nghị định 30/2020/NĐ-CP, Phụ lục I) and of
 * Party documents (Hướng dẫn 36-HD/VPTW).
 */
public final class Landmarks {

  private static final List<String> PORTAL = Tsv.firstFields(Landmarks.class, "portal-phrases.tsv");

  private static final Pattern NATIONAL =
      Pattern.compile(
          "c[ộò]ng h[òo][àa] xã|chủ nghĩa việt nam|đảng cộng sản việt nam"
              + "|độc lập ?[-.]? ?tự do");

  /** The shortest text that any of these is found in; most cells of tables are shorter. */
  private static final int SHORTEST_NATIONAL = "cộng hòa xã".length();

  private static final Pattern NUMBER = Pattern.compile("s[ốô] ?[:.]? ?[0-9 ._…/-]{0,20}.{0,40}");
  private static final Pattern ISSUER =
      Pattern.compile(
          "(?:[ủuư]?y? ?ban nhân dân|ủy ban|ủy|ubnd|hội đồng nhân dân|hđnd|tỉnh ủy|thành ủy|huyện ủy|thị ủy"
              + "|quận ủy|đảng ủy|đảng bộ|ban chấp hành|ban thường vụ|sở |bộ |cục |chi cục |tổng cục "
              + "|ban quản lý|văn phòng|thanh tra|chính phủ|thủ tướng|thành phố |tỉnh |huyện |quận "
              + "|thị xã |xã |phường |ban chỉ đạo|bảo hiểm xã hội|công an|bộ chỉ huy|đài |trường |viện "
              + "|ủy ban mặt trận|liên đoàn|hội ).{0,120}");
  private static final Pattern BASE =
      Pattern.compile(
          "(?:[-+*•–] ?)?(?:căn cứ|thực hiện|triển khai|xét|theo|để|nhằm|tiếp tục thực hiện)(?![\\p{L}]).*",
          Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:chủ tịch|[ủu]y ban nhân dân|ubnd|hội đồng nhân dân|giám đốc|bộ trưởng|thủ tướng"
              + "|ban thường vụ|ban chấp hành|trưởng ban|chánh văn phòng|tổng cục trưởng|cục trưởng"
              + "|chính phủ|thống đốc).{0,80}");
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:(?:tm|kt|tl|tuq|q)[./]|(?:t/m|k/t|t/l)[./]?) ?\\p{L}.{0,80}");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "\\(? ?(?:được )?(?:(?:ban hành |đính |phê duyệt )?kèm(?: theo)?|(?:ban hành|phê duyệt) (?:theo|tại))"
              + "(?![\\p{L}]).{0,300}",
          Pattern.DOTALL);
  private static final Pattern APPENDIX =
      Pattern.compile(
          "(phụ lục|phụ biểu|biểu mẫu|biểu|mẫu|bảng)( số)?[ :.]{0,3}"
              + "([ivxlc]{1,6}|[0-9]{1,2}[a-z]?|[a-h])?(?![\\p{L}\\p{N}/])(?:,$|[ .:)-]{0,4})");

  private Landmarks() {}

  /** What an appendix's first line says. */
  record AppendixHead(String label, int titleStart) {}

  /** Whether a line of an element fits: its text, or that of a cell's paragraph. */
  static boolean any(Element e, Predicate<String> predicate) {
    if (e instanceof Paragraph p) {
      return isLine(p, predicate);
    }
    if (e instanceof Grid g) {
      for (Grid.Row row : g.rows()) {
        for (Grid.Cell cell : row.cells()) {
          for (Paragraph p : cell.paragraphs()) {
            if (isLine(p, predicate)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean isLine(Paragraph p, Predicate<String> predicate) {
    return p.text().length() <= 400 && predicate.test(p.text().value());
  }

  /** The national title, the motto or the Party's title. */
  public static boolean isNational(String text) {
    return text.length() >= SHORTEST_NATIONAL
        && text.length() <= 120
        && NATIONAL.matcher(Folding.fold(text)).find();
  }

  /** A line of the head that gives the number: {@code Số: 319/KH-UBND}. */
  static boolean isNumber(String text) {
    return text.length() <= 60
        && NUMBER.matcher(Folding.fold(text)).matches()
        && (text.indexOf('/') >= 0 || text.indexOf(':') >= 0 || text.indexOf('-') >= 0)
        && text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** An issuer's name in capitals. */
  public static boolean isIssuer(String text) {
    return text.length() <= 120
        && Folding.isCapitals(text)
        && ISSUER.matcher(Folding.fold(text)).matches();
  }

  /** The line above a title: a type's name, in capitals or alone. */
  static Optional<DocumentTypes.Match> type(String text) {
    if (text.length() > 400) {
      return Optional.empty();
    }
    Optional<DocumentTypes.Match> match = DocumentTypes.opening(text);
    if (match.isEmpty() || match.get().citedOnly()) {
      return Optional.empty();
    }
    int end = match.get().length();
    String rest = text.substring(end).strip();
    boolean capitals = Folding.isCapitals(text.substring(0, end));
    boolean named = rest.isEmpty() || Folding.fold(rest).startsWith("của ");
    return (capitals || named) && !rest.startsWith(":") && !rest.startsWith("./")
        ? match
        : Optional.empty();
  }

  /** A basis or an opening of the preamble. */
  static boolean isBase(String text) {
    return BASE.matcher(Folding.fold(text.substring(0, Math.min(60, text.length())))).matches();
  }

  /** {@code CHỦ TỊCH ỦY BAN NHÂN DÂN …} before the bases. */
  static boolean isAuthority(String text) {
    return text.length() <= 120
        && Folding.isCapitals(text)
        && AUTHORITY.matcher(Folding.fold(text)).matches();
  }

  /** A line that opens a signature block: {@code TM.}, {@code KT.}, {@code TL.}, {@code TUQ.} */
  public static boolean isSignature(String text) {
    return text.length() <= 90
        && Folding.isCapitals(text)
        && SIGNATURE.matcher(Folding.fold(text)).matches();
  }

  /** {@code Nơi nhận:} */
  public static boolean isRecipients(String text) {
    if (text.isEmpty() || "nN".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    String folded = Folding.fold(text.substring(0, Math.min(14, text.length())));
    return folded.startsWith("nơi nhận") || folded.startsWith("noi nhận");
  }

  /** {@code (Ban hành kèm theo Kế hoạch số …)} */
  static boolean isAttached(String text) {
    return text.length() <= 400 && ATTACHED.matcher(Folding.fold(text)).matches();
  }

  /** Whether a line names the document that an appendix or a plan is attached to. */
  static boolean namesCarrier(String folded) {
    return carrierAt(folded) >= 0;
  }

  /** Where the words {@code kèm theo} or {@code ban hành theo} stand; -1 where they do not. */
  static int carrierAt(String folded) {
    int at = folded.indexOf("kèm theo");
    for (String words :
        List.of("(ban hành theo", "( ban hành theo", "(phê duyệt tại", "(phê duyệt theo")) {
      at = at < 0 ? folded.indexOf(words) : at;
    }
    return at;
  }

  /** The mark {@code ./.} closes the text of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
  public static boolean endsDocument(String text) {
    int n = text.length();
    if (n < 3 || text.charAt(n - 1) != '.') {
      return false;
    }
    int slash = n - 2;
    while (slash > 0 && text.charAt(slash) == ' ') {
      slash--;
    }
    return text.charAt(slash) == '/';
  }

  /** A line that a portal prints behind a document. */
  static boolean isPortal(String text) {
    if (text.length() > 200) {
      return false;
    }
    String folded = Folding.fold(text);
    for (String phrase : PORTAL) {
      if (folded.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** A heading that opens the body: any marker above the bullets. */
  static boolean opensBody(String text) {
    Optional<Marker> marker = Markers.at(text);
    return marker.isPresent()
        && (!marker.get().isBullet() || !isBase(text.substring(marker.get().content())));
  }

  /** The label at the start of an appendix's head: {@code PHỤ LỤC 01} as {@code Phụ lục 01}. */
  static Optional<AppendixHead> appendix(String text) {
    if (text.isEmpty() || text.length() > 400 || "pPbBmM".indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    var m = APPENDIX.matcher(Folding.fold(text));
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String word = m.group(1);
    String number = m.group(3);
    boolean plain = word.equals("phụ lục") || word.equals("phụ biểu");
    if (number == null && !plain) {
      return Optional.empty();
    }
    int rest = m.end();
    if (rest < text.length()) {
      char c = text.charAt(rest);
      boolean apart = number == null || rest > m.end(3);
      if (!apart || Character.isLowerCase(c)) {
        return Optional.empty();
      }
    }
    String printed = number == null ? "" : text.substring(m.start(3), m.end(3));
    String label =
        Character.toUpperCase(word.charAt(0))
            + word.substring(1)
            + (m.group(2) == null || number == null ? "" : " số")
            + (printed.isEmpty() ? "" : " " + printed.toUpperCase(java.util.Locale.ROOT));
    return Optional.of(new AppendixHead(label, rest));
  }
}
