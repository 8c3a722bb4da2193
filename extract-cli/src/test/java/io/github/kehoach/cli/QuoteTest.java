package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuoteTest {

  @Test
  void shortensAtASpace() {
    assertEquals("Sở Y tế", Quote.shortened("Sở Y tế", 7));
    assertEquals("Sở Y …", Quote.shortened("Sở Y tế", 6));
    assertEquals("aaaaaa …", Quote.shortened("aaaaaaaaaa", 6));
  }

  @Test
  void keepsPairsOfSurrogatesWhole() {
    assertEquals("a …", Quote.shortened("a\uD83D\uDE00bc", 2));
  }

  @Test
  void showsWordsAroundAPart() {
    String text = "một ".repeat(20) + "HAI" + " ba".repeat(30);
    assertEquals(
        "… " + "một ".repeat(11) + "[HAI]" + " ba".repeat(15) + " …",
        Quote.inContext(text, 80, 83));
    assertEquals("[một] hai", Quote.inContext("một hai", 0, 3));
    assertEquals("một hai", Quote.inContext("một hai", 0, 7));
  }
}
