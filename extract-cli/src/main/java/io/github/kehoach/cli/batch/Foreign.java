package io.github.kehoach.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

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

  /** How JSON begins, and no sentence. */
  private static final Pattern DATA = Pattern.compile("(?:ï»¿)?\\s*[\\[{]\\s*[\\[{\"\\]}]");

  /** What is said of data. */
  static final Verdict DATA_FILE =
      Verdict.skipped("NO_DOCUMENT", "this is JSON, no document", "nothing to do");

  private Foreign() {}

  /** Whether content is text for programs: what is left beside documents that a program fetched. */
  static boolean isData(byte[] content) {
    return DATA.matcher(start(content)).lookingAt();
  }

  private static String start(byte[] content) {
    return new String(content, 0, Math.min(content.length, SAMPLE), StandardCharsets.ISO_8859_1);
  }

  /** Whether content of no known format is no document: a picture, an archive, a program. */
  static boolean isNoDocument(byte[] content) {
    String start = start(content);
    if (DOCUMENTS.stream().anyMatch(start::startsWith)
        || (start.startsWith("PK") && PACKED.stream().anyMatch(start::contains))) {
      return false;
    }
    long controls = start.chars().filter(c -> c < ' ' && !(c >= '\t' && c <= '\r')).count();
    return controls * 100 > start.length();
  }
}
