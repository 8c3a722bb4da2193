package io.github.kehoach.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

  static List<Hocr.Item> line(String text) {
    List<Hocr.Item> line = new ArrayList<>();
    int x = 0;
    for (String word : text.split(" ")) {
      line.add(new Hocr.Item(word, x, 0, x + 10, 10, 10, 12, 0.9f, 1));
      x += 15;
    }
    return line;
  }

  static String text(List<Hocr.Item> line) {
    return line.stream().map(Hocr.Item::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "__- Các ngành văn hóa | - Các ngành văn hóa",
        "= Tỷ lệ đạt 95% | - Tỷ lệ đạt 95%",
        "._ Tuổi thọ trung bình | - Tuổi thọ trung bình",
        "_ b) Đài Phát thanh | b) Đài Phát thanh",
        "_ - Sở Y tế | - Sở Y tế",
        ". 2. Mục tiêu | 2. Mục tiêu",
        "† Trường học | + Trường học",
        "` „ PHỤ LỤC | PHỤ LỤC",
        "PHỤ LỤC „ | PHỤ LỤC",
        "Phát hiện, _ quản lý | Phát hiện, quản lý",
        "__Trường học | Trường học",
        "kinh tế - xã hội | kinh tế - xã hội",
        "phát triển kinh tế - | phát triển kinh tế -",
        "+ Trường học | + Trường học",
        "\" Đề án \" | \" Đề án \"",
        "- | -",
        "____ | ____",
        "1 | 1"
      })
  void specksGoAndStrokesAreBullets(String read, String mended) {
    assertEquals(mended, text(LineEnds.mended(line(read))));
  }
}
