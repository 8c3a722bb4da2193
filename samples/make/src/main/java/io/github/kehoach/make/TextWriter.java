package io.github.kehoach.make;

import io.github.kehoach.make.Piece.AppendixHead;
import io.github.kehoach.make.Piece.Closing;
import io.github.kehoach.make.Piece.Head;
import io.github.kehoach.make.Piece.Line;
import io.github.kehoach.make.Piece.Sheet;
import io.github.kehoach.make.Piece.Title;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;

/** A plan as a text file in an old encoding: a paragraph a line, cells between tabs. */
final class TextWriter {

  /** What Windows took the codes of the old fonts for. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private TextWriter() {}

  /** Whether the encoding has all signs of a plan, its capitals aside. */
  static boolean holds(List<Piece> script, Letters letters) {
    String coded =
        letters.plain(script.stream().map(TextWriter::text).collect(Collectors.joining()));
    return WESTERN.newEncoder().canEncode(coded);
  }

  static byte[] write(List<Piece> script, Letters letters) {
    return letters
        .plain(script.stream().map(TextWriter::text).collect(Collectors.joining()))
        .getBytes(WESTERN);
  }

  private static String text(Piece piece) {
    if (piece instanceof Head head) {
      return lines(head.issuer())
          + head.number()
          + "\r\n"
          + lines(head.national())
          + head.dateline()
          + "\r\n\r\n";
    }
    if (piece instanceof Title title) {
      return lines(title.lines()) + "\r\n";
    }
    if (piece instanceof Closing closing) {
      return "\r\n" + lines(closing.recipients()) + "\r\n" + lines(closing.signature());
    }
    if (piece instanceof AppendixHead head) {
      return "\r\n" + lines(head.lines()) + "\r\n";
    }
    if (piece instanceof Sheet sheet) {
      StringBuilder out = new StringBuilder();
      out.append(String.join("\t", sheet.upper())).append("\r\n");
      if (sheet.stacked()) {
        out.append(String.join("\t", sheet.lower())).append("\r\n");
      }
      sheet.rows().forEach(row -> out.append(String.join("\t", row)).append("\r\n"));
      return out.append("\r\n").toString();
    }
    return ((Line) piece).text() + "\r\n";
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(l -> l + "\r\n").collect(Collectors.joining());
  }
}
