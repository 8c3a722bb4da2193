package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reporting duty (chế độ báo cáo).
 *
 * @param reporters who reports
 * @param recipients to whom
 * @param frequency how often
 * @param due {@code --12-10} for a day of every year, a date or a year
 * @param section path of the section
 * @param provenance where the words stand
 */
public record ReportingDuty(
    List<Agency> reporters,
    List<Agency> recipients,
    @Nullable Frequency frequency,
    @Nullable String due,
    @Nullable String section,
    List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param reporters who reports
   * @param recipients to whom
   * @param frequency how often
   * @param due {@code --12-10} for a day of every year, a date or a year
   * @param section path of the section
   * @param provenance where the words stand
   */
  public ReportingDuty {
    reporters = List.copyOf(reporters);
    recipients = List.copyOf(recipients);
    provenance = List.copyOf(provenance);
  }
}
