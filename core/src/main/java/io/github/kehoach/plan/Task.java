package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task (nhiệm vụ).
 *
 * @param id {@code task1}
 * @param ordinal the number of the row, or null
 * @param description what is to be done
 * @param lead who leads (chủ trì)
 * @param coordinating who joins (phối hợp)
 * @param schedule by when
 * @param output the product that is named
 * @param note remark of the row
 * @param origin table or running text
 * @param table id of the table
 * @param row index in the rows of the table, from 0
 * @param section path of the section
 * @param provenance where the words stand
 */
public record Task(
    String id,
    @Nullable String ordinal,
    String description,
    List<Agency> lead,
    List<Agency> coordinating,
    @Nullable Schedule schedule,
    @Nullable String output,
    @Nullable String note,
    Origin origin,
    @Nullable String table,
    @Nullable Integer row,
    @Nullable String section,
    List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param id {@code task1}
   * @param ordinal the number of the row, or null
   * @param description what is to be done
   * @param lead who leads (chủ trì)
   * @param coordinating who joins (phối hợp)
   * @param schedule by when
   * @param output the product that is named
   * @param note remark of the row
   * @param origin table or running text
   * @param table id of the table
   * @param row index in the rows of the table, from 0
   * @param section path of the section
   * @param provenance where the words stand
   */
  public Task {
    lead = List.copyOf(lead);
    coordinating = List.copyOf(coordinating);
    provenance = List.copyOf(provenance);
  }
}
