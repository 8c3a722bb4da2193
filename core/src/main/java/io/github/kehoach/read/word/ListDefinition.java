package io.github.kehoach.read.word;

import java.util.List;
import java.util.Map;

/**
 * A list as paragraphs name it: in Office Open XML a {@code num} (ECMA-376, part 1, 17.9.15), in
 * binary Word files an LFO.
 *
 * @param id its number; 0 and below for lists that are none
 * @param counts which numbers it shares with others: an {@code abstractNum} or an LSTF
 * @param levels its levels with what it overrides
 * @param starts the numbers that its levels start with when it is met for the first time, by level
 *     from 0; levels that are not there go on from where the numbers stand
 */
record ListDefinition(int id, int counts, List<ListLevel> levels, Map<Integer, Integer> starts) {

  /** Copies the levels. */
  ListDefinition {
    levels = List.copyOf(levels);
    starts = Map.copyOf(starts);
  }

  /**
   * A level.
   *
   * @param level its number from 0
   * @return the level; one that prints nothing where the list has no such level
   */
  ListLevel level(int level) {
    return level >= 0 && level < levels.size() ? levels.get(level) : ListLevel.SILENT;
  }
}
