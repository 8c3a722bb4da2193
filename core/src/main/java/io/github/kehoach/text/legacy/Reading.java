package io.github.kehoach.text.legacy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A way to read the letters of a document: as Unicode, or as an encoding behind a carrier. */
enum Reading {
  /** What stands there is what is meant. Vietnamese. */
  UNICODE(null, null, 0.5),
  /** What stands there is what is meant, in some other language. */
  FOREIGN(null, null, 0.5),
  TCVN3(SingleByte.TCVN3, Carrier.WINDOWS_1252, 0.1),
  VNI(Vni.INSTANCE, Carrier.WINDOWS_1252, 0.1),
  VISCII(SingleByte.VISCII, Carrier.WINDOWS_1252, 0.05),
  TCVN3_BY_1258(SingleByte.TCVN3, Carrier.WINDOWS_1258, 0.03),
  VNI_BY_1258(Vni.INSTANCE, Carrier.WINDOWS_1258, 0.03),
  TCVN3_BY_MAC(SingleByte.TCVN3, Carrier.MAC_ROMAN, 0.03),
  VNI_BY_MAC(Vni.INSTANCE, Carrier.MAC_ROMAN, 0.03);

  /** All of them; {@code values()} copies. */
  static final Reading[] ALL = values();

  private final @Nullable Encoding encoding;
  private final @Nullable Carrier carrier;

  /** How many words in its favour it starts with. */
  private final double start;

  Reading(@Nullable Encoding encoding, @Nullable Carrier carrier, double start) {
    this.encoding = encoding;
    this.carrier = carrier;
    this.start = start;
  }

  boolean isLegacy() {
    return encoding != null;
  }

  double start() {
    return start;
  }

  Encoding encoding() {
    return Objects.requireNonNull(encoding);
  }

  Carrier carrier() {
    return Objects.requireNonNull(carrier);
  }
}
