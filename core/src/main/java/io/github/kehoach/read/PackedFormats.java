package io.github.kehoach.read;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.packed.Archive;
import io.github.kehoach.read.sheet.XlsReader;
import io.github.kehoach.read.sheet.XlsxReader;
import io.github.kehoach.read.word.DocReader;
import io.github.kehoach.read.word.DocxReader;
import io.github.kehoach.read.word.OdtReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the formats that share a container apart by what is in it, and reads them. */
final class PackedFormats {

  private static final Note CUT =
      Note.error(
          DiagnosticCode.TRUNCATED,
          "The file is damaged: its parts were read up to the damage, what lies behind is missing.");

  private PackedFormats() {}

  /**
   * Reads a document that is packed in a ZIP archive.
   *
   * @param bytes its content
   * @param meter counts what it takes
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  static Document readArchive(byte[] bytes, Meter meter) throws UnreadableException {
    try (Archive archive = Archive.open(bytes, meter)) {
      Document document = readArchive(archive, meter);
      return archive.isDamaged() ? document.with(CUT) : document;
    }
  }

  private static Document readArchive(Archive archive, Meter meter) throws UnreadableException {
    if (DocxReader.accepts(archive, meter)) {
      return DocxReader.read(archive, meter);
    }
    if (archive.names().stream().anyMatch(n -> n.startsWith("xl/"))) {
      return XlsxReader.read(archive, meter);
    }
    if (archive.has("content.xml")) {
      return OdtReader.read(archive, meter);
    }
    throw new UnreadableException(
        Reason.UNSUPPORTED, "this is a ZIP file without a known document in it", "unpack it first");
  }

  /**
   * Reads a document that is packed in a compound file ([MS-CFB]).
   *
   * @param bytes its content
   * @param meter counts what it takes
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  static Document readCompound(byte[] bytes, Meter meter) throws UnreadableException {
    try (POIFSFileSystem files = compound(bytes)) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableException(
            Reason.ENCRYPTED, "the file is protected by a password", "save it without one");
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return DocReader.read(files, meter);
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return XlsReader.read(files, meter);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be closed", e);
    }
    throw new UnreadableException(
        Reason.UNSUPPORTED, "this is an old Office file of another kind", "save it as .docx");
  }

  /** POI meets a broken container with whatever its buffers throw. */
  private static POIFSFileSystem compound(byte[] bytes) throws UnreadableException {
    try {
      return new POIFSFileSystem(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          Reason.CORRUPT, "the file is damaged: its parts cannot be found", "save it anew", e);
    }
  }
}
