package io.github.kehoach.diff;

import io.github.kehoach.plan.PlanDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What changed between two versions of a plan. What only moved to another place is the same.
 *
 * @param before name of the old version's file
 * @param after name of the new version's file
 * @param changes sections, then targets, then tasks: what changed, was removed, was added
 */
public record Differences(String before, String after, List<Change> changes) {

  /**
   * Copies the list, so that the record cannot change.
   *
   * @param before name of the old version's file
   * @param after name of the new version's file
   * @param changes sections, then targets, then tasks
   */
  public Differences {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two versions.
   *
   * @param before the old version
   * @param after the new version
   * @param tolerance which differences of words are none
   * @return their differences
   */
  public static Differences between(PlanDocument before, PlanDocument after, Tolerance tolerance) {
    List<Change> changes = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      Item.Matching matching = Matcher.match(Items.of(before, subject), Items.of(after, subject));
      for (Item.Pair pair : matching.pairs()) {
        List<FieldChange> fields = changed(subject, pair, tolerance);
        if (!fields.isEmpty()) {
          changes.add(
              new Change(
                  subject,
                  Kind.CHANGED,
                  pair.after().text(),
                  pair.before().place(),
                  pair.after().place(),
                  fields));
        }
      }
      for (Item item : matching.removed()) {
        changes.add(new Change(subject, Kind.REMOVED, item.text(), item.place(), null, List.of()));
      }
      for (Item item : matching.added()) {
        changes.add(new Change(subject, Kind.ADDED, item.text(), null, item.place(), List.of()));
      }
    }
    return new Differences(before.source().name(), after.source().name(), changes);
  }

  private static List<FieldChange> changed(Subject subject, Item.Pair pair, Tolerance tolerance) {
    List<FieldChange> out = new ArrayList<>();
    if (!Likeness.same(pair.before().text(), pair.after().text(), tolerance)) {
      String field =
          switch (subject) {
            case SECTION -> "text";
            case TARGET -> "indicator";
            case TASK -> "description";
          };
      out.add(new FieldChange(field, pair.before().text(), pair.after().text()));
    }
    Set<String> fields = new LinkedHashSet<>(pair.before().fields().keySet());
    fields.addAll(pair.after().fields().keySet());
    for (String field : fields) {
      String before = pair.before().fields().get(field);
      String after = pair.after().fields().get(field);
      if (before == null || after == null || !sameField(field, before, after, tolerance)) {
        out.add(new FieldChange(field, before, after));
      }
    }
    return out;
  }

  /** Signs decide in values: {@code > 95} is not {@code < 95}. */
  private static boolean sameField(String field, String before, String after, Tolerance tolerance) {
    if (field.equals("values") || field.equals("unit")) {
      return Likeness.signs(before).equals(Likeness.signs(after))
          && Likeness.same(before, after, tolerance);
    }
    return Likeness.same(before, after, tolerance);
  }
}
