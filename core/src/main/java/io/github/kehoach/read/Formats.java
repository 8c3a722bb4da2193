package io.github.kehoach.read;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Finds a source's format by its content and reads it. */
public final class Formats {

  /** Formats that are told by their first bytes and are not read yet. */
  private static final List<Signature> FOREIGN =
      List.of(
          new Signature("%PDF-", "a PDF file", "save its text as a .txt file"),
          new Signature("PK\u0003\u0004", "a Word, Excel or ZIP file", "save it as plain text"),
          new Signature("\u00d0\u00cf\u0011\u00e0", "an old Office file", "save it as plain text"),
          new Signature("{\\rtf", "an RTF file", "save it as plain text"),
          new Signature("\u0089PNG", "a picture", "give a document with text"),
          new Signature("\u00ff\u00d8\u00ff", "a picture", "give a document with text"),
          new Signature("GIF8", "a picture", "give a document with text"),
          new Signature("II*\u0000", "a picture", "give a document with text"),
          new Signature("MM\u0000*", "a picture", "give a document with text"),
          new Signature("\u001f\u008b", "a compressed file", "unpack it first"),
          new Signature("Rar!", "a compressed file", "unpack it first"),
          new Signature("7z\u00bc\u00af", "a compressed file", "unpack it first"));

  private static final int SNIFF = 1024;

  private Formats() {}

  private record Signature(String start, String what, String remedy) {}

  /**
   * Reads a source.
   *
   * @param bytes its content
   * @param limits how much to take on
   * @return the neutral document
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(byte[] bytes, ReadLimits limits) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException(
          Reason.NO_TEXT, "the file is empty", "check where it came from");
    }
    String start = new String(bytes, 0, Math.min(bytes.length, SNIFF), StandardCharsets.ISO_8859_1);
    for (Signature s : FOREIGN) {
      if (start.startsWith(s.start())) {
        throw new UnreadableException(
            Reason.UNSUPPORTED, "this is " + s.what() + ", which is not read yet", s.remedy());
      }
    }
    String head = start.strip().toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      throw new UnreadableException(
          Reason.UNSUPPORTED, "this is a web page, which is not read yet", "save it as plain text");
    }
    return TextReader.read(bytes, limits);
  }
}
