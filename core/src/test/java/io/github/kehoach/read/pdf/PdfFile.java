package io.github.kehoach.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes small PDF files. */
final class PdfFile implements AutoCloseable {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  final PDDocument document = new PDDocument();
  final PDFont font;
  private PDPage page = new PDPage();

  PdfFile() throws IOException {
    try (InputStream in = PDType0Font.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, in, true);
    }
  }

  /** A font like the first one, of the file's own. */
  PDFont another() throws IOException {
    try (InputStream in = PDType0Font.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(document, in, true);
    }
  }

  /** A font with all its glyphs and tables. */
  PDFont whole() throws IOException {
    try (InputStream in = PDType0Font.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(document, in, false);
    }
  }

  /** Fills a page. */
  interface Content {
    void write(PDPageContentStream out) throws IOException;
  }

  PdfFile page(Content content) throws IOException {
    return page(PDRectangle.A4, content);
  }

  PdfFile page(PDRectangle size, Content content) throws IOException {
    page = new PDPage(size);
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      content.write(out);
    }
    return this;
  }

  /** A page of lines from top to bottom. */
  PdfFile lines(String... lines) throws IOException {
    return page(
        out -> {
          float y = 780;
          for (String line : lines) {
            show(out, 60, y, line);
            y -= 30;
          }
        });
  }

  PDPage last() {
    return page;
  }

  /** Shows a line of text. */
  void show(PDPageContentStream out, float x, float y, String text) throws IOException {
    show(out, font, x, y, text);
  }

  static void show(PDPageContentStream out, PDFont font, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, 12);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000 * 12;
  }

  /** A form whose text is set in Helvetica. */
  COSStream form(float width, float height, String content) throws IOException {
    COSStream form = document.getDocument().createCOSStream();
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, numbers(0, 0, width, height));
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
    form.setItem(COSName.RESOURCES, resources.getCOSObject());
    try (var out = form.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return form;
  }

  /** Lays an appearance over the last page. */
  PdfFile annotation(String type, String field, float x, float y, COSStream form)
      throws IOException {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, type);
    if (field != null) {
      annotation.setName(COSName.FT, field);
    }
    COSArray box = form.getCOSArray(COSName.BBOX);
    float w = ((COSFloat) box.get(2)).floatValue();
    float h = ((COSFloat) box.get(3)).floatValue();
    annotation.setItem(COSName.RECT, numbers(x, y, x + w, y + h));
    COSDictionary appearance = new COSDictionary();
    appearance.setItem(COSName.N, form);
    annotation.setItem(COSName.AP, appearance);
    COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (all == null) {
      all = new COSArray();
      page.getCOSObject().setItem(COSName.ANNOTS, all);
    }
    all.add(annotation);
    return this;
  }

  static COSArray numbers(float... values) {
    List<COSFloat> out = new ArrayList<>();
    for (float v : values) {
      out.add(new COSFloat(v));
    }
    return new COSArray(out);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
