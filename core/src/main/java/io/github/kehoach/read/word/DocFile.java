package io.github.kehoach.read.word;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.read.UnreadableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * A binary Word file ([MS-DOC]) as HWPF takes it apart. All calls of that library go through here:
 * whatever it throws on broken input becomes {@code CORRUPT}.
 */
final class DocFile {

  private final HWPFDocument document;
  private final String text;
  private final List<PAPX> paragraphs;
  private final List<CHPX> runs;
  private final Set<Integer> sectionEnds = new HashSet<>();
  private final Map<ByteBuffer, ParagraphProperties> paragraphFormats = new HashMap<>();
  private final Map<Styled, DocRunFormat> runFormats = new HashMap<>();

  private record Styled(int style, ByteBuffer properties) {}

  private DocFile(HWPFDocument document) {
    this.document = document;
    this.text = document.getText().toString();
    this.paragraphs = document.getParagraphTable().getParagraphs();
    this.runs = document.getCharacterTable().getTextRuns();
    document.getSectionTable().getSections().forEach(s -> sectionEnds.add(s.getEnd()));
  }

  /**
   * Opens a file of Word 97 or later.
   *
   * @param files its parts
   * @return the file, or null where it is older
   * @throws UnreadableException when it is encrypted or broken
   */
  static @Nullable DocFile open(POIFSFileSystem files) throws UnreadableException {
    try {
      return new DocFile(new HWPFDocument(files));
    } catch (OldFileFormatException e) {
      return null;
    } catch (EncryptedDocumentException e) {
      throw encrypted(e);
    } catch (IOException | RuntimeException e) {
      throw corrupt(e);
    }
  }

  /** HWPF meets broken input with whatever its arrays and tables throw. */
  static <T> T guarded(Supplier<T> call) throws UnreadableException {
    try {
      return call.get();
    } catch (RuntimeException e) {
      throw corrupt(e);
    }
  }

  static UnreadableException encrypted(Exception e) {
    return new UnreadableException(
        Reason.ENCRYPTED, "the file is protected by a password", "save it without one", e);
  }

  static UnreadableException corrupt(Exception e) {
    return new UnreadableException(
        Reason.CORRUPT, "the Word file is damaged", "open it in Word and save it anew", e);
  }

  /** All text: the body first, then the other stories. */
  String text() {
    return text;
  }

  /** Where a story starts in the text. */
  int start(SubdocumentType type) throws UnreadableException {
    int start = 0;
    for (SubdocumentType before : SubdocumentType.ORDERED) {
      if (before == type) {
        break;
      }
      start += length(before);
    }
    return Math.min(start, text.length());
  }

  /** One past the end of a story. */
  int end(SubdocumentType type) throws UnreadableException {
    return (int) Math.min((long) start(type) + length(type), text.length());
  }

  private int length(SubdocumentType type) throws UnreadableException {
    int n = guarded(() -> document.getFileInformationBlock().getSubdocumentTextStreamLength(type));
    return Math.max(0, Math.min(n, text.length()));
  }

  /** The index of the first paragraph that ends behind a place. */
  int paragraphAt(int at) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).getEnd() > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  int paragraphCount() {
    return paragraphs.size();
  }

  /** A paragraph by its index. */
  DocParagraph paragraph(int index) throws UnreadableException {
    PAPX papx = paragraphs.get(index);
    PAPX own = papx;
    int end = Math.min(papx.getEnd(), text.length());
    boolean pageBreak =
        end > papx.getStart() && text.charAt(end - 1) == '\f' && !sectionEnds.contains(end);
    if (pageBreak && index + 1 < paragraphs.size()) {
      // A page break ends no paragraph: what stands above it is formatted by what follows.
      own = paragraphs.get(index + 1);
    }
    byte[] properties = guarded(own::getGrpprl);
    ParagraphProperties format = paragraphFormats.get(ByteBuffer.wrap(properties));
    if (format == null) {
      format = format(own);
      paragraphFormats.put(ByteBuffer.wrap(properties), format);
    }
    return new DocParagraph(papx.getStart(), end, own, format, pageBreak);
  }

  @SuppressWarnings("deprecation") // There is no other way to them.
  private ParagraphProperties format(PAPX papx) throws UnreadableException {
    return guarded(() -> papx.getParagraphProperties(document.getStyleSheet()));
  }

  /** The edges of the cells of a row that a paragraph ends. */
  int[] rowEdges(DocParagraph paragraph) throws UnreadableException {
    return guarded(
        () -> DocRowEdges.of(paragraph.properties().getGrpprl(), document.getDataStream()));
  }

  int runCount() {
    return runs.size();
  }

  int runStart(int run) {
    return runs.get(run).getStart();
  }

  int runEnd(int run) {
    return runs.get(run).getEnd();
  }

  /** The index of the first run that ends behind a place. */
  int runAt(int at) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).getEnd() > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** How a run in a paragraph of some style is formatted. */
  DocRunFormat runFormat(int run, int style) throws UnreadableException {
    CHPX chpx = runs.get(run);
    Styled key = new Styled(style, ByteBuffer.wrap(guarded(chpx::getGrpprl)));
    DocRunFormat format = runFormats.get(key);
    if (format == null) {
      CharacterProperties all =
          guarded(() -> chpx.getCharacterProperties(document.getStyleSheet(), (short) style));
      format =
          new DocRunFormat(
              font(all.getFtcAscii()),
              all.isFBold(),
              all.isFCaps(),
              all.isFVanish(),
              all.isFRMarkDel(),
              all.isFSpec() ? (char) (all.getXchSym() & 0xffff) : 0,
              font(all.getFtcSym()));
      runFormats.put(key, format);
    }
    return format;
  }

  /** The name of a font, or null where the file does not know it. */
  @Nullable String font(int index) throws UnreadableException {
    if (index < 0) {
      return null;
    }
    return guarded(
        () -> document.getFontTable() == null ? null : document.getFontTable().getMainFont(index));
  }

  /** The lists, or null where the file has none. */
  @Nullable ListTables lists() {
    return document.getListTables();
  }

  /** Footnotes and endnotes. */
  List<Notes> notes() {
    return List.of(document.getFootnotes(), document.getEndnotes());
  }

  byte[] mainStream() {
    return document.getMainStream();
  }

  byte[] tableStream() {
    return document.getTableStream();
  }
}
