package io.github.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {

  private static final int WIDTH = 40;

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nâng cao nhận thức của cán bộ, đảng viên | và nhân dân về chuyển đổi số.      | true
          Nâng cao nhận thức                       | và trách nhiệm của người đứng đầu  | true
          Thực hiện Nghị quyết số                  | 12-NQ/TU ngày 05 tháng 12          | true
          Ủy ban nhân dân các huyện, thị xã và     | Thành phố chủ trì                  | true
          Phát triển nông nghiệp xanh, bền vững -  | Tuần hoàn                          | true
          Hoàn thành việc rà soát.                 | Sở Nội vụ chủ trì                  | false
          Các nhiệm vụ sau:                        | Sở Nội vụ chủ trì                  | false
          Sở Nội vụ                                | Sở Tài chính                       | false
          Hoàn thành việc rà soát trong toàn tỉnh; | - Xây dựng kế hoạch                | false
          Nâng cao nhận thức của cán bộ, đảng viên | 1. Sở Nội vụ chủ trì               | false
          I. MỤC ĐÍCH,                             | YÊU CẦU                            | true
          KẾ HOẠCH                                 | PHÁT TRIỂN KINH TẾ                 | false
          KẾ HOẠCH                                 | Phát triển kinh tế                 | false
          ''                                       | và nhân dân                        | false
          Nâng cao nhận thức                       | ''                                 | false
          """)
  void joinsWrappedLines(String line, String next, boolean joined) {
    assertEquals(joined, Continuation.wraps(line, next, WIDTH));
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nâng cao nhận thức của cán bộ            | và nhân dân về chuyển đổi số.      | true
          Nâng cao nhận thức của cán bộ,           | đảng viên                          | true
          Hoàn thành việc rà soát.                 | trong năm                          | false
          Các nhiệm vụ sau:                        | xây dựng                           | false
          Hoàn thành việc rà soát;                 | Sở Nội vụ chủ trì                  | false
          KẾ HOẠCH                                 | phát triển                         | false
          I. MỤC ĐÍCH,                             | YÊU CẦU                            | true
          Sở Nội vụ                                | Sở Tài chính                       | false
          """)
  void joinsOverAGap(String text, String next, boolean joined) {
    assertEquals(joined, Continuation.overGap(text, text.length(), next, Continuation.NO_WIDTH));
  }

  @Test
  void joinsANameThatAPageBreakCut() {
    String text =
        "Xây dựng tỉnh Lam Giang cùng các tỉnh trong vùng kinh tế trọng điểm, với hạ tầng đồng bộ,"
            + " hiện đại, để đến năm 2030 đưa Hải";
    assertTrue(Continuation.overGap(text, text.length(), "Sơn trở thành trung tâm", -1));
    assertFalse(Continuation.overGap(text + ".", text.length(), "Sơn trở thành", -1));
    assertFalse(Continuation.overGap(text, text.length(), "- Sở Nội vụ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hết.", "Gồm:", "Một;", "Sao?", "(Hết.)", "“Hết.”", "Hết./.", "vân vân…", "Hết.*"})
  void knowsWhatIsFinished(String line) {
    assertTrue(Continuation.isFinished(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sở Nội vụ", "cán bộ,", "UBND TP.", "Ông ThS.", "số 12", "(kèm theo)"})
  void knowsWhatIsNotFinished(String line) {
    assertFalse(Continuation.isFinished(line));
  }
}
