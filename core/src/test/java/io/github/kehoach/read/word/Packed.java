package io.github.kehoach.read.word;

import io.github.kehoach.Limits;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.Archive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of documents that tests write, and shows what was read of them. */
final class Packed {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  Packed part(String name, String content) {
    return part(name, content, StandardCharsets.UTF_8);
  }

  Packed part(String name, String content, Charset charset) {
    parts.put(name, content.getBytes(charset));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Document docx() {
    return docx(bytes());
  }

  static Document docx(byte[] bytes) {
    try {
      return readDocx(bytes);
    } catch (UnreadableException e) {
      throw new AssertionError(e.problem(), e);
    }
  }

  static Document readDocx(byte[] bytes) throws UnreadableException {
    Meter meter = new Meter(Limits.DEFAULT);
    try (Archive archive = Archive.open(bytes, meter)) {
      return DocxReader.read(archive, meter);
    }
  }

  Document odt() {
    try {
      return readOdt(bytes());
    } catch (UnreadableException e) {
      throw new AssertionError(e.problem(), e);
    }
  }

  static Document readOdt(byte[] bytes) throws UnreadableException {
    Meter meter = new Meter(Limits.DEFAULT);
    try (Archive archive = Archive.open(bytes, meter)) {
      return OdtReader.read(archive, meter);
    }
  }

  /**
   * One line for each element: paragraphs as they are, with {@code ^} in front where there is a gap
   * and {@code **} where they are bold; rows as {@code [a|b]}; furniture as {@code <text>}.
   */
  static List<String> shown(Document document) {
    List<String> lines = new ArrayList<>();
    for (Element e : document.elements()) {
      if (e instanceof Paragraph p) {
        lines.add((p.gapBefore() ? "^" : "") + (p.bold() ? "**" : "") + p.text().value());
      } else if (e instanceof Furniture f) {
        lines.add("<" + f.text().value() + ">");
      } else if (e instanceof Grid g) {
        for (Grid.Row row : g.rows()) {
          lines.add("[" + String.join("|", row.cells().stream().map(Packed::shown).toList()) + "]");
        }
      }
    }
    return lines;
  }

  private static String shown(Grid.Cell cell) {
    return String.join("/", cell.paragraphs().stream().map(p -> p.text().value()).toList());
  }
}
