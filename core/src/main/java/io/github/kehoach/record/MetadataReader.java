package io.github.kehoach.record;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.DocumentType;
import io.github.kehoach.plan.Issuer;
import io.github.kehoach.plan.IssuerKind;
import io.github.kehoach.plan.Metadata;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Province;
import io.github.kehoach.structure.AppendixPart;
import io.github.kehoach.structure.DocumentTypes;
import io.github.kehoach.structure.Landmarks;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Dates;
import io.github.kehoach.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header data (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II). What the head lacks and an
 * appendix's head gives is filled in and reported.
 */
final class MetadataReader {

  private static final Pattern DATELINE =
      Pattern.compile(",? ?(?<![\\p{L}])ngày ?[0-9 .…/_]{0,8}(?:tháng|/|\\.)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(?:TP|Tp|TX|Tx|Thành phố|thành phố)\\.? ?)?\\p{Lu}[\\p{Ll}]{0,7}(?:[ -]{1,3}\\p{Lu}[\\p{Ll}]{0,7}){0,6}$");

  private final Outline outline;
  private final Report report;
  private final Joined head;
  private final List<Provenance> where = new ArrayList<>();

  private MetadataReader(Outline outline, Report report) {
    this.outline = outline;
    this.report = report;
    this.head = new Joined(outline.head());
  }

  static Metadata read(Outline outline, Report report) {
    return new MetadataReader(outline, report).metadata();
  }

  /** What an appendix's head says of the document it is attached to. */
  private record Carrier(
      DocumentNumber number, @Nullable LocalDate date, @Nullable String type, Passage passage) {}

  private Metadata metadata() {
    List<Carrier> carriers = carriers();
    Optional<HeadNumber> number = HeadNumber.in(head.text());
    number.ifPresent(n -> where.addAll(head.at(n.start(), n.end())));
    String digits = number.map(HeadNumber::number).orElse(null);
    String symbol = number.map(HeadNumber::symbol).orElse(null);
    String identifier = number.map(HeadNumber::identifier).orElse(null);
    Carrier first = carriers.isEmpty() ? null : carriers.get(0);
    TitledHead titled = TitledHead.of(outline.titleText());
    if (identifier == null && titled != null) {
      digits = titled.number().number();
      symbol = titled.number().symbol();
      identifier = titled.number().identifier();
      inferred("number \"" + identifier + "\"", "the title", outline.title().get(0));
    }
    if (digits == null
        && first != null
        && (symbol == null || symbol.equals(first.number().symbol()))) {
      digits = first.number().number();
      symbol = first.number().symbol();
      identifier = first.number().identifier();
      inferred("number \"" + identifier + "\"", "an appendix's head", first.passage());
    }
    LocalDate date = date();
    if (date == null && titled != null) {
      date = titled.date();
    }
    if (date == null && first != null && first.date() != null) {
      date = first.date();
      inferred("date of issue " + date, "an appendix's head", first.passage());
    }
    String place = place();
    DocumentType type = type(symbol, first);
    outline.title().forEach(p -> where.add(p.whole()));
    Issuer issuer = issuer(type, date, carriers);
    conflicts(identifier, digits, carriers);
    if (digits == null && !type.code().equals("OTHER")) {
      report.warning(
          DiagnosticCode.MISSING_NUMBER, "The document has no number.", List.copyOf(where));
    }
    if (type.code().equals("OTHER")) {
      return new Metadata(
          type, null, null, null, new Issuer(null, null, null), null, null, null, List.of());
    }
    String subject = titled != null ? titled.title() : title();
    return new Metadata(type, digits, symbol, identifier, issuer, place, date, subject, where);
  }

  private void inferred(String what, String from, Passage passage) {
    where.add(passage.whole());
    report.info(
        DiagnosticCode.INFERRED_METADATA,
        "The " + what + " was taken from " + from + ".",
        List.of(passage.whole()));
  }

  private List<Carrier> carriers() {
    List<Carrier> out = new ArrayList<>();
    for (AppendixPart part : outline.appendices()) {
      Passage p = part.carrier();
      if (p == null) {
        continue;
      }
      for (DocumentNumber n : DocumentNumber.in(p.value())) {
        LocalDate date =
            Dates.find(p.folded(), n.end(), p.folded().length())
                .map(Dates.Found::date)
                .orElse(null);
        String type =
            n.type() == null
                ? null
                : DocumentTypes.ofSymbol(n.type()).map(DocumentType::code).orElse(null);
        out.add(new Carrier(n, date, type, p));
        break;
      }
    }
    return out;
  }

