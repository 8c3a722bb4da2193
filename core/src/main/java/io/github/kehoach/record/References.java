package io.github.kehoach.record;

import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Reference;
import io.github.kehoach.plan.ReferenceRole;
import io.github.kehoach.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Resolves mentions to documents: one record for each, however often and however spelled it is
 * named.
 */
final class References {

  /** What one mention may tell and another not. */
  private static final List<Function<Citations.Mention, @Nullable Object>> FIELDS =
      List.of(Citations.Mention::date, Citations.Mention::issuer, Citations.Mention::title);

  private final List<Cited> cited = new ArrayList<>();
  private final Map<String, List<Cited>> byIdentifier = new HashMap<>();
  private final Map<String, Cited> byNumberAndDate = new HashMap<>();
  private final Map<Citations.Mention, Cited> resolved = new HashMap<>();

  /** A document while its mentions are gathered. */
  static final class Cited {
    String id = "";
    final List<Citations.Mention> mentions = new ArrayList<>();
    final Set<String> aliases = new LinkedHashSet<>();
    final List<Provenance> aliasMentions = new ArrayList<>();

    /** Where its aliases are introduced. */
    final List<Provenance> introduced = new ArrayList<>();

    @Nullable LocalDate date;
    boolean basis;

    String identifier() {
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (Citations.Mention m : mentions) {
        counts.merge(m.number().identifier(), 1, Integer::sum);
      }
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> e : counts.entrySet()) {
        if (e.getValue() > most) {
          most = e.getValue();
          best = e.getKey();
        }
      }
      return best;
    }
  }

  /** Takes in all mentions of a document, in its order. */
  static References of(List<Citations.Mention> mentions) {
    References references = new References();
    // Dated mentions first: an undated one may stand before the one that gives the date.
    for (Citations.Mention m : mentions) {
      if (m.date() != null) {
        references.dated(m, m.date());
      }
    }
    for (Citations.Mention m : mentions) {
      if (m.date() == null) {
        references.undated(m);
      }
    }
    references.order(mentions);
    return references;
  }

  private void dated(Citations.Mention m, LocalDate date) {
    String identifier = m.number().identifier();
    for (Cited c : byIdentifier.getOrDefault(identifier, List.of())) {
      if (date.equals(c.date)) {
        add(c, m);
        return;
      }
    }
    // One number, one type, one day: another symbol is a slip of the clerk's.
    String key = m.number().number() + " " + m.type() + " " + date;
    Cited same = byNumberAndDate.get(key);
    if (same == null) {
      same = new Cited();
      same.date = date;
      cited.add(same);
      byNumberAndDate.put(key, same);
    }
    byIdentifier.computeIfAbsent(identifier, k -> new ArrayList<>()).add(same);
    add(same, m);
  }

  private void undated(Citations.Mention m) {
    String identifier = m.number().identifier();
    List<Cited> same = byIdentifier.get(identifier);
    Cited c;
    if (same == null) {
      c = new Cited();
      cited.add(c);
      byIdentifier.computeIfAbsent(identifier, k -> new ArrayList<>()).add(c);
    } else {
      c = same.get(0);
    }
    add(c, m);
  }

  private void add(Cited c, Citations.Mention m) {
    c.mentions.add(m);
    resolved.put(m, c);
  }

  private void order(List<Citations.Mention> mentions) {
    Map<Citations.Mention, Integer> places = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      places.put(mentions.get(i), i);
    }
    cited.forEach(c -> c.mentions.sort(java.util.Comparator.comparing(places::get)));
    cited.sort(java.util.Comparator.comparing(c -> places.get(c.mentions.get(0))));
    for (int i = 0; i < cited.size(); i++) {
      cited.get(i).id = "ref" + (i + 1);
    }
  }

  /** The document of a mention. */
  Cited of(Citations.Mention m) {
    return Objects.requireNonNull(resolved.get(m));
  }

  /** The documents that have aliases. */
  List<Cited> named() {
    return cited.stream().filter(c -> !c.aliases.isEmpty()).toList();
  }

  List<Reference> records() {
    List<Reference> out = new ArrayList<>();
    for (Cited c : cited) {
      String identifier = c.identifier();
      Citations.Mention model =
          c.mentions.stream()
              .filter(m -> m.number().identifier().equals(identifier))
              .findFirst()
              .orElseThrow();
      Set<String> variants = new LinkedHashSet<>();
      for (Citations.Mention m : c.mentions) {
        if (!m.number().raw().equals(identifier)) {
          variants.add(m.number().raw());
        }
      }
      List<Provenance> mentions = new ArrayList<>();
      c.mentions.forEach(m -> mentions.add(m.provenance()));
      mentions.addAll(c.aliasMentions);
      out.add(
          new Reference(
              c.id,
              type(c, model),
              model.number().number(),
              model.number().symbol(),
              identifier,
              List.copyOf(variants),
              c.date,
              inSmall(c, Citations.Mention::issuer),
              inSmall(c, Citations.Mention::title),
              List.copyOf(c.aliases),
              c.basis ? ReferenceRole.BASIS : ReferenceRole.CITED,
              mentions,
              places(c, model, variants)));
    }
    return out;
  }

  /** Where what the record says stands: mentions that add something, and the aliases' places. */
  private static List<Provenance> places(Cited c, Citations.Mention model, Set<String> variants) {
    Set<Provenance> places = new LinkedHashSet<>();
    places.add(model.whole());
    for (Function<Citations.Mention, @Nullable Object> field : FIELDS) {
      Citations.Mention taken = taken(c, field);
      if (taken != null && !Objects.equals(field.apply(taken), field.apply(model))) {
        places.add(taken.whole());
      }
    }
    Set<String> left = new HashSet<>(variants);
    for (Citations.Mention m : c.mentions) {
      if (left.remove(m.number().raw())) {
        places.add(m.whole());
      }
    }
    places.addAll(c.introduced);
    return List.copyOf(places);
  }

  /** The type that is printed somewhere, before one that a symbol lets guess. */
  private static @Nullable String type(Cited c, Citations.Mention model) {
    if (model.named()) {
      return model.type();
    }
    String named = first(c, m -> m.named() ? m.type() : null);
    if (named != null) {
      return named;
    }
    return model.type() != null ? model.type() : first(c, Citations.Mention::type);
  }

  private static @Nullable String inSmall(
      Cited c, Function<Citations.Mention, @Nullable String> field) {
    Citations.Mention taken = taken(c, field::apply);
    return taken == null ? null : field.apply(taken);
  }

  /** The first mention that has it in the letters of a sentence, else in capitals; or null. */
  private static Citations.@Nullable Mention taken(
      Cited c, Function<Citations.Mention, @Nullable Object> field) {
    Citations.Mention first = null;
    for (Citations.Mention m : c.mentions) {
      Object value = field.apply(m);
      if (value != null && !(value instanceof String s && Folding.isCapitals(s))) {
        return m;
      }
      first = first == null && value != null ? m : first;
    }
    return first;
  }

  private static @Nullable String first(
      Cited c, Function<Citations.Mention, @Nullable String> field) {
    for (Citations.Mention m : c.mentions) {
      String value = field.apply(m);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
