package io.github.kehoach.indicator;

import java.util.List;

/**
 * A standard indicator.
 *
 * @param id a stable key, {@code grdp-growth}
 * @param name its Vietnamese name
 * @param english its English name
 * @param units the units its values are given in, the usual one first; values in two of them cannot
 *     be converted into each other exactly (dollars and đồng, a number of communes and a share)
 */
public record Indicator(String id, String name, String english, List<String> units) {

  /**
   * Copies the list, so that the record cannot change.
   *
   * @param id a stable key, {@code grdp-growth}
   * @param name its Vietnamese name
   * @param english its English name
   * @param units the units its values are given in
   */
  public Indicator {
    units = List.copyOf(units);
  }
}
