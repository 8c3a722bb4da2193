package io.github.kehoach.compare;

import io.github.kehoach.plan.Issuer;
import io.github.kehoach.plan.IssuerKind;
import io.github.kehoach.plan.Province;
import io.github.kehoach.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a plan are true: its province, or the part of it whose authority issued it.
 *
 * @param name {@code Hà Nam}, {@code xã Tân Lũng, Kim Giang}, or null where the document does not
 *     tell
 * @param province the province, or null
 * @param whole whether the place is the whole province
 */
public record Place(@Nullable String name, @Nullable Province province, boolean whole) {

  /**
   * The place of an issuer's documents.
   *
   * @param issuer who issued a document
   * @return its place
   */
  public static Place of(Issuer issuer) {
    Province province = issuer.province();
    String name = issuer.name();
    if (name == null || province == null) {
      return new Place(province == null ? name : province.name(), province, province != null);
    }
    if (issuer.kind() == IssuerKind.DEPARTMENT || isOfProvince(issuer.kind(), name, province)) {
      return new Place(province.name(), province, true);
    }
    return new Place(withoutOffice(name) + ", " + province.name(), province, false);
  }

  private static boolean isOfProvince(@Nullable IssuerKind kind, String name, Province province) {
    if (kind == null || kind == IssuerKind.OTHER) {
      return false;
    }
    String folded = Folding.fold(name);
    return folded.endsWith(Folding.fold(province.name()))
        || folded.contains("tỉnh ủy")
        || folded.endsWith("tỉnh");
  }

  private static String withoutOffice(String name) {
    for (String office : new String[] {"Ủy ban nhân dân ", "Hội đồng nhân dân "}) {
      if (name.startsWith(office)) {
        return name.substring(office.length());
      }
    }
    return name;
  }
}
