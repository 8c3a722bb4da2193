package io.github.kehoach.diff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of a plan that may be in another version too.
 *
 * @param text its words, by which it is known again
 * @param place its path, or table and row
 * @param fields what else it says, by name
 */
record Item(String text, @Nullable String place, Map<String, String> fields) {

  /**
   * The same thing in two versions.
   *
   * @param before in the old one
   * @param after in the new one
   */
  record Pair(Item before, Item after) {}

  /**
   * Two versions' things put together.
   *
   * @param pairs what both have, in the order of the new version
   * @param removed what only the old one has
   * @param added what only the new one has
   */
  record Matching(List<Pair> pairs, List<Item> removed, List<Item> added) {}
}
