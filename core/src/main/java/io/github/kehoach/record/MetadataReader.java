package io.github.kehoach.record;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.DocumentType;
import io.github.kehoach.plan.Issuer;
import io.github.kehoach.plan.Metadata;
import io.github.kehoach.structure.DocumentTypes;
import io.github.kehoach.structure.Landmarks;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the header data together (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II). What the head lacks
 * and a title or an appendix's head gives is filled in and reported, and so is what they
 * contradict.
 */
final class MetadataReader {

  /** Parts of a symbol. */
  private static final Pattern PARTS = Pattern.compile("[-/]");

  private final Outline outline;
  private final Evidence evidence;
  private final Joined head;
  private final @Nullable TitledHead titled;
  private final List<Carrier> carriers;

  private MetadataReader(Outline outline, Report report) {
    this.outline = outline;
    this.evidence = new Evidence(report);
    this.head = new Joined(outline.head());
    this.titled = TitledHead.of(outline.titleText());
    this.carriers = Carrier.in(outline);
  }

  static Metadata read(Outline outline, Report report) {
    return new MetadataReader(outline, report).metadata();
  }

  /** The document's number as far as it is known; a draft has a symbol alone. */
  private record OwnNumber(
      @Nullable String digits, @Nullable String symbol, @Nullable String identifier) {

    static OwnNumber of(DocumentNumber number) {
      return new OwnNumber(number.number(), number.symbol(), number.identifier());
    }
  }

  private Metadata metadata() {
    OwnNumber number = number();
    DatelineReader dateline = new DatelineReader(head, evidence);
    LocalDate date = date(dateline);
    String place = dateline.place();
    DocumentType type = type(number.symbol());
    outline.title().forEach(evidence::add);
    Issuer issuer = IssuerReader.read(outline, titled, carriers, evidence, type, date, place);
    boolean form = !type.code().equals("OTHER");
    if (number.digits() == null && form) {
      evidence.warning(DiagnosticCode.MISSING_NUMBER, "The document has no number.");
    }
    if (!form) {
      return new Metadata(
          type, null, null, null, new Issuer(null, null, null), null, null, null, List.of());
    }
    return new Metadata(
        type,
        number.digits(),
        number.symbol(),
        number.identifier(),
        issuer,
        place,
        date,
        titled == null ? title() : titled.title(),
        evidence.where());
  }

  /** The number of the head, else of the title; an appendix may complete a symbol. */
  private OwnNumber number() {
    OwnNumber number = numberOfHead();
    if (number.identifier() == null && titled != null) {
      number = OwnNumber.of(titled.number());
      inferred("number \"" + number.identifier() + "\"", "the title", outline.title().get(0));
    }
    if (number.digits() != null || carriers.isEmpty()) {
      return number;
    }
    Carrier first = carriers.get(0);
    if (number.symbol() == null || number.symbol().equals(first.number().symbol())) {
      number = OwnNumber.of(first.number());
      inferred("number \"" + number.identifier() + "\"", "an appendix's head", first.passage());
    }
    return number;
  }

  private OwnNumber numberOfHead() {
    Optional<HeadNumber> printed = HeadNumber.in(head.text());
    if (printed.isEmpty()) {
      return new OwnNumber(null, null, null);
    }
    HeadNumber n = printed.get();
    evidence.addAll(head.at(n.start(), n.end()));
    return new OwnNumber(n.number(), n.symbol(), n.identifier());
  }

  private @Nullable LocalDate date(DatelineReader dateline) {
    LocalDate date = dateline.date();
    if (date == null && titled != null) {
      date = titled.date();
    }
    if (date == null && !carriers.isEmpty() && carriers.get(0).date() != null) {
      date = carriers.get(0).date();
      inferred("date of issue " + date, "an appendix's head", carriers.get(0).passage());
    }
    return date;
  }

  private void inferred(String what, String from, Passage passage) {
    evidence.inferred("The " + what + " was taken from " + from + ".", passage);
  }

  /** The printed type; where none is, the symbol tells it, and a letter has a symbol alone. */
  private DocumentType type(@Nullable String symbol) {
    Optional<DocumentType> ofSymbol =
        symbol == null ? Optional.empty() : DocumentTypes.ofSymbol(PARTS.split(symbol)[0]);
    DocumentType printed = outline.type();
    if (printed != null) {
      ofSymbol.ifPresent(told -> reportConflict(printed, told));
      return printed;
    }
    if (ofSymbol.isPresent() && (!carriers.isEmpty() || !outline.head().isEmpty())) {
      evidence.inferred("The type " + ofSymbol.get().name() + " was taken from the symbol.");
      return ofSymbol.get();
    }
    boolean national = outline.head().stream().anyMatch(p -> Landmarks.isNational(p.value()));
    return national && symbol != null
        ? new DocumentType("CV", "Công văn")
        : new DocumentType("OTHER", null);
  }

  private void reportConflict(DocumentType printed, DocumentType told) {
    if (!told.code().equals(printed.code())) {
      evidence.warning(
          DiagnosticCode.CONFLICTING_TYPE,
          "The document calls itself " + printed.name() + ", its symbol says " + told.name() + ".");
    }
  }

  private @Nullable String title() {
    if (outline.titleText() != null) {
      return outline.titleText();
    }
    for (Passage p : outline.head()) {
      if (p.folded().startsWith("v/v")) {
        evidence.add(p);
        return p.value();
      }
    }
    return null;
  }
}
