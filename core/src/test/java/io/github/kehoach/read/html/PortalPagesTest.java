package io.github.kehoach.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One plan on a dozen pages as portals and programs write them. */
class PortalPagesTest {

  private static final List<String> PLAN =
      List.of(
          "HEAD ỦY BAN NHÂN DÂN",
          "HEAD TỈNH LAM GIANG",
          "HEAD Số: 42/KH-UBND",
          "HEAD CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "HEAD Độc lập - Tự do - Hạnh phúc",
          "HEAD Lam Giang, ngày 12 tháng 3 năm 2024",
          "TITLE KẾ HOẠCH",
          "TITLE Phát triển thư viện cộng đồng trên địa bàn tỉnh năm 2024",
          "PREAMBLE Căn cứ Quyết định số 208/QĐ-TTg ngày 27 tháng 02 năm 2014 của Thủ tướng"
              + " Chính phủ;",
          "PREAMBLE Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển thư viện cộng đồng như sau:",
          "HEADING I. MỤC TIÊU",
          "TEXT 1. Đến năm 2025, tỷ lệ xã có thư viện cộng đồng đạt trên 80%; mỗi thư viện phục vụ"
              + " ít nhất 03 buổi trong một tuần.",
          "HEADING 2. Các chỉ tiêu chính:",
          "CELL STT",
          "CELL Chỉ tiêu",
          "CELL Đơn vị",
          "CELL Năm 2024",
          "CELL 1",
          "CELL Tỷ lệ xã có thư viện",
          "CELL %",
          "CELL 70",
          "CELL 2",
          "CELL Số sách bổ sung",
          "CELL cuốn",
          "CELL 12.500",
          "HEADING II. TỔ CHỨC THỰC HIỆN",
          "HEADING 1. Sở Văn hóa và Thể thao chủ trì, phối hợp với Sở Tài chính:",
          "TEXT - Rà soát hiện trạng thư viện ở các xã, báo cáo Ủy ban nhân dân tỉnh trước ngày"
              + " 30/6/2024.",
          "TEXT - Bổ sung sách cho các thư viện ở vùng khó khăn.",
          "TEXT 2. Ủy ban nhân dân các huyện bố trí kinh phí, địa điểm cho thư viện cộng đồng.",
          "TEXT Trên đây là Kế hoạch phát triển thư viện cộng đồng, yêu cầu các đơn vị tổ chức thực"
              + " hiện./.",
          "CLOSING Nơi nhận:",
          "CLOSING - Như trên;",
          "CLOSING - Lưu: VT, VX.",
          "CLOSING TM. ỦY BAN NHÂN DÂN",
          "CLOSING KT. CHỦ TỊCH",
          "CLOSING PHÓ CHỦ TỊCH",
          "CLOSING Trần Văn Lâm");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "law-portal.html",
        "provincial-cms.html",
        "split-divs.html",
        "line-breaks.html",
        "word-saved.html",
        "saved-page.mht",
        "wrong-charset.html",
        "windows-1258.html",
        "tcvn3-fonts.html",
        "one-table.html",
        "lists.html"
      })
  void everyPageGivesTheSameParagraphs(String page) {
    assertEquals(PLAN, paragraphs(plan(page)));
  }

  @Test
  void columnsPaddedWithSpacesGiveTheSameLinesRowByRow() {
    List<String> read = paragraphs(plan("preformatted.html"));
    assertEquals(PLAN.stream().sorted().toList(), read.stream().sorted().toList());
  }

  private static List<String> paragraphs(PlanDocument plan) {
    return plan.blocks().stream()
        .filter(b -> b.kind() != BlockKind.OUTSIDE && b.kind() != BlockKind.FURNITURE)
        .filter(b -> b.text().chars().anyMatch(Character::isLetterOrDigit) || b.text().equals("%"))
        .map(b -> b.kind() + " " + b.text())
        .toList();
  }

  @Test
  void whatAPortalPrintsAroundTheDocumentIsLeftOutAndReported() {
    PlanDocument plan = plan("law-portal.html");
    assertTrue(plan.blocks().stream().noneMatch(b -> b.kind() == BlockKind.OUTSIDE));
    List<String> notes =
        plan.diagnostics().stream()
            .filter(d -> d.code() == DiagnosticCode.OUTSIDE_TEXT)
            .map(d -> d.message())
            .toList();
    assertEquals(2, notes.size());
    assertTrue(notes.get(0).contains("links"), notes.get(0));
    assertTrue(notes.get(1).contains("hidden"), notes.get(1));
  }

  @Test
  void aPageOfNothingButTheDocumentHasNothingLeftOut() {
    PlanDocument plan = plan("one-table.html");
    assertFalse(plan.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.OUTSIDE_TEXT));
  }

  @Test
  void namesItsMediaType() {
    assertEquals("text/html", plan("lists.html").source().mediaType());
    assertEquals("multipart/related", plan("saved-page.mht").source().mediaType());
  }

  static byte[] bytes(String page) {
    try (InputStream in = PortalPagesTest.class.getResourceAsStream(page)) {
      assertNotNull(in, page);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static PlanDocument plan(String page) {
    return PlanExtractor.create().extract(bytes(page), page);
  }
}
