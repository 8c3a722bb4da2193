package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0', true",
    "'PK\u0003\u0004\u0014\0\0\0\0\0photo.jpg\0\0\0\0', true",
    "'MZ\u0090\0\u0003\0\0\0\u0004\0\0\0', true",
    "'PK\u0003\u0004\u0014\0\u0006\0\0\0[Content_Types].xml \0\0', false",
    "'PK\u0003\u0004\u0014\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet\0\0', false",
    "'\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0\0\0', false",
    "'{\\rtf1\\ansi', false",
    "'KEÁ HOAÏCH trong một bảng mã lạ', false",
    "'', false",
  })
  void tellsDocumentsFromWhatIsNone(String content, boolean foreign) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(foreign, Foreign.isNoDocument(bytes));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"url\": \"https://example.org\"} | true",
        "`  [\n  {\"a\": 1}]`               | true",
        "{}                                 | true",
        "file,plan,province,number         | false",
        "file,reason,problem,remedy        | true",
        "table,column,type,description     | true",
        "from,to,relation,source,section   | true",
        "indicator,name,english,place,p    | true",
        "`<?xml version=\"1.0\"?>\n<graphml>` | true",
        "`<?xml version=\"1.0\"?>\n<html>` | false",
        "[1] Kế hoạch này                   | false",
        "[Dự thảo] KẾ HOẠCH                 | false",
        "{\\rtf1                            | false",
        "KẾ HOẠCH                           | false",
      })
  void tellsDataFromText(String content, boolean data) {
    assertEquals(data, Foreign.isData(content.getBytes(StandardCharsets.UTF_8)));
  }
}
