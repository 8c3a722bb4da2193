package io.github.kehoach.read.sheet;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a workbook by what leads to them (ECMA-376, part 1, 12.3). */
final class XlsxParts {

  /** Where writers put the main part. */
  private static final String USUAL = "xl/workbook.xml";

  private final Archive archive;
  private final Meter meter;
  private final String main;
  private final Relationships relations;
  private final List<Note> notes = new ArrayList<>();

  private XlsxParts(Archive archive, Meter meter, String main, Relationships relations) {
    this.archive = archive;
    this.meter = meter;
    this.main = main;
    this.relations = relations;
  }

  static XlsxParts of(Archive archive, Meter meter) throws UnreadableException {
    String main =
        lenient(archive, "", meter)
            .first("officeDocument")
            .map(Relation::target)
            .filter(archive::has)
            .orElse(USUAL);
    return new XlsxParts(archive, meter, main, lenient(archive, main, meter));
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
   * The name of a sheet's part.
   *
   * @param relation the identifier of the relationship that leads to it, or null
   * @param number the number of the sheet from 1
   * @return the name; empty where there is no such part
   */
  Optional<String> sheet(@Nullable String relation, int number) {
    for (Relation r : relations.all()) {
      if (r.id().equals(relation)) {
        return r.kind().equals("worksheet") && archive.has(r.target())
            ? Optional.of(r.target())
            : Optional.empty();
      }
    }
    String usual = "xl/worksheets/sheet" + number + ".xml";
    return archive.has(usual) ? Optional.of(usual) : Optional.empty();
  }

  /**
   * Reads a part that the main one leads to.
   *
   * @param kind the kind of relationship that leads to it
   * @param reading what reads it
   * @param otherwise what stands for it where it is missing
   */
  <T> T readOther(String kind, Reading<T> reading, T otherwise) throws UnreadableException {
    Optional<Relation> relation = relations.first(kind);
    String name = relation.map(Relation::target).orElse("xl/" + kind + ".xml");
    return archive.has(name) ? readLeniently(name, reading, otherwise) : otherwise;
  }

  /** Reads a part; one that is damaged is left out with a note. */
  <T> T readLeniently(String name, Reading<T> reading, T otherwise) throws UnreadableException {
    try {
      return read(name, reading);
    } catch (UnreadableException e) {
      if (e.reason() != Reason.CORRUPT) {
        throw e;
      }
      notes.add(
          Note.error(
              DiagnosticCode.UNREAD_PART,
              "The part " + name + " is damaged; what lies behind the damage was left out."));
      return otherwise;
    }
  }

  <T> T read(String name, Reading<T> reading) throws UnreadableException {
    try (InputStream in = archive.open(name)) {
      return reading.read(XmlStream.open(in, meter));
    } catch (IOException e) {
      throw Archive.corrupt(e);
    }
  }
}
