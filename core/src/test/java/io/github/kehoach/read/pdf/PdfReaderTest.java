package io.github.kehoach.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.TextLayer;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private static final ExtractionOptions OPTIONS =
      new ExtractionOptions(Limits.DEFAULT, false, "tesseract", true);

  static Document read(byte[] bytes) throws UnreadableException {
    return PdfReader.read(bytes, new Meter(Limits.DEFAULT), OPTIONS);
  }

  private static Document read(PdfFile file) throws IOException, UnreadableException {
    return read(file.bytes());
  }

  /** Paragraphs; furniture in brackets; cells of grids parted by bars. */
  private static List<String> texts(Document document) {
    return document.elements().stream().map(PdfReaderTest::text).toList();
  }

  private static String text(Element e) {
    if (e instanceof Paragraph p) {
      return p.text().value();
    }
    if (e instanceof Furniture f) {
      return "[" + f.text() + "]";
    }
    StringBuilder out = new StringBuilder();
    for (Grid.Row row : ((Grid) e).rows()) {
      out.append(out.length() == 0 ? "" : " / ");
      out.append(String.join("|", row.cells().stream().map(Grid.Cell::text).toList()));
    }
    return out.toString();
  }

  private static boolean has(Document document, DiagnosticCode code) {
    return document.notes().stream().anyMatch(n -> n.code() == code);
  }

  @Test
  void linesOfTextAreParagraphs() throws Exception {
    try (PdfFile file = new PdfFile()) {
      Document document = read(file.lines("I. MỤC TIÊU", "1. Xây dựng chính quyền số."));
      assertEquals(List.of("I. MỤC TIÊU", "1. Xây dựng chính quyền số."), texts(document));
      assertEquals("application/pdf", document.mediaType());
      assertEquals(1, document.pageCount());
      assertEquals(TextLayer.NATIVE, document.textLayer());
    }
  }

  @Test
  void wordsWhoseLettersComeFromTwoFontsAreWhole() throws Exception {
    try (PdfFile file = new PdfFile()) {
      PDFont other = file.another();
      file.page(
          out -> {
            // One font shows what it has and leaves gaps, the other fills them afterwards.
            String[] pieces = {"c", "ủa t", "ỉ", "nh Tr", "ườ", "ng Giang"};
            float x = 60;
            for (int i = 0; i < pieces.length; i++) {
              if (i % 2 == 0) {
                file.show(out, x, 700, pieces[i]);
              }
              x += file.width(pieces[i]);
            }
            x = 60;
            for (int i = 0; i < pieces.length; i++) {
              if (i % 2 == 1) {
                PdfFile.show(out, other, x, 700, pieces[i]);
              }
              x += file.width(pieces[i]);
            }
          });
      assertEquals(List.of("của tỉnh Trường Giang"), texts(read(file)));
    }
  }

  @Test
  void wordsAreToldByGapsWhereNoSpacesAreShown() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            float x = 60;
            for (String word : "Sở Y tế chủ trì".split(" ")) {
              file.show(out, x, 700, word);
              x += file.width(word) + 3.3f;
            }
          });
      assertEquals(List.of("Sở Y tế chủ trì"), texts(read(file)));
    }
  }

  @Test
  void lettersSetApartAreOneWord() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            out.setCharacterSpacing(5);
            file.show(out, 60, 700, "KẾ HOẠCH");
          });
      assertEquals(List.of("KẾ HOẠCH"), texts(read(file)));
    }
  }

  @Test
  void figuresInColumnsAreNotLettersSetApart() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            file.show(out, 60, 700, "1");
            file.show(out, 200, 700, "%");
            file.show(out, 300, 700, "> 65");
            file.show(out, 400, 700, "> 70");
          });
      assertEquals(List.of("1 % > 65 > 70"), texts(read(file)));
    }
  }

  @Test
  void marksThatAreShownBehindTheirLettersAreComposed() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            file.show(out, 60, 700, "Th");
            float x = 60 + file.width("Th");
            file.show(out, x, 700, "a");
            // The mark stands over the letter, then the line goes on.
            file.show(out, x + file.width("a") / 2 - file.width("´") / 2, 700, "´");
            file.show(out, x + file.width("a"), 700, "ng");
          });
      assertEquals(List.of("Tháng"), texts(read(file)));
    }
  }

  @Test
  void textPrintedTwiceIsReadOnceAndIsBold() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            file.show(out, 60, 700, "KẾ HOẠCH");
            file.show(out, 60.4f, 700, "KẾ HOẠCH");
          });
      Document document = read(file);
      assertEquals(List.of("KẾ HOẠCH"), texts(document));
      assertTrue(((Paragraph) document.elements().get(0)).bold());
    }
  }

  @Test
  void whiteAndClippedTextIsNotRead() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            file.show(out, 60, 700, "Nhìn thấy");
            out.setNonStrokingColor(1f);
            file.show(out, 60, 650, "trắng");
            out.setNonStrokingColor(0f);
            out.addRect(0, 0, 30, 30);
            out.clip();
            file.show(out, 60, 600, "ngoài khung");
          });
      assertEquals(List.of("Nhìn thấy"), texts(read(file)));
    }
  }

  @Test
  void whiteTextOnADarkGroundIsRead() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            out.setNonStrokingColor(0.2f);
            out.addRect(50, 690, 200, 25);
            out.fill();
            out.setNonStrokingColor(1f);
            file.show(out, 60, 700, "Tiêu đề");
          });
      assertEquals(List.of("Tiêu đề"), texts(read(file)));
    }
  }

  @Test
  void anInvisibleLayerCountsAsOcr() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            out.setRenderingMode(RenderingMode.NEITHER);
            file.show(out, 60, 700, "Văn bản quét");
          });
      Document document = read(file);
      assertEquals(List.of("Văn bản quét"), texts(document));
      assertEquals(TextLayer.OCR, document.textLayer());
    }
  }

  @Test
  void formsAreEntered() throws Exception {
    try (PdfFile file = new PdfFile()) {
      COSStream form = file.form(200, 50, "BT /F 12 Tf 5 5 Td (Trong khung) Tj ET");
      file.page(
          out -> {
            out.transform(Matrix.getTranslateInstance(60, 700));
            out.drawForm(new PDFormXObject(form));
          });
      assertEquals(List.of("Trong khung"), texts(read(file)));
    }
  }

  @Test
  void aFormThatCallsItselfEnds() throws Exception {
    try (PdfFile file = new PdfFile()) {
      COSStream form = file.form(200, 50, "BT /F 12 Tf 5 5 Td (A) Tj ET /X Do /X Do");
      PDFormXObject object = new PDFormXObject(form);
      object.getResources().put(COSName.getPDFName("X"), object);
      file.page(out -> out.drawForm(object));
      assertEquals(List.of("A"), texts(read(file)));
    }
  }

  @Test
  void pagesAreTurnedUpright() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            file.show(out, 60, 700, "Dòng một");
            file.show(out, 60, 650, "Dòng hai");
          });
      file.last().setRotation(180);
      file.page(
          out -> {
            // A wide table on a tall page: the text runs upwards.
            out.transform(Matrix.getRotateInstance(Math.PI / 2, 400, 100));
            file.show(out, 0, 0, "Dòng ba");
            file.show(out, 0, -50, "Dòng bốn");
          });
      file.page(out -> file.show(out, 60, 700, "Dòng năm"));
      file.last().setRotation(270);
      assertEquals(
          List.of("Dòng một", "Dòng hai", "Dòng ba", "Dòng bốn", "Dòng năm"), texts(read(file)));
    }
  }

  @Test
  void linesAcrossThePageAreReadInTheirOrder() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            file.show(out, 60, 700, "Một dòng chữ đứng thẳng của trang");
            out.transform(Matrix.getRotateInstance(Math.PI / 2, 60, 500));
            file.show(out, 0, 0, "Cơ quan chủ trì");
          });
      assertEquals(
          List.of("Một dòng chữ đứng thẳng của trang", "Cơ quan chủ trì"), texts(read(file)));
    }
  }

  @Test
  void aWatermarkIsNoText() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            file.show(out, 60, 700, "Kế hoạch của tỉnh");
            out.transform(Matrix.getRotateInstance(Math.PI / 4, 200, 300));
            file.show(out, 0, 0, "BẢN NHÁP");
          });
      List<String> texts = texts(read(file));
      assertEquals("Kế hoạch của tỉnh", texts.get(0));
      assertTrue(texts.subList(1, texts.size()).stream().allMatch(t -> t.startsWith("[")));
    }
  }

  @Test
  void whatLiesOutsideTheCropBoxIsNotShown() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            file.show(out, 60, 700, "Trong trang");
            file.show(out, 60, 20, "ngoài trang");
          });
      file.last().setCropBox(new PDRectangle(40, 100, 500, 700));
      Document document = read(file);
      assertEquals(List.of("Trong trang"), texts(document));
      Paragraph p = (Paragraph) document.elements().get(0);
      double x0 =
          document
              .geometry()
              .places(p.text().sourceStart(0), p.text().sourceEnd(1))
              .get(0)
              .box()
              .x0();
      assertEquals(20, x0, 0.5);
    }
  }

  @Test
  void ruledTablesAreGrids() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            for (int i = 0; i <= 2; i++) {
              out.moveTo(50, 700 - 30 * i);
              out.lineTo(350, 700 - 30 * i);
              out.stroke();
              // A thin box is a line as well.
              out.addRect(50 + 150 * i, 640, 0.5f, 60);
              out.fill();
            }
            file.show(out, 55, 680, "Chỉ tiêu");
            file.show(out, 205, 680, "Năm 2025");
            file.show(out, 55, 650, "Số xã");
            file.show(out, 205, 650, "20");
          });
      assertEquals(List.of("Chỉ tiêu|Năm 2025 / Số xã|20"), texts(read(file)));
    }
  }

  @Test
  void aNumberThatWasStampedOnFillsTheBlank() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.page(
          out -> {
            file.show(out, 60, 700, "Số:");
            file.show(out, 120, 700, "/KH-UBND");
          });
      file.annotation("Widget", "Sig", 85, 697, file.form(30, 15, "BT /F 12 Tf 2 3 Td (57) Tj ET"));
      file.annotation(
          "Stamp", null, 60, 647, file.form(60, 15, "BT /F 12 Tf 0 3 Td (HOA TOC) Tj ET"));
      assertEquals(List.of("Số: 57 /KH-UBND", "HOA TOC"), texts(read(file)));
    }
  }

  @Test
  void whatASignatureSaysOfTheSignerIsNoText() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.lines("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
      String mark = "BT /F 7 Tf 8 TL 2 30 Td (Ky boi: UBND tinh) Tj T* (Email: a@b.vn) Tj ET";
      file.annotation("Widget", "Sig", 60, 752, file.form(100, 40, mark));
      file.annotation("Link", null, 60, 700, file.form(100, 40, mark));
      assertEquals(
          List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "[Ky boi: UBND tinh]", "[Email: a@b.vn]"),
          texts(read(file)));
    }
  }

  @Test
  void lettersComeFromTheFontItselfWhereTheMapIsMissing() throws Exception {
    try (PdfFile file = new PdfFile()) {
      PDFont whole = file.whole();
      file.page(out -> PdfFile.show(out, whole, 60, 700, "Kế hoạch của tỉnh"));
      byte[] bytes = withoutMaps(file.bytes());
      assertEquals(List.of("Kế hoạch của tỉnh"), texts(read(bytes)));
    }
  }

  /** Takes the maps to Unicode from a file. */
  private static byte[] withoutMaps(byte[] bytes) throws IOException {
    try (var document = org.apache.pdfbox.Loader.loadPDF(bytes)) {
      var resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
      }
      var out = new java.io.ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void lettersThatNothingTellsAreReported() throws Exception {
    try (PdfFile file = new PdfFile()) {
      COSStream form =
          file.form(200, 50, "BT /F 12 Tf 5 5 Td (Con chu) Tj /G 12 Tf 60 0 Td (\1\2\3\4) Tj ET");
      var odd = new org.apache.pdfbox.cos.COSDictionary();
      odd.setItem(COSName.TYPE, COSName.FONT);
      odd.setItem(COSName.SUBTYPE, COSName.TYPE1);
      odd.setName(COSName.BASE_FONT, "Odd");
      form.getCOSDictionary(COSName.RESOURCES)
          .getCOSDictionary(COSName.FONT)
          .setItem(COSName.getPDFName("G"), odd);
      file.page(out -> out.drawForm(new PDFormXObject(form)));
      assertTrue(has(read(file), DiagnosticCode.UNREADABLE_TEXT));
    }
  }

  @Test
  void aPageThatIsAPictureIsReported() throws Exception {
    try (PdfFile file = new PdfFile()) {
      file.lines("Trang có chữ");
      BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
      var picture = LosslessFactory.createFromImage(file.document, image);
      file.page(out -> out.drawImage(picture, 0, 0, 590, 840));
      file.page(out -> out.drawImage(picture, 400, 100, 60, 60));
      Document document = read(file);
      assertEquals(List.of("Trang có chữ"), texts(document));
      assertEquals(
          List.of(2),
          document.notes().stream()
              .filter(n -> n.code() == DiagnosticCode.NO_TEXT_LAYER)
              .map(n -> n.page())
              .toList());
      assertEquals(3, document.pageCount());
    }
  }

  @Test
  void aPasswordForReadingIsAskedForAndOneForChangingIsNot() throws Exception {
    assertEquals(
        Reason.ENCRYPTED,
        assertThrows(UnreadableException.class, () -> read(encrypted("secret"))).reason());
    assertEquals(List.of("Kế hoạch"), texts(read(encrypted(""))));
  }

  private static byte[] encrypted(String user) throws IOException {
    try (PdfFile file = new PdfFile()) {
      file.lines("Kế hoạch");
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", user, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      file.document.protect(policy);
      return file.bytes();
    }
  }

  @Test
  void whatIsNoPdfIsCorrupt() {
    byte[] bytes = "%PDF-1.7\nnothing here".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertEquals(
        Reason.CORRUPT, assertThrows(UnreadableException.class, () -> read(bytes)).reason());
  }

  @Test
  void aFileWithoutItsEndIsReported() throws Exception {
    try (PdfFile file = new PdfFile()) {
      byte[] whole = file.lines("Kế hoạch").bytes();
      assertFalse(has(read(whole), DiagnosticCode.TRUNCATED));
      Document cut = read(java.util.Arrays.copyOf(whole, whole.length - 30));
      assertTrue(has(cut, DiagnosticCode.TRUNCATED));
      assertEquals(List.of("Kế hoạch"), texts(cut));
    }
  }

  @Test
  void tooManyPagesAreALimit() throws Exception {
    try (PdfFile file = new PdfFile()) {
      byte[] bytes = file.lines("Một").lines("Hai").bytes();
      Limits limits = Limits.DEFAULT.withMaxPages(1);
      UnreadableException e =
          assertThrows(
              UnreadableException.class, () -> PdfReader.read(bytes, new Meter(limits), OPTIONS));
      assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
    }
  }

  @Test
  void aStreamThatGrowsTooMuchIsALimit() throws Exception {
    try (PdfFile file = new PdfFile()) {
      COSStream form = file.document.getDocument().createCOSStream();
      try (var out = form.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(new byte[20 << 20]);
      }
      form.setItem(COSName.SUBTYPE, COSName.FORM);
      file.page(out -> out.drawForm(new PDFormXObject(form)));
      Limits limits = Limits.DEFAULT.withMaxInflation(20);
      byte[] bytes = file.bytes();
      UnreadableException e =
          assertThrows(
              UnreadableException.class, () -> PdfReader.read(bytes, new Meter(limits), OPTIONS));
      assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
    }
  }

  @Test
  void boldIsToldByTheFontsName() throws Exception {
    try (PdfFile file = new PdfFile()) {
      COSStream form =
          file.form(300, 50, "BT /B 12 Tf 5 30 Td (Dam) Tj /F 12 Tf 0 -25 Td (Thuong) Tj ET");
      var bold =
          new org.apache.pdfbox.pdmodel.font.PDType1Font(
              org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA_BOLD);
      form.getCOSDictionary(COSName.RESOURCES)
          .getCOSDictionary(COSName.FONT)
          .setItem(COSName.getPDFName("B"), bold.getCOSObject());
      file.page(out -> out.drawForm(new PDFormXObject(form)));
      List<Element> elements = read(file).elements();
      assertTrue(((Paragraph) elements.get(0)).bold());
      assertFalse(((Paragraph) elements.get(1)).bold());
    }
  }
}
