package io.github.kehoach.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.Limits;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.LegacyDecoder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OldDocReaderTest {

  private static List<String> read(String text) throws UnreadableException {
    Meter meter = new Meter(Limits.DEFAULT);
    RunDecoder decoder = RunDecoder.first(new LegacyDecoder(), meter);
    OldDocReader.Content content = new OldDocReader.Content(text, text.length());
    return OldDocReader.read(content, decoder, meter).elements().stream()
        .map(OldDocReaderTest::printed)
        .toList();
  }

  private static String printed(Element e) {
    return e instanceof Paragraph p
        ? p.text().value()
        : ((Grid) e)
            .rows().stream()
                .map(r -> r.cells().stream().map(Grid.Cell::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
  }

  @Test
  void readsParagraphsWithoutFieldCodes() throws Exception {
    assertEquals(
        List.of("Plan of 1996", "page 3 of 5", "Next page", "Second-rate"),
        read("Plan\tof 1996\rpage \u0013PAGE\u00143\u0015 of 5\r\fNext page\rSecond\u001erate\r"));
  }

  @Test
  void cellsInRowsAreATable() throws Exception {
    assertEquals(
        List.of("Head", "No|Goal\n1|Schools", "Tail"),
        read("Head\rNo\u0007Goal\u0007\u00071\u0007Schools\u0007\u0007Tail\r"));
  }

  @Test
  void cellsWithoutRowsAreParagraphs() throws Exception {
    assertEquals(List.of("No", "Goal", "1"), read("No\u0007Goal\u00071\u0007"));
  }
}