  private @Nullable LocalDate date() {
    Matcher m = DATELINE.matcher(head.folded());
    while (m.find()) {
      Optional<Dates.Found> found =
          Dates.find(head.folded(), m.start(), Math.min(head.folded().length(), m.start() + 60));
      if (found.isPresent()) {
        where.addAll(head.at(found.get().start(), found.get().end()));
        return found.get().date();
      }
    }
    return null;
  }

  private @Nullable String place() {
    Matcher m = DATELINE.matcher(head.folded());
    while (m.find()) {
      int start = head.lineStart(m.start());
      String before = head.text().substring(start, m.start()).strip();
      if (before.isEmpty() && start > 0) {
        int above = head.lineStart(start - 1);
        before = head.text().substring(above, start).strip();
      } else if (start > 0) {
        // The place itself may be cut: "Đà" above "Lạt, ngày …".
        int above = head.lineStart(start - 1);
        String line = head.text().substring(above, start).strip();
        if (line.length() <= 8 && PLACE.matcher(line).matches()) {
          before = line + " " + before;
        }
      }
      before = before.replaceAll("[,.; ]+$", "");
      Matcher place = PLACE.matcher(before);
      if (place.find()) {
        int at = head.text().lastIndexOf(place.group(), m.start());
        if (at >= 0) {
          where.addAll(head.at(at, at + place.group().length()));
        }
        return place.group();
      }
    }
    return null;
  }

  private DocumentType type(@Nullable String symbol, @Nullable Carrier first) {
    String abbreviation = symbol == null ? null : symbol.split("[-/]")[0];
    Optional<DocumentType> ofSymbol =
        abbreviation == null ? Optional.empty() : DocumentTypes.ofSymbol(abbreviation);
    DocumentType printed = outline.type();
    if (printed != null) {
      if (ofSymbol.isPresent() && !ofSymbol.get().code().equals(printed.code())) {
        report.warning(
            DiagnosticCode.CONFLICTING_TYPE,
            "The document calls itself "
                + printed.name()
                + ", its symbol says "
                + ofSymbol.get().name()
                + ".",
            List.copyOf(where));
      }
      return printed;
    }
    boolean national = outline.head().stream().anyMatch(p -> Landmarks.isNational(p.value()));
    if (ofSymbol.isPresent() && (national || first != null || !outline.head().isEmpty())) {
      report.info(
          DiagnosticCode.INFERRED_METADATA,
          "The type " + ofSymbol.get().name() + " was taken from the symbol.",
          List.copyOf(where));
      return ofSymbol.get();
    }
    if (national && symbol != null) {
      return new DocumentType("CV", "Công văn");
    }
    return new DocumentType("OTHER", null);
  }

  private @Nullable String title() {
    if (outline.titleText() != null) {
      return outline.titleText();
    }
    for (Passage p : outline.head()) {
      if (p.folded().startsWith("v/v")) {
        where.add(p.whole());
        return p.value();
      }
    }
    return null;
  }

  private Issuer issuer(DocumentType type, @Nullable LocalDate date, List<Carrier> carriers) {
    IssuerNames.Found found = null;
    String provincePlace = null;
    List<String> lines = issuerLines();
    for (String line : lines) {
      Optional<IssuerNames.Found> next = IssuerNames.ofCapitals(line);
      boolean place = next.isEmpty() && Folding.fold(line).startsWith("tỉnh ");
      if (next.isEmpty() && !place && !Landmarks.isIssuer(line)) {
        continue;
      }
      IssuerNames.Found name = next.orElseGet(() -> IssuerNames.other(line));
      if (place) {
        provincePlace = IssuerNames.placeName(Folding.fold(line));
        continue;
      }
      if (name.level() != null && isProvincial(name, lines)) {
        provincePlace = name.place();
      } else if (name.kind() == IssuerKind.PARTY_COMMITTEE && name.place() != null) {
        provincePlace = name.place();
      }
      found = name;
    }
    if (found == null || found.place() == null && found.kind() == IssuerKind.PEOPLES_COMMITTEE) {
      Optional<IssuerNames.Found> text = named(carriers);
      if (text.isPresent() && (found == null || text.get().kind() == found.kind())) {
        found = text.get();
        provincePlace = isProvincial(found, lines) ? found.place() : provincePlace;
      }
    }
    TitledHead titled = TitledHead.of(outline.titleText());
    if (found == null && titled != null && titled.issuer() != null) {
      found =
          IssuerNames.inText(titled.issuer() + " ", Folding.fold(titled.issuer()) + " ")
              .orElse(
                  new IssuerNames.Found(
                      titled.issuer(), IssuerNames.kindOf(titled.issuer()), null, null));
      provincePlace = found.place();
    }
    if (found == null) {
      return new Issuer(null, null, null);
    }
    if (provincePlace == null) {
      provincePlace = provinceInText();
    }
    Province province = IssuerNames.province(provincePlace, date);
    return IssuerNames.issuer(found, type.code().equals("OTHER") ? null : province);
  }

