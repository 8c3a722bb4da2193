package io.github.kehoach.graph;

import io.github.kehoach.compare.Place;
import io.github.kehoach.plan.Metadata;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Province;
import io.github.kehoach.plan.Reference;
import io.github.kehoach.text.Folding;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a document is told apart by. Numbers start anew each year; those of central authorities are
 * unique in a year, those of a province's in that province.
 *
 * @param id the key
 * @param certain whether another plan that cites the document would get the same key
 */
record NodeKey(String id, boolean certain) {

  private static final Pattern YEAR = Pattern.compile("/((?:19|20)[0-9]{2})/");

  /** Who numbers for the whole country, at the end of a symbol: ministries begin with B. */
  private static final Pattern CENTRAL =
      Pattern.compile(
          "[-/](?:CP|TTg|CTN|QH[0-9]{1,2}|UBTVQH[0-9]{1,2}|TW|VPCP|TTCP|NHNN|UBDT"
              + "|B(?!QL|CĐ|CH|TV|TG|DT|DV)[A-ZĐ]{1,8}(?:-[A-ZĐ]{1,12})?)$");

  /** The province's own authorities, as plans of the province name them. */
  private static final Set<String> OWN =
      Set.of(
          "ubnd tỉnh",
          "ủy ban nhân dân tỉnh",
          "chủ tịch ubnd tỉnh",
          "hđnd tỉnh",
          "hội đồng nhân dân tỉnh",
          "tỉnh ủy",
          "ban thường vụ tỉnh ủy",
          "ban chấp hành đảng bộ tỉnh",
          "ubnd thành phố",
          "ủy ban nhân dân thành phố",
          "hđnd thành phố",
          "hội đồng nhân dân thành phố",
          "thành ủy",
          "ban thường vụ thành ủy",
          "ban chấp hành đảng bộ thành phố",
          "chủ tịch ubnd thành phố");

  private static final Pattern TERM = Pattern.compile(" khóa [ivxlc]+$");

  /** The key of a plan. */
  static NodeKey of(PlanDocument plan) {
    Metadata metadata = plan.metadata();
    String identifier = metadata.identifier();
    String place = Place.of(metadata.issuer()).name();
    String year = year(identifier, metadata.issueDate());
    boolean certain =
        identifier != null && metadata.number() != null && place != null && year != null;
    return certain
        ? new NodeKey(identifier + " " + year + " " + place, true)
        : new NodeKey(plan.source().name() + " " + plan.source().sha256().substring(0, 8), false);
  }

  /** The key of a document that a plan cites. */
  static NodeKey of(Reference reference, PlanDocument plan) {
    String identifier = reference.identifier();
    String year = year(identifier, reference.date());
    String whose = whose(reference, plan);
    return year != null && whose != null
        ? new NodeKey((identifier + " " + year + " " + whose).strip(), true)
        : new NodeKey(
            identifier
                + (reference.date() == null ? "" : " " + reference.date())
                + " in "
                + of(plan).id(),
            false);
  }

  private static @Nullable String year(@Nullable String identifier, @Nullable LocalDate date) {
    Matcher m = YEAR.matcher(identifier == null ? "" : identifier);
    return m.find() ? m.group(1) : date == null ? null : String.valueOf(date.getYear());
  }

  /** The place whose numbers these are, empty for the whole country; null where it is not told. */
  private static @Nullable String whose(Reference reference, PlanDocument plan) {
    String identifier = reference.identifier();
    if (CENTRAL.matcher(identifier).find()) {
      return "";
    }
    Province province = plan.metadata().issuer().province();
    if (reference.issuer() == null || province == null) {
      return null;
    }
    String issuer = TERM.matcher(Folding.fold(reference.issuer()).strip()).replaceFirst("");
    String name = " " + Folding.fold(province.name());
    String bare =
        issuer.endsWith(name) ? issuer.substring(0, issuer.length() - name.length()) : issuer;
    boolean named = !bare.equals(issuer);
    // "UBND thành phố" in a plan of a part of a province may be that part's.
    boolean own = Place.of(plan.metadata().issuer()).whole() || bare.contains("tỉnh");
    return OWN.contains(bare) && (named || own) ? province.name() : null;
  }
}
