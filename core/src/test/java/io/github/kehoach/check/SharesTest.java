package io.github.kehoach.check;

import static io.github.kehoach.plan.DiagnosticCode.SHARES_NOT_WHOLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares that the text calls a whole add up to 100. */
class SharesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Cơ cấu GRDP: 65 26 8 => 99",
        "Cơ cấu GRDP: 70,5 26 4,5 => 101",
        "Cơ cấu lao động: 31 36,4 33,6 => 101",
        // At least, at most, from and to: the bounds have a sum as well.
        "Cơ cấu GRDP: ≥60 30 15 => at least 105",
        "Cơ cấu GRDP: ≤60 30 5 => at most 95",
        "Cơ cấu GRDP: 60-62 20 10 => at most 92",
        "Cơ cấu GRDP: 7,05 26 3,5 => 36.55",
      })
  void tellsOfATable(String row, String sum) {
    int shares = row.split(": ")[1].split(" ").length;
    String name = row.split(":")[0];
    assertEquals(
        List.of(
            "WARNING SHARES_NOT_WHOLE The "
                + shares
                + " shares of \""
                + name
                + "\" (Năm 2025) add up to "
                + sum
                + ", not to 100. @ "
                + row.split(": ")[1].replace(" ", " | ")),
        table(row));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cơ cấu GRDP: 70,5 26 3,5",
        "Cơ cấu GRDP: 33,3 33,3 33,3", // rounded
        "Cơ cấu GRDP: ≥60 30 5",
        "Cơ cấu GRDP: 60-65 25 12",
        "Cơ cấu GRDP: Khoảng|60 30 11",
        "Cơ cấu GRDP: 70", // one part is no whole
        "Cơ cấu lại lao động: 20 30 40", // restructuring
        "Tỷ lệ tuyển mới: 20 30 40",
      })
  void isQuietOfATable(String row) {
    assertEquals(List.of(), table(row));
  }

  private static List<String> table(String row) {
    StringBuilder table =
        new StringBuilder(
            "Phụ lục\nCHỈ TIÊU\n\nSTT\tChỉ tiêu\tĐơn vị\tNăm 2025\tCơ quan theo dõi\n");
    table.append("1\t" + row.split(":")[0] + ":\t%\t\tCục Thống kê\n");
    String[] parts = {"Công nghiệp - xây dựng", "Dịch vụ", "Nông nghiệp"};
    String[] values = row.split(": ")[1].split(" ");
    for (int i = 0; i < values.length; i++) {
      table.append("-\t" + parts[i] + "\t\t" + values[i].replace('|', ' ') + "\t\n");
    }
    return Plans.saidOfAppendices(table.toString(), SHARES_NOT_WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // More than a whole.
        "Cơ cấu kinh tế: công nghiệp - xây dựng chiếm 70,5%; dịch vụ chiếm 26%; nông, lâm nghiệp"
            + " chiếm 6,5%.",
        "Đến năm 2025, trong cơ cấu GRDP công nghiệp - xây dựng chiếm 62%, dịch vụ chiếm 28%, nông"
            + " nghiệp chiếm 8%.",
      })
  void tellsOfASentence(String sentence) {
    assertEquals(1, prose(sentence).size(), () -> prose(sentence).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cơ cấu kinh tế: công nghiệp - xây dựng chiếm 70,5%; dịch vụ chiếm 26%; nông, lâm nghiệp"
            + " chiếm 3,5%.",
        // Parts of a whole, not all of them.
        "Trong cơ cấu GRDP, dịch vụ chiếm 26%, nông nghiệp chiếm 8%.",
        // A rate is no share.
        "Cơ cấu kinh tế: công nghiệp chiếm 70%; dịch vụ chiếm 26%; nông nghiệp chiếm 4%; tốc độ"
            + " tăng trưởng đạt 8%.",
        "Cơ cấu lại ngành nông nghiệp: trồng trọt chiếm 50%; chăn nuôi chiếm 40%; thủy sản chiếm"
            + " 12%.",
        // A number that stands elsewhere too.
        "Tỷ lệ hộ nghèo còn 4%. Cơ cấu kinh tế: công nghiệp chiếm 70%; dịch vụ chiếm 26%; nông"
            + " nghiệp chiếm 4%.",
        // Two wholes in one sentence, each of a year of its own.
        "Cơ cấu kinh tế: năm 2023 công nghiệp chiếm 60%, dịch vụ chiếm 40%; năm 2025 công nghiệp"
            + " chiếm 65%, dịch vụ chiếm 35%.",
        // The next sentence speaks of other things.
        "Chuyển dịch cơ cấu đúng hướng. Tỷ lệ đô thị hóa đạt 58%; tỷ lệ hộ nghèo còn 45%.",
      })
  void isQuietOfASentence(String sentence) {
    assertEquals(List.of(), prose(sentence));
  }

  private static List<String> prose(String sentence) {
    return Plans.said("I. MỤC TIÊU\n\n1. " + sentence, SHARES_NOT_WHOLE);
  }
}
