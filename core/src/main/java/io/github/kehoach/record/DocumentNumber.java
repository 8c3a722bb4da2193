package io.github.kehoach.record;

import io.github.kehoach.structure.DocumentTypes;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document's number and symbol (số, ký hiệu): State documents as Nghị định 30/2020/NĐ-CP, Phụ lục
 * I, Mục II.3 has them ({@code 319/KH-UBND}), Party documents as Hướng dẫn 36-HD/VPTW ({@code
 * 30-NQ/TW}).
 *
 * @param number its digits
 * @param year the year inside it, or null
 * @param symbol type and issuer
 * @param type the type's abbreviation in the symbol, or null
 * @param party whether the Party's form holds
 * @param raw as printed
 * @param start its first offset
 * @param end one past its last offset
 */
record DocumentNumber(
    String number,
    @Nullable String year,
    String symbol,
    @Nullable String type,
    boolean party,
    String raw,
    int start,
    int end) {

  private static final String WORD = "\\p{Lu}[\\p{L}&]{0,13}[0-9]{0,3}";
  private static final Pattern TOKEN =
      Pattern.compile(
          "([0-9]{1,5}[a-zđ]?) {0,2}([-/–]) {0,2}"
              + "(?:([12][0-9]{3}) {0,2}/ {0,2})?("
              + WORD
              + "(?: ?[-/.–] ?"
              + WORD
              + "){0,4})(?![\\p{L}])");

  /** The slash behind the number was lost: only where {@code số} announces it. */
  private static final Pattern LOST =
      Pattern.compile(
          "([0-9]{1,5})( )((?:NQ|KH|KL|CT|CTr|QĐ|HD|TB|BC)[-/ ]{1,2}(?:TW|TU|HU|UBND|CP|TTg)(?![\\p{L}]))");

  private static final Set<String> PARTY =
      Set.of(
          "TW", "TU", "HU", "THU", "QU", "ĐU", "ĐUK", "ĐH", "VPTW", "BTCTW", "BTGTW", "BDVTW",
          "UBKTTW", "BNCTW", "BKTTW", "VPTU", "BTCTU", "BTGTU", "TWĐTN", "BCSĐ", "BCSĐCP", "ĐB",
          "BTVTU", "TVTU", "ĐULT", "BCĐTW", "ĐUCA", "ĐUCP", "ĐUUBND");

  private static final Pattern SEPARATOR = Pattern.compile(" ?[-/.–] ?| ");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private static final Pattern GLUED =
      Pattern.compile("(QĐ|KH|NQ|CT|CTr|TB|BC|TTr)(UBND|HĐND|TTg|CP|UB)");

  private static final Set<String> SINGLE = Set.of("QH", "UBTVQH", "HĐBT", "HĐNN", "TTg", "CP");

  /**
   * The identifier in its normal form.
   *
   * @return {@code 319/KH-UBND}, {@code 96/2022/NQ-HĐND}, {@code 30-NQ/TW}
   */
  String identifier() {
    if (party) {
      return number + "-" + symbol;
    }
    return year == null ? number + "/" + symbol : number + "/" + year + "/" + symbol;
  }

  /**
   * All numbers of documents in a text.
   *
   * @param text normalised text
   * @return them, in order
   */
  static List<DocumentNumber> in(String text) {
    // A number has a slash or a dash: most texts are done here.
    if (text.indexOf('/') < 0 && text.indexOf('-') < 0 && text.indexOf('–') < 0) {
      return List.of();
    }
    List<DocumentNumber> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    Matcher lost = LOST.matcher(text);
    List<DocumentNumber> announced = new ArrayList<>();
    int n = text.length();
    int at = Figures.next(text, 0, n);
    while (at < n) {
      int end = Figures.end(text, at, n);
      if (mayMark(text, end) && Figures.startAt(text, 0, at) && token.region(at, n).lookingAt()) {
        parse(text, token.group(1), token.group(3), token.group(4), at, token.end())
            .ifPresent(found::add);
        end = token.end();
      } else if (isAnnounced(text, at) && lost.region(at, n).lookingAt()) {
        parse(text, lost.group(1), null, lost.group(3), at, lost.end()).ifPresent(announced::add);
      }
      at = Figures.next(text, end, n);
    }
    found.addAll(announced);
    return found;
  }

  /** Whether the mark of a number may stand behind its figures: over a letter and two spaces. */
  private static boolean mayMark(String text, int end) {
    for (int i = end; i < Math.min(text.length(), end + 4); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '/' || c == '–') {
        return true;
      }
      if (c != ' ' && i > end) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAnnounced(String text, int at) {
    return at >= 3
        && text.charAt(at - 1) == ' '
        && "ốô".indexOf(text.charAt(at - 2)) >= 0
        && "Ss".indexOf(text.charAt(at - 3)) >= 0;
  }

  private static Optional<DocumentNumber> parse(
      String text, String number, @Nullable String year, String tail, int start, int end) {
    List<String> parts = new ArrayList<>();
    int cut = 0;
    for (String part : SEPARATOR.split(tail)) {
      Matcher glued = GLUED.matcher(part);
      if (glued.matches()) {
        parts.add(glued.group(1));
        parts.add(glued.group(2));
      } else {
        parts.add(part);
      }
    }
    // A sentence that goes on in capitals behind a dash is no part of the symbol.
    while (parts.size() > 2 && !isCode(parts.get(parts.size() - 1))) {
      cut++;
      parts.remove(parts.size() - 1);
    }
    int stop = cut == 0 ? end : start + cutAt(text.substring(start, end), cut);
    String first = DocumentTypes.printed(parts.get(0));
    boolean typed = DocumentTypes.ofSymbol(first).isPresent() && first.length() <= 4;
    boolean announced = announced(text, start);
    if (parts.size() == 1) {
      String letters = DIGIT.matcher(first).replaceAll("");
      boolean known = SINGLE.contains(letters) || DocumentTypes.ofSymbol(letters).isPresent();
      if (!(year != null && (known || announced)) && !(known && SINGLE.contains(letters))) {
        return Optional.empty();
      }
      return Optional.of(
          new DocumentNumber(
              number,
              year,
              first,
              singleType(letters),
              false,
              text.substring(start, stop),
              start,
              stop));
    }
    if (!typed && !(announced && isCode(parts.get(0)) && isCode(parts.get(1)))) {
      return Optional.empty();
    }
    String issuer = issuer(parts.get(1));
    boolean party = typed && PARTY.contains(issuer.toUpperCase(Locale.ROOT));
    StringBuilder symbol = new StringBuilder(first).append(party ? "/" : "-").append(issuer);
    for (String more : parts.subList(2, parts.size())) {
      symbol.append('-').append(more);
    }
    return Optional.of(
        new DocumentNumber(
            number,
            year,
            symbol.toString(),
            typed ? first : null,
            party,
            text.substring(start, stop),
            start,
            stop));
  }

  private static @Nullable String singleType(String letters) {
    return letters.equals("QH") ? "L" : letters.equals("UBTVQH") ? "PL" : null;
  }

  private static int cutAt(String raw, int parts) {
    int at = raw.length();
    for (int i = 0; i < parts; i++) {
      at =
          Math.max(
              Math.max(raw.lastIndexOf('-', at - 1), raw.lastIndexOf('/', at - 1)),
              raw.lastIndexOf('–', at - 1));
    }
    while (at > 0 && raw.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** Abbreviations hold two capitals; words do not, unless all is in capitals. */
  private static boolean isCode(String part) {
    return part.chars().filter(Character::isUpperCase).count() >= 2
        || (part.length() <= 3 && part.chars().anyMatch(Character::isDigit))
        || part.length() == 1;
  }

  private static String issuer(String part) {
    return switch (part) {
      case "TTG", "Ttg" -> "TTg";
      case "Tw" -> "TW";
      case "Tu" -> "TU";
      default -> part;
    };
  }

  private static boolean announced(String text, int start) {
    String before = Folding.fold(text.substring(Math.max(0, start - 12), start));
    int end = before.length();
    while (end > 0 && " :.".indexOf(before.charAt(end - 1)) >= 0) {
      end--;
    }
    before = before.substring(0, end);
    return before.endsWith("số")
        || before.endsWith("sô")
        || before.endsWith("văn bản")
        || before.endsWith("công văn");
  }
}
