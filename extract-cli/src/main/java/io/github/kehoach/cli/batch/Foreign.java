package io.github.kehoach.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells what is no document at all from documents of formats that are not read. */
final class Foreign {

  private static final int SAMPLE = 4096;

  /** How documents begin that are told to be saved otherwise. */
  private static final List<String> DOCUMENTS =
      List.of(
          "{\\rtf",
          "\u00db\u00a5",
          "\t\u0000\u0004\u0000",
          "\t\u0002\u0006\u0000",
          "\t\u0004\u0006\u0000",
          "\u00d0\u00cf\u0011\u00e0");

  /** What stands near the beginning of an archive that is a document. */
  private static final List<String> PACKED =
      List.of("[Content_Types].xml", "mimetypeapplication/vnd.oasis.opendocument");

  private Foreign() {}

  /** Whether content of no known format is no document: a picture, an archive, a program. */
  static boolean isNoDocument(byte[] content) {
    int length = Math.min(content.length, SAMPLE);
    String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    if (DOCUMENTS.stream().anyMatch(start::startsWith)
        || (start.startsWith("PK") && PACKED.stream().anyMatch(start::contains))) {
      return false;
    }
    long controls = start.chars().filter(c -> c < ' ' && !(c >= '\t' && c <= '\r')).count();
    return controls * 100 > length;
  }
}
