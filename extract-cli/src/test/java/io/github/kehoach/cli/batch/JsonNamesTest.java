package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonNamesTest {

  @ParameterizedTest
  @CsvSource({
    "plan.pdf, plan.pdf.json",
    "2021/Kế hoạch số 5.docx, 2021/Kế hoạch số 5.docx.json",
    "a.json, a.json.json",
    "x.json/y, x.json~/y.json",
    "x.JSON/y, x.JSON~/y.json",
  })
  void standsBesideThePathOfTheFile(String file, String json) {
    assertEquals(json, new JsonNames().of(file));
  }

  @Test
  void noTwoFilesGetTheSamePlaceOnAnySystem() {
    List<String> files =
        List.of(
            "x",
            "x.json/y", // would need a folder x.json
            "x.json~/y",
            "plan.pdf",
            "Plan.pdf",
            "Thư/mục.pdf",
            "THƯ/mục.pdf",
            "K\u1ebf ho\u1ea1ch.txt", // composed
            "Ke\u0302\u0301 hoa\u0323ch.txt", // decomposed
            "a".repeat(250) + ".pdf",
            "a".repeat(250) + ".txt",
            "a".repeat(250).toUpperCase(java.util.Locale.ROOT) + ".txt",
            "sâu/".repeat(900) + "1.pdf",
            "sâu/".repeat(900) + "2.pdf");
    JsonNames names = new JsonNames();
    Set<String> places = new HashSet<>();
    for (String file : files) {
      String json = names.of(file);
      String folded = java.text.Normalizer.normalize(json, java.text.Normalizer.Form.NFC);
      assertTrue(places.add(folded.toLowerCase(java.util.Locale.ROOT)), json);
      for (String name : json.split("/")) {
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
      }
      assertTrue(json.getBytes(StandardCharsets.UTF_8).length <= 3100, json);
    }
  }

  @Test
  void theSameFilesGetTheSamePlaces() {
    JsonNames one = new JsonNames();
    JsonNames other = new JsonNames();
    for (String file : List.of("plan.pdf", "Plan.pdf", "PLAN.pdf")) {
      assertEquals(one.of(file), other.of(file));
    }
  }
}
