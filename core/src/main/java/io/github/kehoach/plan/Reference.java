package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is cited, once, with all its mentions.
 *
 * @param id {@code ref1}
 * @param type abbreviation of the type
 * @param number the digits
 * @param symbol the symbol
 * @param identifier normalised
 * @param variants other spellings met
 * @param date date of issue where given
 * @param issuer who issued it, as printed
 * @param title what the text says it is about
 * @param aliases names given to it
 * @param role basis or citation
 * @param mentions every place that names it
 * @param provenance where the words stand
 */
public record Reference(
    String id,
    @Nullable String type,
    String number,
    @Nullable String symbol,
    String identifier,
    List<String> variants,
    java.time.@Nullable LocalDate date,
    @Nullable String issuer,
    @Nullable String title,
    List<String> aliases,
    ReferenceRole role,
    List<Provenance> mentions,
    List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param id {@code ref1}
   * @param type abbreviation of the type
   * @param number the digits
   * @param symbol the symbol
   * @param identifier normalised
   * @param variants other spellings met
   * @param date date of issue where given
   * @param issuer who issued it, as printed
   * @param title what the text says it is about
   * @param aliases names given to it
   * @param role basis or citation
   * @param mentions every place that names it
   * @param provenance where the words stand
   */
  public Reference {
    variants = List.copyOf(variants);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    provenance = List.copyOf(provenance);
  }
}
