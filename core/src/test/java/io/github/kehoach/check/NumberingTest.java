package io.github.kehoach.check;

import static io.github.kehoach.plan.DiagnosticCode.DUPLICATE_APPENDIX;
import static io.github.kehoach.plan.DiagnosticCode.DUPLICATE_MARKER;
import static io.github.kehoach.plan.DiagnosticCode.NUMBERING_GAP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that repeat or are missing: of sections, appendices and rows. */
class NumberingTest {

  /** Items are parted by a stroke here and by blank lines in the plan. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "1. Trồng rừng. | 2. Giữ rừng. | 4. Khai thác.=>"
            + " WARNING NUMBERING_GAP \"2.\" is followed by \"4.\". @ 4. Khai thác.",
        "2. Trồng rừng. | 3. Giữ rừng.=>"
            + " WARNING NUMBERING_GAP The numbering starts with \"2.\". @ 2. Trồng rừng.",
        "1. Trồng rừng. | 2. Giữ rừng. | 2. Khai thác. | 3. Chế biến.=>"
            + " WARNING DUPLICATE_MARKER The marker \"2.\" stands twice; the later item is I.2~2."
            + " @ 2. Khai thác.",
        "1. Trồng rừng. | 2. Giữ rừng. | 2. Khai thác. | 4. Chế biến.=>"
            + " WARNING DUPLICATE_MARKER The marker \"2.\" stands twice; the later item is I.2~2."
            + " @ 2. Khai thác.",
        "1. Trồng rừng. | a) Rừng thông. | b) Rừng keo. | d) Rừng tràm.=>"
            + " WARNING NUMBERING_GAP \"b)\" is followed by \"d)\". @ d) Rừng tràm.",
        "1. Trồng rừng. | 2. Giữ rừng. | 3. Khai thác. | 1. Chế biến. | 2. Xuất khẩu.=>"
            + " WARNING DUPLICATE_MARKER The numbering starts again with \"1.\" behind \"3.\"; the"
            + " later item is I.1~2. @ 1. Chế biến.",
      })
  void tellsWhatIsWrong(String items, String expected) {
    assertEquals(List.of(expected), said(items));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "1. Trồng rừng. | 2. Giữ rừng. | 3. Khai thác.",
        "1. Trồng rừng. | a) Thông. | b) Keo. | c) Tràm. | d) Sú. | đ) Vẹt. | e) Đước. | g) Bần.",
        // As Word counts, where the decree has đ behind d and no f.
        "1. Trồng rừng. | a) Thông. | b) Keo. | c) Tràm. | d) Sú. | e) Đước.",
        // Each item has a list of its own.
        "1. Trồng rừng. | a) Thông. | b) Keo. | 2. Giữ rừng. | a) Tuần tra. | b) Chữa cháy.",
        // Unmarked text opens a list of its own.
        "1. Trồng rừng. | 2. Giữ rừng. | Về chế biến, tập trung: | 1. Gỗ dán. | 2. Viên nén.",
        "- Trồng rừng. | - Giữ rừng.",
      })
  void isQuietWhereNothingIs(String items) {
    assertEquals(List.of(), said(items));
  }

  private static List<String> said(String items) {
    return Plans.said(
        "I. MỤC TIÊU\n\n" + items.replace(" | ", "\n\n"), NUMBERING_GAP, DUPLICATE_MARKER);
  }

  @Test
  void articlesAndListsCountOnOverHeadings() {
    String body =
        """
        Chương I
        QUY ĐỊNH CHUNG

        Điều 1. Phạm vi

        Kế hoạch này áp dụng trên địa bàn tỉnh.

        Điều 2. Đối tượng

        Các cơ quan thuộc tỉnh.

        Chương II
        TỔ CHỨC THỰC HIỆN

        Điều %d. Kinh phí

        Ngân sách tỉnh bảo đảm.
        """;
    assertEquals(List.of(), Plans.said(body.formatted(3), NUMBERING_GAP, DUPLICATE_MARKER));
    assertEquals(
        List.of("WARNING NUMBERING_GAP Article 2 is followed by \"Điều 4.\". @ Điều 4. Kinh phí"),
        Plans.said(body.formatted(4), NUMBERING_GAP, DUPLICATE_MARKER));
  }

  @Test
  void appendicesThatSkipANumber() {
    assertEquals(
        List.of("WARNING NUMBERING_GAP Phụ lục III follows number 1 of its kind. @ Phụ lục III"),
        Plans.saidOfAppendices(
            appendix("Phụ lục I", "Lúa", "2") + appendix("Phụ lục III", "Ngô", "3"),
            NUMBERING_GAP));
    assertEquals(
        List.of(),
        Plans.saidOfAppendices(
            appendix("Phụ lục I", "Lúa", "2") + appendix("Phụ lục II", "Ngô", "3"), NUMBERING_GAP));
  }

  @Test
  void appendicesThatRepeat() {
    String first = appendix("Phụ lục I", "Lúa", "2");
    assertEquals(
        List.of(
            "WARNING DUPLICATE_APPENDIX Phụ lục I stands twice; the copy yields no second targets"
                + " or tasks. @ Phụ lục I | DANH MỤC | (Kèm theo Kế hoạch số 57/KH-UBND ngày"
                + " 14/4/2022 của UBND tỉnh)"),
        Plans.saidOfAppendices(first + first, DUPLICATE_APPENDIX, DUPLICATE_MARKER));
    assertEquals(
        List.of(
            "WARNING DUPLICATE_MARKER Two appendices with different content are called Phụ lục I."
                + " @ Phụ lục I | DANH MỤC | (Kèm theo Kế hoạch số 57/KH-UBND ngày 14/4/2022 của"
                + " UBND tỉnh)"),
        Plans.saidOfAppendices(
            first + appendix("Phụ lục I", "Ngô", "3"), DUPLICATE_APPENDIX, DUPLICATE_MARKER));
  }

  private static String appendix(String label, String what, String value) {
    return """
    %s
    DANH MỤC
    (Kèm theo Kế hoạch số 57/KH-UBND ngày 14/4/2022 của UBND tỉnh)
    STT\tChỉ tiêu\tĐơn vị\tNăm 2022\tCơ quan theo dõi
    1\tSản lượng %s\tTấn\t%s\tSở Công Thương
    2\tDiện tích %s\tHa\t1%s\tSở Công Thương

    """
        .formatted(label, what, value, what, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "1 2 4 => WARNING NUMBERING_GAP Row \"2\" of table t1 is followed by \"4\". @ 4 | Việc 4",
        "1 2 2 3 => WARNING DUPLICATE_MARKER Two rows of table t1 that follow each other are"
            + " numbered \"2\". @ 2 | Việc 2",
        "1 2 2 4 => WARNING DUPLICATE_MARKER Two rows of table t1 that follow each other are"
            + " numbered \"2\". @ 2 | Việc 2",
        "1 2 3 =>",
        "I 1 2 II 1 2 3 =>",
        "1 2 2.1 2.2 3 =>",
        "1 - - 2 =>",
        "5 6 7 =>",
      })
  void rows(String numbers, String expected) {
    StringBuilder table =
        new StringBuilder("Phụ lục\nDANH MỤC\n\nSTT\tNhiệm vụ\tCơ quan chủ trì\n");
    for (String number : numbers.split(" ")) {
      table.append(number + "\tViệc " + number + "\tSở Công Thương\n");
    }
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        Plans.saidOfAppendices(table.toString(), NUMBERING_GAP, DUPLICATE_MARKER));
  }
}
