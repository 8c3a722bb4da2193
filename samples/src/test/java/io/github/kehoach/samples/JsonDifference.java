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
    // Lists of different lengths part at the first element that differs; of lists where one only
    // goes on behind the other's end, and of short ones, the whole is easier to read.
    if (expected.isArray() && actual.isArray()) {
      int common = Math.min(expected.size(), actual.size());
      boolean records = common > 0 && expected.get(0).isContainer();
      for (int i = 0; i < common && (records || expected.size() == actual.size()); i++) {
        String deeper = place(path + "/" + i, expected.get(i), actual.get(i));
        if (deeper != null) {
          return deeper;
        }
      }
      if (records) {
        return path + ": expected " + expected.size() + " elements, was " + actual.size();
      }
    }
    return path + ": expected " + brief(expected) + ", was " + brief(actual);
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
