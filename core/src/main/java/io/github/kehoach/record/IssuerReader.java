package io.github.kehoach.record;

import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.DocumentType;
import io.github.kehoach.plan.Issuer;
import io.github.kehoach.plan.IssuerKind;
import io.github.kehoach.plan.Province;
import io.github.kehoach.structure.Landmarks;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who issued a document, and in which province. The head says so in the best case; where it
 * was lost or names no place, preamble, appendices, title and text are asked in this order.
 */
final class IssuerReader {

  private static final Pattern PROVINCE_IN_TEXT =
      Pattern.compile(
          "(?<![\\p{L}])(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|của) tỉnh ((?:\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+){0,3})");

  private static final Pattern CHAIR = Pattern.compile("(?iu)^chủ tịch ");

  private final Outline outline;
  private final @Nullable TitledHead titled;
  private final List<Carrier> carriers;
  private final Evidence evidence;
  private final List<String> lines;

  private IssuerNames.@Nullable Found found;
  private @Nullable String place;

  private static final Pattern CITY = Pattern.compile("^(?:TP|Tp|[Tt]hành phố)\\.? ?");

  private IssuerReader(
      Outline outline, @Nullable TitledHead titled, List<Carrier> carriers, Evidence evidence) {
    this.outline = outline;
    this.titled = titled;
    this.carriers = carriers;
    this.evidence = evidence;
    this.lines = IssuerLines.of(outline, evidence);
  }

  /**
   * Reads the issuer; its fields are null where nothing names one.
   *
   * @param titled what the title holds of a lost head
   * @param carriers what appendices say of the document
   * @param type the document's type
   * @param date its date, by which provinces are told apart
   * @param dateline the place of issue, or null
   */
  static Issuer read(
      Outline outline,
      @Nullable TitledHead titled,
      List<Carrier> carriers,
      Evidence evidence,
      DocumentType type,
      @Nullable LocalDate date,
      @Nullable String dateline) {
    return new IssuerReader(outline, titled, carriers, evidence).issuer(type, date, dateline);
  }

  private Issuer issuer(DocumentType type, @Nullable LocalDate date, @Nullable String dateline) {
    lines.forEach(this::readLine);
    readText();
    readTitle();
    readDateline(dateline);
    if (found == null) {
      return new Issuer(null, null, null);
    }
    String named = place == null ? inferredProvince() : place;
    Province province = IssuerNames.province(named, date);
    return IssuerNames.issuer(found, type.code().equals("OTHER") ? null : province);
  }

  /** Of several issuers in a head the last one is the document's own. */
  private void readLine(String line) {
    Optional<IssuerNames.Found> name = IssuerNames.ofCapitals(line);
    String folded = Folding.fold(line);
    if (name.isEmpty() && folded.startsWith("tỉnh ")) {
      place = IssuerNames.placeName(folded);
    } else if (name.isPresent() || Landmarks.isIssuer(line)) {
      IssuerNames.Found own = name.orElseGet(() -> IssuerNames.other(line));
      boolean party = own.kind() == IssuerKind.PARTY_COMMITTEE && own.place() != null;
      place = party || isProvincial(own) ? own.place() : place;
      found = own;
    }
  }

  /** A head without an issuer, or with a committee of no place, is completed from the text. */
  private void readText() {
    IssuerNames.Found head = found;
    if (head != null && (head.place() != null || head.kind() != IssuerKind.PEOPLES_COMMITTEE)) {
      return;
    }
    Optional<IssuerNames.Found> text = named();
    if (text.isPresent() && (head == null || text.get().kind() == head.kind())) {
      found = text.get();
      place = isProvincial(text.get()) ? text.get().place() : place;
    }
  }

  private void readTitle() {
    String issuer = titled == null ? null : titled.issuer();
    if (found == null && issuer != null) {
      IssuerNames.Found own =
          IssuerNames.inText(issuer + " ", Folding.fold(issuer) + " ")
              .orElseGet(
                  () -> new IssuerNames.Found(issuer, IssuerNames.kindOf(issuer), null, null));
      found = own;
      place = own.place();
    }
  }

  /**
   * A committee of no place whose dateline names a province: portals cut the second line off the
   * issuer. The place of issue of a province's committee is the province's name (Nghị định
   * 30/2020/NĐ-CP, Phụ lục I, Mục II.4).
   */
  private void readDateline(@Nullable String dateline) {
    IssuerNames.Found bare = found;
    if (bare == null
        || bare.place() != null
        || place != null
        || bare.kind() != IssuerKind.PEOPLES_COMMITTEE
        || dateline == null
        || provinceInText().isPresent()) {
      return;
    }
    String name = CITY.matcher(dateline).replaceFirst("");
    Optional<String> level = Provinces.level(name);
    if (level.isPresent()) {
      found =
          new IssuerNames.Found(
              bare.name() + " " + level.get() + " " + name, bare.kind(), level.get(), name);
      place = name;
      evidence.inferred("The issuer's province was taken from the place of issue: " + name + ".");
    }
  }

  /** The committee that the preamble or an appendix's head names as the issuer. */
  private Optional<IssuerNames.Found> named() {
    List<Passage> places = new ArrayList<>(outline.preamble());
    carriers.forEach(c -> places.add(c.passage()));
    for (Passage p : places) {
      Optional<IssuerNames.Found> committee = committee(p);
      if (committee.isPresent()) {
        evidence.inferred("The issuer was taken from the text: " + committee.get().name() + ".", p);
        return committee;
      }
    }
    return Optional.empty();
  }

  private static Optional<IssuerNames.Found> committee(Passage p) {
    return Folding.isCapitals(p.value())
        ? IssuerNames.ofCapitals(CHAIR.matcher(p.value()).replaceFirst(""))
            .filter(f -> f.place() != null)
        : IssuerNames.inText(p.value(), p.folded());
  }

  /** A city is a province of its own where a list says so or no province stands above it. */
  private boolean isProvincial(IssuerNames.Found name) {
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
    return !below && provinceInText().isEmpty() && mentions("các sở, ban, ngành");
  }

  private boolean mentions(String folded) {
    return outline.blocks().stream()
        .anyMatch(p -> p.kind() != BlockKind.OUTSIDE && p.folded().contains(folded));
  }

  /** The province that the text names, reported as what it is: not printed in the head. */
  private @Nullable String inferredProvince() {
    Optional<Passage> first = provinceInText();
    first.ifPresent(
        p ->
            evidence.inferred(
                "The issuer's province was taken from the text: " + name(p) + ".", p));
    return first.map(IssuerReader::name).orElse(null);
  }

  /** Where the text names its province; nowhere when it names several: none is more its own. */
  private Optional<Passage> provinceInText() {
    Passage first = null;
    for (Passage p : outline.blocks()) {
      if (p.kind() == BlockKind.OUTSIDE) {
        continue;
      }
      Matcher m = PROVINCE_IN_TEXT.matcher(p.value());
      while (m.find()) {
        if (first == null) {
          first = p;
        } else if (!m.group(1).equals(name(first))) {
          return Optional.empty();
        }
      }
    }
    return Optional.ofNullable(first);
  }

  private static String name(Passage p) {
    Matcher m = PROVINCE_IN_TEXT.matcher(p.value());
    return m.find() ? m.group(1) : "";
  }
}
