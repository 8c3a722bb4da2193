package io.github.kehoach.record;

import io.github.kehoach.plan.Issuer;
import io.github.kehoach.plan.IssuerKind;
import io.github.kehoach.plan.Province;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Tsv;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads issuers' names from lines in capitals and from running text. */
final class IssuerNames {

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<![\\p{L}])(tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) ");
  private static final Pattern HEAD =
      Pattern.compile(
          "(ủy ban nhân dân|[ủu]?y ban nhân dân|ubnd|hội đồng nhân dân|hđnd|tỉnh ủy|thành ủy|huyện ủy|thị ủy"
              + "|quận ủy|đảng ủy|ban chấp hành đảng bộ|ban thường vụ)");
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường) ");
  private static final List<String> FIELDS = Tsv.firstFields(IssuerNames.class, "departments.txt");

  private IssuerNames() {}

  /** An issuer's name and where its province was named, without levels. */
  record Found(String name, IssuerKind kind, @Nullable String level, @Nullable String place) {}

  /** Reads a name printed in capitals: {@code ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN}. */
  static Optional<Found> ofCapitals(String line) {
    String folded = Folding.fold(line).strip();
    Matcher head = HEAD.matcher(folded);
    if (head.lookingAt()) {
      String word = head.group(1);
      if (word.endsWith("y ban nhân dân") || word.equals("ubnd")) {
        word = "ủy ban nhân dân";
      } else if (word.equals("hđnd")) {
        word = "hội đồng nhân dân";
      }
      String rest = folded.substring(head.end()).strip();
      String place = rest.isEmpty() ? "" : " " + place(rest);
      return Optional.of(
          new Found(capital(word) + place, kind(word), level(rest), placeName(rest)));
    }
    for (String start : List.of("sở ", "bộ ")) {
      if (folded.startsWith(start)) {
        return Optional.of(
            new Found(
                capital(start.strip()) + " " + field(line.strip().substring(start.length())),
                start.equals("sở ") ? IssuerKind.DEPARTMENT : IssuerKind.MINISTRY,
                null,
                null));
      }
    }
    if (folded.equals("chính phủ") || folded.startsWith("thủ tướng")) {
      return Optional.of(new Found(capital(folded), IssuerKind.GOVERNMENT, null, null));
    }
    return Optional.empty();
  }

  /** Any other line in capitals as a name. */
  static Found other(String line) {
    String folded = Folding.fold(line).strip();
    IssuerKind kind =
        folded.startsWith("ban ") || folded.startsWith("chi cục") || folded.startsWith("công an")
            ? IssuerKind.DEPARTMENT
            : IssuerKind.OTHER;
    // Ban Chỉ đạo, Ban Quản lý: the second syllable of the kind's word is small.
    String name = place(folded);
    for (String body : List.of("Ban Chỉ Đạo", "Ban Quản Lý", "Ban Chỉ Huy", "Ban Tổ Chức")) {
      if (name.startsWith(body)) {
        name = lowered(name, body);
      }
    }
    return new Found(name, kind, null, null);
  }

  private static String lowered(String name, String body) {
    int last = body.lastIndexOf(' ') + 1;
    return body.substring(0, last)
        + Character.toLowerCase(body.charAt(last))
        + name.substring(last + 1);
  }

  /** A committee named in running text with its level and place. */
  static Optional<Found> inText(String text, String folded) {
    Matcher m = IN_TEXT.matcher(folded);
    while (m.find()) {
      int end = m.end();
      int i = end;
      while (i < text.length() && Character.isUpperCase(text.charAt(i))) {
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
          i++;
        }
        end = i;
        i += i < text.length() && text.charAt(i) == ' ' ? 1 : 0;
        if (i == end) {
          break;
        }
      }
      if (end > m.end()) {
        String word =
            m.group(1).equals("ubnd")
                ? "ủy ban nhân dân"
                : m.group(1).equals("hđnd") ? "hội đồng nhân dân" : m.group(1);
        String place = text.substring(m.end(), end);
        return Optional.of(
            new Found(
                capital(word) + " " + m.group(2) + " " + place, kind(word), m.group(2), place));
      }
    }
    return Optional.empty();
  }

  /** The kind of an issuer named in running text. */
  static IssuerKind kindOf(String name) {
    String folded = Folding.fold(name);
    if (folded.startsWith("chính phủ") || folded.startsWith("thủ tướng")) {
      return IssuerKind.GOVERNMENT;
    }
    if (folded.startsWith("bộ ")) {
      return IssuerKind.MINISTRY;
    }
    return folded.startsWith("sở ") ? IssuerKind.DEPARTMENT : IssuerKind.OTHER;
  }

  static Issuer issuer(Found found, @Nullable Province province) {
    return new Issuer(found.name(), found.kind(), province);
  }

  static @Nullable Province province(@Nullable String place, @Nullable LocalDate date) {
    return place == null ? null : Provinces.of(place, date);
  }

  private static IssuerKind kind(String word) {
    if (word.startsWith("ủy ban nhân")) {
      return IssuerKind.PEOPLES_COMMITTEE;
    }
    return word.startsWith("hội đồng") ? IssuerKind.PEOPLES_COUNCIL : IssuerKind.PARTY_COMMITTEE;
  }

  /** The level at the start of the rest of a name: {@code tỉnh}, {@code huyện}. */
  private static @Nullable String level(String rest) {
    Matcher m = LEVEL.matcher(rest + " ");
    if (!m.lookingAt()) {
      return null;
    }
    return m.group(1).startsWith("tp") ? "thành phố" : m.group(1);
  }

  static @Nullable String placeName(String rest) {
    Matcher m = LEVEL.matcher(rest + " ");
    if (!m.lookingAt()) {
      return rest.isEmpty() ? null : titled(rest);
    }
    String name = rest.substring(Math.min(rest.length(), m.end())).strip();
    return name.isEmpty() ? null : titled(name);
  }

  /** Levels in small letters, names with capital initials. */
  private static String place(String folded) {
    Matcher m = LEVEL.matcher(folded);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (m.find()) {
      out.append(titled(folded.substring(at, m.start()))).append(m.group());
      at = m.end();
    }
    return out.append(titled(folded.substring(at))).toString().strip();
  }

  static String titled(String folded) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (char c : folded.toCharArray()) {
      out.append(start ? Character.toUpperCase(c) : c);
      start = c == ' ' || c == '-';
    }
    return out.toString();
  }

  private static String field(String capitals) {
    String key = Folding.key(capitals);
    for (String field : FIELDS) {
      if (Folding.key(field).equals(key)) {
        return field;
      }
    }
    return capital(Folding.fold(capitals));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
