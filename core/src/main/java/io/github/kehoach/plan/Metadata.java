package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Header data (thể thức phần đầu, Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II).
 *
 * @param documentType the type (tên loại văn bản)
 * @param number the digits of the number (số), or null
 * @param symbol the symbol after the number (ký hiệu), such as {@code KH-UBND}
 * @param identifier number and symbol, {@code 319/KH-UBND}; with no number {@code /CTr-UBND}
 * @param issuer who issued it (cơ quan ban hành)
 * @param placeOfIssue place in the date line (địa danh)
 * @param issueDate date of issue
 * @param title the subject (trích yếu) on one line, without the type
 * @param provenance where the words stand
 */
public record Metadata(
    DocumentType documentType,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String identifier,
    Issuer issuer,
    @Nullable String placeOfIssue,
    java.time.@Nullable LocalDate issueDate,
    @Nullable String title,
    List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param documentType the type (tên loại văn bản)
   * @param number the digits of the number (số), or null
   * @param symbol the symbol after the number (ký hiệu), such as {@code KH-UBND}
   * @param identifier number and symbol, {@code 319/KH-UBND}; with no number {@code /CTr-UBND}
   * @param issuer who issued it (cơ quan ban hành)
   * @param placeOfIssue place in the date line (địa danh)
   * @param issueDate date of issue
   * @param title the subject (trích yếu) on one line, without the type
   * @param provenance where the words stand
   */
  public Metadata {
    provenance = List.copyOf(provenance);
  }
}
