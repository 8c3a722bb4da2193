package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param id stable within the document, {@code t1}
 * @param caption a title of its own, or null
 * @param appendix label of its appendix, or null in the body
 * @param kind what its rows are
 * @param header one string a column; two header rows are joined with {@code / }
 * @param rows body rows, each as wide as the header; covered cells are empty
 * @param pages the pages it stands on, empty where the format has none
 * @param provenance where the words stand
 */
public record Table(
    String id,
    @Nullable String caption,
    @Nullable String appendix,
    TableKind kind,
    List<String> header,
    List<List<String>> rows,
    List<Integer> pages,
    List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param id stable within the document, {@code t1}
   * @param caption a title of its own, or null
   * @param appendix label of its appendix, or null in the body
   * @param kind what its rows are
   * @param header one string a column; two header rows are joined with {@code / }
   * @param rows body rows, each as wide as the header; covered cells are empty
   * @param pages the pages it stands on, empty where the format has none
   * @param provenance where the words stand
   */
  public Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    pages = List.copyOf(pages);
    provenance = List.copyOf(provenance);
  }
}
