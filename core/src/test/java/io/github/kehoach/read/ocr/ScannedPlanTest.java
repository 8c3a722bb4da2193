package io.github.kehoach.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Table;
import io.github.kehoach.plan.TextLayer;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scans of a small plan, read by the real command where it is installed. */
class ScannedPlanTest {

  @BeforeAll
  static void needsTesseract() throws InterruptedException {
    boolean ready = true;
    try {
      new Tesseract("tesseract", Duration.ofMinutes(1), () -> Duration.ofMinutes(1)).check();
    } catch (Tesseract.Failure e) {
      ready = false;
    }
    assumeTrue(ready, "tesseract with Vietnamese is not installed");
  }

  private static BufferedImage plan() throws IOException {
    return Drawn.printed(
        PDRectangle.A4,
        200,
        (out, font) -> {
          Drawn.show(out, font, 12, 80, 780, "ỦY BAN NHÂN DÂN");
          Drawn.show(out, font, 12, 80, 764, "TỈNH TRƯỜNG GIANG");
          Drawn.show(out, font, 12, 90, 742, "Số: 57/KH-UBND");
          Drawn.show(out, font, 11, 270, 781, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
          Drawn.show(out, font, 12, 310, 762, "Độc lập - Tự do - Hạnh phúc");
          Drawn.show(out, font, 12, 290, 738, "Trường Giang, ngày 14 tháng 4 năm 2022");
          Drawn.show(out, font, 14, 250, 700, "KẾ HOẠCH");
          Drawn.show(out, font, 14, 150, 680, "Chuyển đổi số ngành y tế năm 2022");
          Drawn.show(out, font, 13, 80, 640, "I. MỤC TIÊU");
          Drawn.show(out, font, 13, 80, 618, "Các chỉ tiêu của năm 2022 như sau:");
          String[][] rows = {
            {"TT", "Chỉ tiêu", "Đơn vị", "Năm 2022"},
            {"1", "Hồ sơ sức khỏe điện tử", "%", "90"},
            {"2", "Bệnh viện không giấy tờ", "Bệnh viện", "15"},
            {"3", "Trạm y tế có kết nối", "Trạm", ">120"},
          };
          float[] xs = {80, 120, 330, 430, 520};
          for (int r = 0; r <= rows.length; r++) {
            out.moveTo(xs[0], 600 - 24 * r);
            out.lineTo(xs[4], 600 - 24 * r);
          }
          for (float x : xs) {
            out.moveTo(x, 600);
            out.lineTo(x, 600 - 24 * rows.length);
          }
          out.stroke();
          for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < 4; c++) {
              Drawn.show(out, font, 12, xs[c] + 6, 583 - 24 * r, rows[r][c]);
            }
          }
          Drawn.show(out, font, 13, 80, 470, "II. TỔ CHỨC THỰC HIỆN");
          Drawn.show(
              out,
              font,
              13,
              80,
              446,
              "1. Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu.");
        });
  }

  private static PlanDocument extract(BufferedImage image) throws IOException {
    try (PDDocument document = Drawn.scan(image);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return PlanExtractor.create().extract(out.toByteArray(), "scan.pdf");
    }
  }

  private static void assertPlan(PlanDocument plan) {
    assertEquals(TextLayer.OCR, plan.source().textLayer());
    assertEquals("57/KH-UBND", plan.metadata().identifier());
    assertEquals("2022-04-14", String.valueOf(plan.metadata().issueDate()));
    assertEquals(1, plan.tables().size());
    Table table = plan.tables().get(0);
    assertEquals(List.of("TT", "Chỉ tiêu", "Đơn vị", "Năm 2022"), table.header());
    assertEquals(List.of("2", "Bệnh viện không giấy tờ", "Bệnh viện", "15"), table.rows().get(1));
    assertEquals(3, plan.targets().size());
    assertEquals("Sở Y tế", plan.tasks().get(0).lead().get(0).name());
  }

  @Test
  void aScanGivesThePlanWithPlacesAndConfidence() throws IOException {
    PlanDocument plan = extract(plan());
    assertPlan(plan);
    Provenance place = plan.targets().get(0).provenance().get(0);
    assertEquals(1, place.page());
    assertNotNull(place.box());
    Double confidence = place.confidence();
    assertTrue(confidence != null && confidence > 0.3 && confidence <= 1);
  }

  @Test
  void aScanThatLiesAskewIsStraightened() throws IOException {
    BufferedImage straight = plan();
    AffineTransform turn =
        AffineTransform.getRotateInstance(
            Math.toRadians(1.2), straight.getWidth() / 2.0, straight.getHeight() / 2.0);
    assertPlan(
        extract(
            Drawn.image(
                straight.getWidth(),
                straight.getHeight(),
                g -> {
                  g.setRenderingHint(
                      java.awt.RenderingHints.KEY_INTERPOLATION,
                      java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
                  g.drawImage(straight, turn, null);
                })));
  }

  @Test
  void aScanThatLiesOnItsSideOrHeadIsTurned() throws IOException {
    BufferedImage upright = plan();
    for (int quarters = 1; quarters < 4; quarters++) {
      Picture turned = Shades.of(upright).quarterTurns(quarters);
      BufferedImage image =
          new BufferedImage(turned.width(), turned.height(), BufferedImage.TYPE_BYTE_GRAY);
      image.getRaster().setDataElements(0, 0, turned.width(), turned.height(), turned.pixels());
      assertPlan(extract(image));
    }
  }

  @Test
  void aPageThatIsTurnedByTheFileIsRead() throws IOException {
    Picture side = Shades.of(plan()).quarterTurns(3);
    BufferedImage image =
        new BufferedImage(side.width(), side.height(), BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, side.width(), side.height(), side.pixels());
    try (PDDocument document = Drawn.scan(image);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getPage(0).setRotation(90);
      document.save(out);
      assertPlan(PlanExtractor.create().extract(out.toByteArray(), "scan.pdf"));
    }
  }

  @Test
  void aPageWithTextKeepsItBesideAScannedOne() throws IOException {
    try (PDDocument document = Drawn.scan(plan());
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage typed = new PDPage(PDRectangle.A4);
      document.addPage(typed);
      try (PDPageContentStream content = new PDPageContentStream(document, typed);
          var in =
              org.apache.pdfbox.pdmodel.font.PDType0Font.class.getResourceAsStream(
                  "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
        Drawn.show(
            content,
            org.apache.pdfbox.pdmodel.font.PDType0Font.load(document, in, true),
            13,
            80,
            700,
            "2. Sở Tài chính bố trí kinh phí trước ngày 30/6/2022.");
      }
      document.save(out);
      PlanDocument plan = PlanExtractor.create().extract(out.toByteArray(), "scan.pdf");
      assertEquals(TextLayer.MIXED, plan.source().textLayer());
      assertEquals("57/KH-UBND", plan.metadata().identifier());
      assertEquals(2, plan.tasks().size());
    }
  }
}
