package io.github.kehoach.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

  @Test
  void aColumnBesideIsNoNeighbour() {
    List<Hocr.Item> line = new ArrayList<>(LineEndsTest.line("SỞ Y TẾ"));
    line.add(new Hocr.Item("Độc", 200, 0, 210, 10, 10, 12, 0.9f, 1));
    assertEquals("SỞ Y TẾ Độc", LineEndsTest.text(Capitals.mended(line)));
  }

  @ParameterizedTest
  @CsvSource({
    "trạm y tẾ xã, trạm y tế xã",
    "SỞ Tài chính: Cân đối, Sở Tài chính: Cân đối",
    "các sỞ ban, các sở ban",
    "tại TỜ trình số, tại Tờ trình số",
    "của BỘ Y tế, của Bộ Y tế",
    "SỞ TÀI CHÍNH, SỞ TÀI CHÍNH",
    "SỞ Y TẾ, SỞ Y TẾ",
    "UBND BỘ phận, UBND BỘ phận",
    "BỘ, BỘ",
    "số 12/QĐ-BYT ngày, số 12/QĐ-BYT ngày",
    "26-CTr/TU của, 26-CTr/TU của",
    "công suất kW điện, công suất kW điện"
  })
  void onlyLettersOfTheSameShapeBecomeSmall(String read, String mended) {
    assertEquals(mended, LineEndsTest.text(Capitals.mended(LineEndsTest.line(read))));
  }
}
