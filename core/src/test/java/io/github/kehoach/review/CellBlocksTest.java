package io.github.kehoach.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Table;
import io.github.kehoach.plan.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellBlocksTest {

  private static List<String> split(String text, String by) {
    return Arrays.stream(text.split(by, -1)).map(String::strip).toList();
  }

  @ParameterizedTest(name = "{0}: {1} of {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "plain            | TT,Chỉ tiêu;1,Bác sĩ        | TT;Chỉ tiêu;1;Bác sĩ            | 0,1;2,3",
        "empty cells      | TT,Chỉ tiêu,Năm;,Bác sĩ,    | TT;Chỉ tiêu;Năm;Bác sĩ          | 0,1,2;,3,",
        "copied header    | TT,Năm;1,2025               | TT;Năm;TT;Năm;1;2025            | 0+2,1+3;4,5",
        "header of levels | TT,Kỳ / 2025,Kỳ / 2030;1,2,3 | TT;Kỳ;2025;2030;1;2;3          | 0,1+2,1+3;4,5,6",
        "two paragraphs   | TT,Việc;1,Lập đề án. Trình  | TT;Việc;1;Lập đề án.;Trình      | 0,1;2,3+4",
        "same words twice | TT,A,B;1,x,x                | TT;A;B;1;x;x                    | 0,1,2;3,4,5",
        "caption above    | TT,Năm;1,2025               | Biểu 1;TT;Năm;1;2025            | 1,2;3,4",
        "not as it says   | TT,Năm;1,2025;2,2030        | TT;Năm;1;khác;2;2030            | 0,1;,;4,5",
      })
  void everyCellFindsItsBlocks(String what, String table, String texts, String expected) {
    List<List<String>> rows = split(table, ";").stream().map(r -> split(r, ",")).toList();
    Map<String, String> blocks = new HashMap<>();
    List<Provenance> places = new ArrayList<>();
    for (String text : split(texts, ";")) {
      String id = String.valueOf(places.size());
      blocks.put(id, text);
      places.add(new Provenance(id, 0, text.length(), null, null, null));
    }
    Table t =
        new Table(
            "t1",
            null,
            null,
            TableKind.OTHER,
            rows.get(0),
            rows.subList(1, rows.size()),
            List.of(),
            places);
    List<String> found = new ArrayList<>();
    for (List<List<String>> row : CellBlocks.of(t, blocks)) {
      found.add(String.join(",", row.stream().map(c -> String.join("+", c)).toList()));
    }
    assertEquals(expected, String.join(";", found), what);
  }
}
