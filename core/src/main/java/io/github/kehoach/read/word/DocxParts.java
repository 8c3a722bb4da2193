package io.github.kehoach.read.word;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.Archive;
import io.github.kehoach.read.packed.Relationships;
import io.github.kehoach.read.packed.Relationships.Relation;
import io.github.kehoach.read.packed.XmlStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a document by what leads to them, as writers may name them as they like
 * (ECMA-376, part 1, 11.3). Parts beside the main one may be missing or broken.
 */
final class DocxParts {

  /** Where writers put the main part. */
  private static final String USUAL = "word/document.xml";

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** Documents and templates, with macros or without. */
  private static final Pattern OF_WORD =
      Pattern.compile(
          "application/vnd[.](?:openxmlformats-officedocument[.]wordprocessingml|ms-word)[.]"
              + "(?:document|template)[.](?:macroEnabled[.]|macroEnabledTemplate[.])?main[+]xml");

  private final Archive archive;
  private final Meter meter;
  private final String main;
  private final Relationships relations;
  private final List<Note> notes = new ArrayList<>();

  private DocxParts(Archive archive, Meter meter, String main, Relationships relations) {
    this.archive = archive;
    this.meter = meter;
    this.main = main;
    this.relations = relations;
  }

  /** Whether an archive has a main part of Word (ECMA-376, part 2, 10.1.2). */
  static boolean isDocument(Archive archive, Meter meter) throws UnreadableException {
    if (archive.names().stream().anyMatch(n -> n.startsWith("word/")) || archive.has(USUAL)) {
      return true;
    }
    if (!archive.has(CONTENT_TYPES)) {
      return false;
    }
    try (InputStream in = archive.open(CONTENT_TYPES)) {
      XmlStream xml = XmlStream.open(in, meter);
      while (xml.next()) {
        String type = xml.isStart() ? xml.attribute("ContentType") : null;
        if (type != null && OF_WORD.matcher(type).matches()) {
          return true;
        }
      }
    } catch (IOException e) {
      throw Archive.corrupt(e);
    } catch (UnreadableException e) {
      if (e.reason() != Reason.CORRUPT) {
        throw e;
      }
    }
    return false;
  }

  static DocxParts of(Archive archive, Meter meter) throws UnreadableException {
    String main =
        lenient(archive, "", meter)
            .first("officeDocument")
            .map(Relation::target)
            .filter(archive::has)
            .orElse(USUAL);
    return new DocxParts(archive, meter, main, lenient(archive, main, meter));
  }

  /** The relationships of a part; none where they are broken. */
  private static Relationships lenient(Archive archive, String part, Meter meter)
      throws UnreadableException {
    try {
      return Relationships.of(archive, part, meter);
    } catch (UnreadableException e) {
      if (e.reason() != Reason.CORRUPT) {
        throw e;
      }
      return Relationships.NONE;
    }
  }

  /** The name of the main part. */
  String main() {
    return main;
  }

  /** What was said of parts that could not be read. */
  List<Note> notes() {
    return notes;
  }

  /** What reads a part. */
  @FunctionalInterface
  interface Reading<T> {
    T read(XmlStream xml) throws UnreadableException;
  }

  /** Reads the main part. */
  <T> T readMain(Reading<T> reading) throws UnreadableException {
    return read(main, reading);
  }

  /**
   * Reads another part.
   *
   * @param kind the kind of relationship that leads to it
   * @param reading what reads it
   * @param otherwise what stands for it where it is missing or broken
   */
  <T> T readOther(String kind, Reading<T> reading, T otherwise) throws UnreadableException {
    String name = name(kind);
    if (!archive.has(name)) {
      return otherwise;
    }
    try {
      return read(name, reading);
    } catch (UnreadableException e) {
      if (e.reason() != Reason.CORRUPT) {
        throw e;
      }
      damaged(kind);
      return otherwise;
    }
  }

  /** The name of a part beside the main one. */
  private String name(String kind) {
    String usual = main.substring(0, main.lastIndexOf('/') + 1) + kind + ".xml";
    return relations.first(kind).map(Relation::target).orElse(usual);
  }

  /** Opens another part, to be closed; null where it is missing or broken. */
  @Nullable InputStream openOther(String kind) throws UnreadableException {
    String name = name(kind);
    try {
      return archive.has(name) ? archive.open(name) : null;
    } catch (UnreadableException e) {
      if (e.reason() != Reason.CORRUPT) {
        throw e;
      }
      damaged(kind);
      return null;
    }
  }

  /** A part was found to be broken. */
  void damaged(String kind) {
    notes.add(
        Note.warning(
            DiagnosticCode.UNREAD_PART,
            "The part " + name(kind) + " is damaged and was left out."));
  }

  private <T> T read(String name, Reading<T> reading) throws UnreadableException {
    try (InputStream in = archive.open(name)) {
      return reading.read(XmlStream.open(in, meter));
    } catch (IOException e) {
      throw Archive.corrupt(e);
    }
  }

  /** The fonts for Latin letters of a theme (ECMA-376, part 1, 20.1.4.1). */
  static Map<String, String> themeFonts(XmlStream xml) throws UnreadableException {
    Map<String, String> fonts = new HashMap<>();
    @Nullable String kind = null;
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "majorFont" -> kind = "major";
        case "minorFont" -> kind = "minor";
        case "latin" -> {
          String font = xml.attribute("typeface");
          if (kind != null && font != null && !font.isEmpty()) {
            fonts.putIfAbsent(kind, font);
          }
        }
        case "fmtScheme" -> {
          return fonts;
        }
        default -> {
          // Colours and effects do not matter.
        }
      }
    }
    return fonts;
  }
}
