package io.github.kehoach.read.sheet;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads an old Excel file (.xls, [MS-XLS]) into the neutral document, record by record. */
public final class XlsReader {

  private static final String MEDIA_TYPE = "application/vnd.ms-excel";

  private XlsReader() {}

  /**
   * Reads a file.
   *
   * @param files its parts; the caller closes them
   * @param meter counts what it takes
   * @return its elements
   * @throws UnreadableException when it cannot be read at all
   */
  public static Document read(POIFSFileSystem files, Meter meter) throws UnreadableException {
    DirectoryNode root = files.getRoot();
    if (!root.hasEntryCaseInsensitive("Workbook")) {
      throw new UnreadableException(
          Reason.UNSUPPORTED,
          "this is a file of Excel 5 or 95, which is not read",
          "save it as .xlsx");
    }
    XlsRecords book = new XlsRecords(meter);
    try (InputStream in = stream(root)) {
      RecordFactoryInputStream records = open(in);
      Record record = next(records);
      while (record != null) {
        book.add(record);
        record = next(records);
      }
    } catch (IOException e) {
      throw corrupt(e);
    }
    return book.workbook().document(MEDIA_TYPE, meter);
  }

  private static InputStream stream(DirectoryNode root) throws UnreadableException {
    try {
      return root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"));
    } catch (IOException | RuntimeException e) {
      throw corrupt(e);
    }
  }

  private static RecordFactoryInputStream open(InputStream in) throws UnreadableException {
    try {
      return new RecordFactoryInputStream(in, false);
    } catch (EncryptedDocumentException e) {
      throw encrypted(e);
    } catch (RuntimeException e) {
      throw corrupt(e);
    }
  }

  /** POI meets broken records with whatever its buffers and tables throw. */
  private static @Nullable Record next(RecordFactoryInputStream records)
      throws UnreadableException {
    try {
      return records.nextRecord();
    } catch (EncryptedDocumentException e) {
      throw encrypted(e);
    } catch (RuntimeException e) {
      throw corrupt(e);
    }
  }

  private static UnreadableException encrypted(Exception e) {
    return new UnreadableException(
        Reason.ENCRYPTED, "the workbook is protected by a password", "save it without one", e);
  }

  private static UnreadableException corrupt(Exception e) {
    return new UnreadableException(
        Reason.CORRUPT, "the workbook is damaged", "open it in Excel and save it anew", e);
  }
}
