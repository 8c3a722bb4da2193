package io.github.kehoach.read.word;

import static io.github.kehoach.read.word.Docx.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.Archive;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocxPackageTest {

  private static final String DOCUMENT =
      Docx.root("document", "<w:body>" + p("Kế hoạch") + "</w:body>");

  @Test
  void theMainPartIsFoundByWhatLeadsToIt() {
    assertEquals(
        List.of("Kế hoạch"),
        Packed.shown(
            new Packed()
                .part("word/glossary/document.xml", Docx.root("glossaryDocument", ""))
                .part("_rels/.rels", Docx.relationships("officeDocument", "/word/Main2.xml"))
                .part("word/main2.xml", DOCUMENT)
                .docx()));
  }

  @Test
  void withoutRelationshipsItIsWhereWritersPutIt() {
    assertEquals(
        List.of("Kế hoạch"), Packed.shown(new Packed().part("word/document.xml", DOCUMENT).docx()));
    assertEquals(
        List.of("Kế hoạch"),
        Packed.shown(new Packed().part("word\\document.xml", DOCUMENT).docx()));
  }

  @Test
  void aFileIsOfWordByItsNamesOrByWhatIsDeclared() throws Exception {
    String type =
        "<Types><Override PartName=\"/main.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    byte[] declared =
        new Packed()
            .part("[Content_Types].xml", type)
            .part("_rels/.rels", Docx.relationships("officeDocument", "main.xml"))
            .part("main.xml", DOCUMENT)
            .bytes();
    byte[] other = new Packed().part("[Content_Types].xml", "<Types/>").bytes();
    Meter meter = new Meter(Limits.DEFAULT);
    assertTrue(DocxReader.accepts(Archive.open(declared, meter), meter));
    assertEquals(List.of("Kế hoạch"), Packed.shown(Packed.docx(declared)));
    assertFalse(DocxReader.accepts(Archive.open(other, meter), meter));
  }

  @Test
  void theStrictVariantAndUtf16AreRead() {
    String strict = DOCUMENT.replace(Docx.W, "http://purl.oclc.org/ooxml/wordprocessingml/main");
    assertEquals(
        List.of("Kế hoạch"), Packed.shown(new Packed().part("word/document.xml", strict).docx()));
    assertEquals(
        List.of("Kế hoạch"),
        Packed.shown(
            new Packed()
                .part(
                    "word/document.xml",
                    DOCUMENT.replace("UTF-8", "UTF-16"),
                    StandardCharsets.UTF_16)
                .docx()));
    assertEquals(
        List.of("Kế hoạch"),
        Packed.shown(new Packed().part("word/document.xml", "\ufeff" + DOCUMENT).docx()));
  }

  @Test
  void brokenPartsBesideTheMainOneAreLeftOutAndReported() {
    Document document =
        new Packed()
            .part("word/document.xml", DOCUMENT)
            .part("word/styles.xml", "<w:styles")
            .part("word/numbering.xml", "")
            .docx();
    assertEquals(List.of("Kế hoạch"), Packed.shown(document));
    assertEquals(
        List.of(DiagnosticCode.UNREAD_PART, DiagnosticCode.UNREAD_PART),
        document.notes().stream().map(Note::code).toList());
  }

  @Test
  void aBrokenOrMissingMainPartIsCorrupt() {
    byte[] broken =
        new Packed()
            .part("word/document.xml", DOCUMENT.substring(0, DOCUMENT.length() - 9))
            .bytes();
    byte[] missing = new Packed().part("word/styles.xml", "<styles/>").bytes();
    for (byte[] bytes : List.of(broken, missing)) {
      assertEquals(
          Reason.CORRUPT,
          assertThrows(UnreadableException.class, () -> Packed.readDocx(bytes)).reason());
    }
  }

  @Test
  void elementsNestedTooDeepEndTheReading() {
    String deep = "<w:sdt>".repeat(5_000) + p("x") + "</w:sdt>".repeat(5_000);
    byte[] bytes =
        new Packed()
            .part("word/document.xml", Docx.root("document", "<w:body>" + deep + "</w:body>"))
            .bytes();
    assertEquals(
        Reason.LIMIT_EXCEEDED,
        assertThrows(UnreadableException.class, () -> Packed.readDocx(bytes)).reason());
  }

  @Test
  void documentTypesAreNotRead() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + DOCUMENT.replaceFirst("<\\?xml[^>]*>", "").replace("Kế hoạch", "Kế &b;hoạch");
    byte[] bytes = new Packed().part("word/document.xml", bomb).bytes();
    String read;
    try {
      read = String.join("", Packed.shown(Packed.readDocx(bytes)));
    } catch (UnreadableException e) {
      read = e.reason().name();
    }
    assertTrue(List.of("Kế hoạch", "CORRUPT").contains(read), read);
  }

  private static byte[] sample() {
    return Docx.body(
            Docx.item(1, 0, "Mục tiêu"),
            Docx.table(
                Docx.row(Docx.cell("TT"), Docx.cell("Nhiệm vụ")),
                Docx.row(Docx.cell("1"), Docx.cell("<w:vMerge/>", p("Du lịch")))),
            p("Hết"))
        .numbering(Docx.definition(1, Docx.level(0, "upperRoman", "%1.", "")) + Docx.list(1, 1, ""))
        .packed()
        .bytes();
  }

  @Test
  void whereverAFileIsCutItIsReadOrRefused() {
    byte[] whole = sample();
    int refused = 0;
    for (int n = 0; n < whole.length; n++) {
      refused += isRefused(Arrays.copyOf(whole, n)) ? 1 : 0;
    }
    assertTrue(refused > 0, "nothing was refused");
    assertFalse(isRefused(whole));
  }

  @Test
  void whateverByteOfAFileIsChangedItIsReadOrRefused() {
    byte[] whole = sample();
    Random random = new Random(20_240_501);
    int refused = 0;
    for (int i = 0; i < 1_500; i++) {
      byte[] changed = whole.clone();
      for (int k = 0; k <= i % 3; k++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      refused += isRefused(changed) ? 1 : 0;
    }
    assertTrue(refused > 0 && refused < 1_500, refused + " were refused");
  }

  @Test
  void whateverCharacterOfTheMainPartIsChangedItIsReadOrRefused() {
    String xml =
        Docx.root(
            "document",
            "<w:body>"
                + Docx.item(1, 0, "Mục tiêu")
                + Docx.table(Docx.row(Docx.cell("1")))
                + "</w:body>");
    Random random = new Random(20_240_502);
    String signs = "<>/&;\"'= w:0aư\u0000\uffff";
    int refused = 0;
    for (int i = 0; i < 1_500; i++) {
      StringBuilder changed = new StringBuilder(xml);
      changed.setCharAt(random.nextInt(xml.length()), signs.charAt(random.nextInt(signs.length())));
      refused +=
          isRefused(new Packed().part("word/document.xml", changed.toString()).bytes()) ? 1 : 0;
    }
    assertTrue(refused > 0 && refused < 1_500, refused + " were refused");
  }

  private static boolean isRefused(byte[] bytes) {
    try {
      return Packed.readDocx(bytes).mediaType().isEmpty();
    } catch (UnreadableException e) {
      return true;
    }
  }
}
