package io.github.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signature block (chức vụ, họ tên và chữ ký của người có thẩm quyền).
 *
 * @param authority {@code TM. ỦY BAN NHÂN DÂN}
 * @param capacity {@code KT. CHỦ TỊCH}
 * @param position {@code PHÓ CHỦ TỊCH}
 * @param signer the name
 * @param provenance where the words stand
 */
public record Signature(
    @Nullable String authority,
    @Nullable String capacity,
    @Nullable String position,
    @Nullable String signer,
    List<Provenance> provenance) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param authority {@code TM. ỦY BAN NHÂN DÂN}
   * @param capacity {@code KT. CHỦ TỊCH}
   * @param position {@code PHÓ CHỦ TỊCH}
   * @param signer the name
   * @param provenance where the words stand
   */
  public Signature {
    provenance = List.copyOf(provenance);
  }
}
