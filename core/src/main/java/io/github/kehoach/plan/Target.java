package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target (chỉ tiêu): an indicator with its values.
 *
 * @param id {@code target1}
 * @param ordinal the number of the row, or null
 * @param indicator what is measured
 * @param group the parents of a dependent row, outermost first
 * @param unit unit of measure (đơn vị tính)
 * @param values one for each filled value cell
 * @param responsible who leads, follows or assesses it
 * @param origin table or running text
 * @param table id of the table
 * @param row index in the rows of the table, from 0
 * @param section path of the section
 * @param note footnote
 * @param sameAs ids of targets that state the same goal elsewhere
 * @param indicatorId id of the standard indicator that it is, or null
 * @param provenance where the words stand
 */
public record Target(
    String id,
    @Nullable String ordinal,
    String indicator,
    List<String> group,
    @Nullable String unit,
    List<TargetValue> values,
    List<Agency> responsible,
    Origin origin,
    @Nullable String table,
    @Nullable Integer row,
    @Nullable String section,
    @Nullable String note,
    List<String> sameAs,
    @Nullable String indicatorId,
    List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param id {@code target1}
   * @param ordinal the number of the row, or null
   * @param indicator what is measured
   * @param group the parents of a dependent row, outermost first
   * @param unit unit of measure (đơn vị tính)
   * @param values one for each filled value cell
   * @param responsible who leads, follows or assesses it
   * @param origin table or running text
   * @param table id of the table
   * @param row index in the rows of the table, from 0
   * @param section path of the section
   * @param note footnote
   * @param sameAs ids of targets that state the same goal elsewhere
   * @param indicatorId id of the standard indicator that it is, or null
   * @param provenance where the words stand
   */
  public Target {
    group = List.copyOf(group);
    values = List.copyOf(values);
    responsible = List.copyOf(responsible);
    sameAs = List.copyOf(sameAs);
    provenance = List.copyOf(provenance);
  }

  /**
   * The same target as a standard indicator.
   *
   * @param known the id of the indicator, or null for none
   * @return a copy with that id
   */
  public Target withIndicatorId(@Nullable String known) {
    return new Target(
        id,
        ordinal,
        indicator,
        group,
        unit,
        values,
        responsible,
        origin,
        table,
        row,
        section,
        note,
        sameAs,
        known,
        provenance);
  }
}
