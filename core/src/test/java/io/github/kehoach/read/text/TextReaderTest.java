package io.github.kehoach.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.Formats;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.NormalizedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The flavours of plain text in small. Paragraphs are shown as such, grids by rows, the rest in {}.
 */
class TextReaderTest {

  private static void reads(String source, String expected) throws UnreadableException {
    assertEquals(expected, shown(elements(source)));
  }

  private static List<Element> elements(String source) throws UnreadableException {
    return Formats.read(source.getBytes(StandardCharsets.UTF_8), ExtractionOptions.DEFAULT)
        .elements();
  }

  private static String shown(List<Element> elements) {
    StringBuilder out = new StringBuilder();
    for (Element e : elements) {
      if (e instanceof Paragraph p) {
        out.append(p.bold() ? "**" + p.text() + "**" : p.text().value()).append('\n');
      } else if (e instanceof Furniture f) {
        out.append('{').append(f.text()).append("}\n");
      } else if (e instanceof Grid g) {
        for (Grid.Row row : g.rows()) {
          out.append(
              row.cells().stream()
                  .map(Grid.Cell::text)
                  .collect(Collectors.joining(" | ", "| ", " |")));
          out.append('\n');
        }
      }
    }
    return out.toString();
  }

  @Test
  void oneParagraphALine() throws UnreadableException {
    reads(
        """
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        Nâng cao nhận thức của cán bộ về chuyển đổi số; tạo chuyển biến trong toàn hệ thống chính trị.
        - Sở Nội vụ chủ trì.
        - Sở Tài chính phối hợp.
        """,
        """
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        Nâng cao nhận thức của cán bộ về chuyển đổi số; tạo chuyển biến trong toàn hệ thống chính trị.
        - Sở Nội vụ chủ trì.
        - Sở Tài chính phối hợp.
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\f"})
  void anyLineEnd(String end) throws UnreadableException {
    reads(
        "Sở Nội vụ chủ trì." + end + "Sở Tài chính phối hợp." + end,
        "Sở Nội vụ chủ trì.\nSở Tài chính phối hợp.\n");
  }

  @Test
  void hardWraps() throws UnreadableException {
    reads(
        """
        I. MỤC ĐÍCH
        Nâng cao nhận thức, trách nhiệm của các cấp ủy, chính quyền, người
        đứng đầu cơ quan, đơn vị và của mọi người dân về chuyển đổi số, về
        Đề án phát triển dữ liệu dân cư.
        Tạo chuyển biến mạnh mẽ trong toàn hệ thống chính trị của tỉnh về
        cải cách hành chính theo Nghị quyết số
        12-NQ/TU ngày 15/02/2023 của Ban Chấp hành Đảng bộ tỉnh và Kế hoạch
        hành động của Ủy ban nhân dân tỉnh.
        - Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành và địa phương
        tổ chức thực hiện.
        - Sở Tài chính bố trí kinh phí.
        """,
        """
        I. MỤC ĐÍCH
        Nâng cao nhận thức, trách nhiệm của các cấp ủy, chính quyền, người đứng đầu cơ quan, đơn vị và của mọi người dân về chuyển đổi số, về Đề án phát triển dữ liệu dân cư.
        Tạo chuyển biến mạnh mẽ trong toàn hệ thống chính trị của tỉnh về cải cách hành chính theo Nghị quyết số 12-NQ/TU ngày 15/02/2023 của Ban Chấp hành Đảng bộ tỉnh và Kế hoạch hành động của Ủy ban nhân dân tỉnh.
        - Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành và địa phương tổ chức thực hiện.
        - Sở Tài chính bố trí kinh phí.
        """);
  }

  @Test
  void blankLinesBetweenParagraphsAndInsideThem() throws UnreadableException {
    reads(
        """
        Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành

        và Ủy ban nhân dân các huyện tổ chức thực hiện.

        Xây dựng tỉnh Lam Giang cùng các tỉnh trong vùng kinh tế trọng điểm, với hạ tầng đồng bộ, hiện đại, để đến năm 2030 đưa Hải

        Sơn trở thành trung tâm của vùng.

        Sở Tài chính bố trí kinh phí.
        """,
        """
        Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành và Ủy ban nhân dân các huyện tổ chức thực hiện.
        Xây dựng tỉnh Lam Giang cùng các tỉnh trong vùng kinh tế trọng điểm, với hạ tầng đồng bộ, hiện đại, để đến năm 2030 đưa Hải Sơn trở thành trung tâm của vùng.
        Sở Tài chính bố trí kinh phí.
        """);
  }

  @Test
  void pageNumbers() throws UnreadableException {
    reads(
        """
        Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành

        2

        và Ủy ban nhân dân các huyện tổ chức thực hiện.
        - 3 -
        Sở Tài chính bố trí kinh phí.

        Trang 4/5

        Sở Y tế báo cáo.
        """,
        """
        Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành và Ủy ban nhân dân các huyện tổ chức thực hiện.
        {2}
        {- 3 -}
        Sở Tài chính bố trí kinh phí.
        {Trang 4/5}
        Sở Y tế báo cáo.
        """);
  }

  @Test
  void italicsOverWrappedLines() throws UnreadableException {
    reads(
        """
        *(Kèm theo Kế hoạch số 57/KH-UBND ngày 24 tháng 3 năm 2023 của Ủy ban
        nhân dân tỉnh Vĩnh Sơn)*

        *Tính theo giá so sánh

        1. Tốc độ tăng giá trị sản xuất*
        """,
        """
        (Kèm theo Kế hoạch số 57/KH-UBND ngày 24 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Vĩnh Sơn)
        *Tính theo giá so sánh
        1. Tốc độ tăng giá trị sản xuất*
        """);
  }

  @Test
  void markdown() throws UnreadableException {
    reads(
        """
        # KẾ HOẠCH
        **Phát triển kinh tế số**
        **I. MỤC ĐÍCH**
        - **Sở Nội vụ** chủ trì, *phối hợp* với <i>Sở Tài chính</i>.
        1\\. Nội dung<br/> khác\\.
        (*) tính đến cuối kỳ
        ---
        2 * 3 * 4
        """,
        """
        **KẾ HOẠCH**
        **Phát triển kinh tế số**
        **I. MỤC ĐÍCH**
        - Sở Nội vụ chủ trì, phối hợp với Sở Tài chính.
        1. Nội dung khác.
        (*) tính đến cuối kỳ
        {---}
        2 * 3 * 4
        """);
  }

  @Test
  void tabTables() throws UnreadableException {
    reads(
        """
        Bảng chỉ tiêu.
        Stt\tChỉ tiêu\tĐơn vị\tNăm 2025
        1\tTỷ lệ đô thị hóa\t%\t> 45
        2\tSố xã đạt chuẩn\t\t60
        Ghi chú.
        """,
        """
        Bảng chỉ tiêu.
        | Stt | Chỉ tiêu | Đơn vị | Năm 2025 |
        | 1 | Tỷ lệ đô thị hóa | % | > 45 |
        | 2 | Số xã đạt chuẩn |  | 60 |
        Ghi chú.
        """);
  }

  @Test
  void aTabInRunningTextMakesNoTable() throws UnreadableException {
    reads("1.\tSở Nội vụ chủ trì.\nSở Tài chính.\n", "1. Sở Nội vụ chủ trì.\nSở Tài chính.\n");
  }

  @Test
  void pipeTables() throws UnreadableException {
    reads(
        """
        | Stt | Chỉ tiêu | Năm 2025 |
        |:---|:--------:|---:|
        | 1 | Tỷ lệ a\\|b | **45** |
        | 2 | | 60 |
        """,
        """
        | Stt | Chỉ tiêu | Năm 2025 |
        | 1 | Tỷ lệ a|b | 45 |
        | 2 |  | 60 |
        """);
  }

  @Test
  void barTablesInferTheirColumns() throws UnreadableException {
    reads(
        """
        Bảng dưới đây nêu các chỉ tiêu.

        Stt
        |
        Chỉ tiêu
        |
        Đơn vị
        |
        Năm 2025
        |
        1
        |
        Tỷ lệ đô thị hóa của toàn tỉnh
        |
        %
        |
        45
        |
        2
        |
        Tỷ lệ hộ nghèo
        |
        %
        |
        < 2
        |
        3
        |
        Thu nhập bình quân đầu người
        |
        triệu đồng
        |
        213
        |

        Các sở chủ trì.
        """,
        """
        Bảng dưới đây nêu các chỉ tiêu.
        | Stt | Chỉ tiêu | Đơn vị | Năm 2025 |
        | 1 | Tỷ lệ đô thị hóa của toàn tỉnh | % | 45 |
        | 2 | Tỷ lệ hộ nghèo | % | < 2 |
        | 3 | Thu nhập bình quân đầu người | triệu đồng | 213 |
        Các sở chủ trì.
        """);
  }

  @Test
  void paddedColumns() throws UnreadableException {
    reads(
        """
        ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         TỈNH LAM GIANG                Độc lập - Tự do - Hạnh phúc

        Số: 12/KH-UBND             Lam Giang, ngày 15 tháng 02 năm 2023

                              KẾ HOẠCH
        """,
        """
        | ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        | TỈNH LAM GIANG | Độc lập - Tự do - Hạnh phúc |
        | Số: 12/KH-UBND | Lam Giang, ngày 15 tháng 02 năm 2023 |
        KẾ HOẠCH
        """);
  }

  @Test
  void everyCharacterKeepsItsPlaceInTheSource() throws UnreadableException {
    String source =
        """
        **I. MU\u0323C  ĐÍCH**

        Stt\tChỉ  tiêu
        1\tTỷ lệ

        | a | b |
        |---|---|
        | 1 | 2 |
        Ủy ban          Cộng hòa
        Số 1            Độc lập
        """;
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Element e : elements(source)) {
      if (e instanceof Paragraph p) {
        paragraphs.add(p);
      } else if (e instanceof Grid g) {
        g.rows().forEach(r -> r.cells().forEach(c -> paragraphs.addAll(c.paragraphs())));
      }
    }
    assertTrue(paragraphs.size() > 10);
    for (Paragraph p : paragraphs) {
      NormalizedText text = p.text();
      for (int i = 0; i < text.length(); i++) {
        char c = source.charAt(text.sourceStart(i));
        boolean same =
            c == text.charAt(i)
                || Character.isWhitespace(c) && text.charAt(i) == ' '
                || c == 'U' && text.charAt(i) == 'Ụ';
        assertTrue(same, text + " at " + i + " points at " + c);
      }
    }
  }
}