  /** A city is a province of its own where a list says so or no province stands above it. */
  private boolean isProvincial(IssuerNames.Found name, List<String> lines) {
    if (name.level() == null || name.level().equals("tỉnh")) {
      return name.level() != null;
    }
    if (!name.level().equals("thành phố") || name.place() == null) {
      return false;
    }
    if (Provinces.isKnown(name.place())) {
      return Provinces.level(name.place()).orElse("").equals("thành phố");
    }
    boolean below = lines.stream().anyMatch(l -> Folding.fold(l).contains("tỉnh "));
    return !below && provinceInText() == null && mentions("các sở, ban, ngành");
  }

  private boolean mentions(String folded) {
    return outline.blocks().stream().anyMatch(p -> p.folded().contains(folded));
  }

  /** Issuer lines of the head, each name on one line: a name in capitals may run over two. */
  private List<String> issuerLines() {
    List<String> lines = new ArrayList<>();
    boolean open = false;
    for (Passage p : outline.head()) {
      String line = p.value();
      boolean number = HeadNumber.in(line).isPresent() || HeadNumber.in("Số " + line).isPresent();
      if (Landmarks.isNational(line) || !Folding.isCapitals(line) || number) {
        open = false;
        continue;
      }
      String folded = Folding.fold(line);
      boolean continues =
          open
              && !lines.isEmpty()
              && (folded.startsWith("tỉnh ")
                  || folded.startsWith("thành phố")
                  || folded.startsWith("huyện ")
                  || folded.startsWith("quận ")
                  || folded.startsWith("thị xã")
                  || folded.startsWith("xã ")
                  || folded.startsWith("phường ")
                  || folded.equals("dân")
                  || folded.equals("nhân dân")
                  || folded.startsWith("dân tỉnh")
                  || folded.startsWith("đặc khu")
                  || IssuerNames.ofCapitals(line).isEmpty() && isCut(lines.get(lines.size() - 1)));
      if (continues) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line);
      } else {
        lines.add(line);
      }
      where.add(p.whole());
      open = true;
    }
    return lines;
  }

  private static boolean isCut(String line) {
    String folded = Folding.fold(line);
    return folded.equals("ủy")
        || folded.equals("ủy ban nhân")
        || folded.equals("ủy ban")
        || folded.endsWith(" và")
        || folded.endsWith("tỉnh")
        || folded.endsWith("thành phố")
        || folded.endsWith("huyện");
  }

  /** The committee that the preamble or an appendix's head names as the issuer. */
  private Optional<IssuerNames.Found> named(List<Carrier> carriers) {
    List<Passage> places = new ArrayList<>(outline.preamble());
    carriers.forEach(c -> places.add(c.passage()));
    for (Passage p : places) {
      Optional<IssuerNames.Found> found =
          Folding.isCapitals(p.value())
              ? IssuerNames.ofCapitals(p.value().replaceFirst("(?i)^chủ tịch ", ""))
                  .filter(f -> f.place() != null)
              : IssuerNames.inText(p.value(), p.folded());
      if (found.isPresent()) {
        where.add(p.whole());
        report.info(
            DiagnosticCode.INFERRED_METADATA,
            "The issuer was taken from the text: " + found.get().name() + ".",
            List.of(p.whole()));
        return found;
      }
    }
    return Optional.empty();
  }

  private static final Pattern PROVINCE_IN_TEXT =
      Pattern.compile(
          "(?<![\\p{L}])(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|của) tỉnh ((?:\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+){0,3})");

  private @Nullable String provinceInText() {
    for (Passage p : outline.blocks()) {
      Matcher m = PROVINCE_IN_TEXT.matcher(p.value());
      if (m.find()) {
        return m.group(1);
      }
    }
    return null;
  }

  private void conflicts(
      @Nullable String identifier, @Nullable String digits, List<Carrier> carriers) {
    if (digits == null) {
      return;
    }
    Set<String> others = new LinkedHashSet<>();
    List<Provenance> places = new ArrayList<>();
    for (Carrier c : carriers) {
      if (!Objects.equals(c.number().identifier(), identifier)) {
        others.add(c.number().identifier());
        places.add(c.passage().whole());
      }
    }
    if (!others.isEmpty()) {
      report.warning(
          DiagnosticCode.CONFLICTING_IDENTIFIER,
          "The document is "
              + identifier
              + ", but appendices name "
              + String.join(", ", others)
              + ".",
          places);
    }
  }
}
