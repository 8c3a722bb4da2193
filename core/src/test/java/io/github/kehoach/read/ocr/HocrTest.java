package io.github.kehoach.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HocrTest {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\""
          + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"
          + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\n";

  private static List<Hocr.Item> read(String body) throws XMLStreamException {
    return Hocr.read((HEAD + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void wordsWithTheirPlaces() throws XMLStreamException {
    List<Hocr.Item> items =
        read(
            "<span class='ocr_line' title=\"bbox 100 200 500 240; baseline 0.01 -8; x_size 36\">"
                + "<span class='ocrx_word' title='bbox 100 202 200 240; x_wconf 96'>Kế</span> "
                + "<span class='ocrx_word' title='bbox 220 202 300 239; x_wconf 41'>"
                + "<strong>hoạch &amp;</strong></span></span>"
                + "<span class='ocr_caption' title=\"bbox 0 300 90 340; baseline 0 -4; x_size 30\">"
                + "<span class='ocrx_word' title='bbox 0 300 90 340; x_wconf 7'>2</span></span>");
    assertEquals(List.of("Kế", "hoạch &", "2"), items.stream().map(Hocr.Item::text).toList());
    assertEquals(List.of(1, 1, 2), items.stream().map(Hocr.Item::line).toList());
    Hocr.Item first = items.get(0);
    assertEquals(100, first.x0());
    assertEquals(240, first.y1());
    assertEquals(0.96f, first.confidence());
    assertEquals(36, first.size());
    // 240 - 8, and half a pixel for the slope.
    assertEquals(232.5f, first.baseline(), 0.01f);
  }

  @Test
  void aDashLiesInThePictureThoughItStandsAboveItsLine() throws XMLStreamException {
    Hocr.Item dash =
        read("<span class='ocr_line' title=\"bbox 10 20 90 50; baseline 0 -8; x_size 30\">"
                + "<span class='ocrx_word' title='bbox 10 33 20 36; x_wconf 92'>-</span>"
                + "</span>")
            .get(0);
    assertEquals(true, dash.liesIn(Picture.blank(100, 60)));
    assertEquals(false, dash.liesIn(Picture.blank(100, 35)));
  }

  @Test
  void wordsWithoutLettersOrRoomAreNone() throws XMLStreamException {
    assertEquals(
        List.of(),
        read(
            "<span class='ocrx_word' title='bbox 1 2 3 4; x_wconf 90'> </span>"
                + "<span class='ocrx_word' title='bbox 5 5 5 9; x_wconf 90'>I</span>"
                + "<span class='ocrx_word'>a</span>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class='ocrx_word' title='bbox 99999999999 2 3 4; x_wconf 90'>a</span>",
        "<span class='ocr_line' title='bbox 1 2 3 4; baseline 1.2.3 0'></span>",
        "<span>",
        "&nosuch;"
      })
  void whatIsBrokenIsRefused(String body) {
    assertThrows(XMLStreamException.class, () -> read(body));
  }

  @Test
  void otherTextIsRefused() {
    assertThrows(
        XMLStreamException.class,
        () -> Hocr.read("level\tpage\n".getBytes(StandardCharsets.UTF_8)));
    assertThrows(XMLStreamException.class, () -> Hocr.read(new byte[0]));
  }
}
