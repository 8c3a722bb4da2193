package io.github.kehoach.samples;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where two JSON documents part. */
final class JsonDifference {

  private static final int LONGEST = 300;

  private JsonDifference() {}

  /** The place and the values of the first difference, or empty where there is none. */
  static Optional<String> first(JsonNode expected, JsonNode actual) {
    String place = place("", expected, actual);
    if (place == null) {
      return Optional.empty();
    }
    Set<String> names = names(expected, actual);
    long differ =
        names.stream().filter(n -> place("", expected.path(n), actual.path(n)) != null).count();
    return Optional.of(place + " (" + differ + " of " + names.size() + " top-level fields differ)");
  }

  private static @Nullable String place(String path, JsonNode expected, JsonNode actual) {
    if (expected.equals(actual)) {
      return null;
    }
    if (expected.isObject() && actual.isObject()) {
      for (String name : names(expected, actual)) {
        String deeper = place(path + "/" + name, expected.path(name), actual.path(name));
        if (deeper != null) {
          return deeper;
        }
      }
    }
    // A list of records parts at the first that differs; a list of words is easier to read whole.
    boolean records =
        expected.isArray() && actual.isArray() && (holdsRecords(expected) || holdsRecords(actual));
    if (records) {
      for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
        String deeper = place(path + "/" + i, expected.get(i), actual.get(i));
        if (deeper != null) {
          return deeper;
        }
      }
      return path + ": expected " + expected.size() + " elements, was " + actual.size();
    }
    return path + ": expected " + brief(expected) + ", was " + brief(actual);
  }

  private static boolean holdsRecords(JsonNode array) {
    return array.size() > 0 && array.get(0).isContainer();
  }

  private static Set<String> names(JsonNode a, JsonNode b) {
    Set<String> names = new LinkedHashSet<>(a.propertyNames());
    names.addAll(b.propertyNames());
    return names;
  }

  private static String brief(JsonNode node) {
    String json = node.isMissingNode() ? "nothing" : node.toString();
    return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "…";
  }
}
