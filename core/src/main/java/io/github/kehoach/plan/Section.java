package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the section tree (bố cục: phần, chương, mục, điều, khoản, điểm).
 *
 * @param path markers from the root joined by dots, {@code II.3.a}
 * @param kind the level
 * @param marker as printed, null for a paragraph
 * @param title the own line where it is a heading or a lead-in
 * @param text the own running text
 * @param children in document order
 * @param provenance where the words stand
 */
public record Section(
    String path,
    SectionKind kind,
    @Nullable String marker,
    @Nullable String title,
    @Nullable String text,
    List<Section> children,
    List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param path markers from the root joined by dots, {@code II.3.a}
   * @param kind the level
   * @param marker as printed, null for a paragraph
   * @param title the own line where it is a heading or a lead-in
   * @param text the own running text
   * @param children in document order
   * @param provenance where the words stand
   */
  public Section {
    children = List.copyOf(children);
    provenance = List.copyOf(provenance);
  }
}
