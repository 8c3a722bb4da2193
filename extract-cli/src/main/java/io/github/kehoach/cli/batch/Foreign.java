package io.github.kehoach.cli.batch;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.DataDictionary;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.FailureTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what is no document at all from documents of formats that are not read. */
final class Foreign {

  /** How many bytes of a file tell what it is. */
  static final int SAMPLE = 4096;

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

  /** How JSON begins, and no sentence; and a graph. */
  private static final Pattern DATA =
      Pattern.compile("(?:ï»¿)?\\s*[\\[{]\\s*[\\[{\"\\]}]|<\\?xml[^>]{0,80}>\\s*<graphml\\b");

  /** How the tables begin that this program writes, and that are left among documents. */
  private static final List<String> TABLES =
      Stream.concat(
              Arrays.stream(DataTable.values()).map(DataTable::columns),
              Stream.of(FailureTable.columns(), DataDictionary.columns()))
          .map(columns -> columns.stream().map(Column::name).collect(Collectors.joining(",")))
          .toList();

  /** The same for those of figures and graphs. */
  private static final List<String> OTHER_TABLES =
      List.of("indicator,name,english,place,", "id,type,identifier,issuer,", "from,to,relation,");

  /** What is said of data. */
  static final Verdict DATA_FILE =
      Verdict.skipped("NO_DOCUMENT", "this is data for programs, no document", "nothing to do");

  private Foreign() {}

  /** Whether content is text for programs: what is left beside documents that a program fetched. */
  static boolean isData(byte[] content) {
    String start = start(content);
    return DATA.matcher(start).lookingAt()
        || TABLES.stream().anyMatch(start::startsWith)
        || OTHER_TABLES.stream().anyMatch(start::startsWith);
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
