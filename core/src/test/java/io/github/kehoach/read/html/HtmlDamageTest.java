package io.github.kehoach.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Document;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged page gives a document or an {@link UnreadableException}, and nothing else. */
class HtmlDamageTest {

  @ParameterizedTest
  @ValueSource(strings = {"law-portal.html", "saved-page.mht", "tcvn3-fonts.html", "lists.html"})
  void truncations(String page) {
    byte[] bytes = PortalPagesTest.bytes(page);
    int read = 0;
    for (int n = 1; n < bytes.length; n += 13) {
      read += reads(Arrays.copyOf(bytes, n)) ? 1 : 0;
    }
    assertTrue(read > bytes.length / 13 / 4, "" + read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word-saved.html", "provincial-cms.html", "saved-page.mht"})
  void mutations(String page) {
    byte[] bytes = PortalPagesTest.bytes(page);
    Random random = new Random(42);
    int read = 0;
    for (int i = 0; i < 300; i++) {
      byte[] mutant = bytes.clone();
      for (int k = 0; k < 1 + i / 10; k++) {
        int at = random.nextInt(mutant.length);
        mutant[at] =
            k % 3 == 0 ? (byte) "<>/\"'&;{".charAt(random.nextInt(8)) : (byte) random.nextInt(256);
      }
      read += reads(mutant) ? 1 : 0;
    }
    assertTrue(read > 100, "" + read);
  }

  private static boolean reads(byte[] bytes) {
    try {
      Document document = Shown.read(bytes);
      assertTrue(document.elements().size() > 0);
      return true;
    } catch (UnreadableException e) {
      assertTrue(e.getMessage().contains("; "), e.getMessage());
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<font>", "<b>", "<ul><li>", "<span style='a:b'>", "<center><p>"})
  void elementsNestedVeryDeepKeepTheirText(String tag) throws UnreadableException {
    String text =
        Shown.page(
            "<html><body><p>Một</p>" + tag.repeat(tag.equals("<div>") ? 100_000 : 20_000) + "Hai");
    assertTrue(text.startsWith("Một\n") && text.contains("Hai"), text);
  }

  @Test
  void tablesNestedVeryDeepKeepTheirText() throws UnreadableException {
    String text = Shown.page("<html><body>" + "<table><tr><td>a<td>".repeat(20_000) + "Kết");
    assertEquals(20_000, text.chars().filter(c -> c == 'a').count());
    assertTrue(text.contains("Kết"));
  }

  @Test
  void tablesNestedDeeperThanTheLimitAreRefused() {
    byte[] page = "<table><tr><td>a<td>".repeat(6).getBytes(StandardCharsets.UTF_8);
    Meter meter = new Meter(Limits.DEFAULT.withMaxNesting(5));
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> HtmlReader.read(page, meter));
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
  }
}
