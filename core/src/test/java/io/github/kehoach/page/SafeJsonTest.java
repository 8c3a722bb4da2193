package io.github.kehoach.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SafeJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</SCRIPT ><!-- <img src=x onerror=alert(1)>",
        "]]> &lt; &amp; \"'` \\u003c \\",
        "lines\u2028and\u2029paragraphs",
        "\u202Eover\u202C \u2066inner\u2069 \u200Emark\u200F \u061C",
        "a\u0000b\u0085c\uFEFFd",
        "half \uD83D of a pair \uDE00, and a whole \uD83D\uDE00",
        "Kế hoạch số 57/KH-UBND",
      })
  void textComesThroughAndIsNoMarkup(String text) {
    JsonMapper mapper = new JsonMapper();
    String safe = SafeJson.of(mapper.writeValueAsString(text));
    assertFalse(safe.matches("(?s).*[<>&\u2028\u2029\u202A-\u202E\u2066-\u2069].*"), safe);
    assertEquals(text, mapper.readValue(safe, String.class));
  }
}
