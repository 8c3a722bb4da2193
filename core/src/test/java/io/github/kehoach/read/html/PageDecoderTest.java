package io.github.kehoach.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {

  private static final String TEXT =
      "Các sở, ban, ngành của tỉnh và Ủy ban nhân dân các huyện thực hiện kế hoạch năm 2025.";

  private static String page(String charset) {
    return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
        + charset
        + "\"></head><body><p>"
        + TEXT
        + "</p></body></html>";
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,utf-8",
    "UTF-8,iso-8859-1",
    "UTF-8,windows-1258",
    "UTF-8,x-user-defined",
    "UTF-8,utf-16",
    "UTF-16LE,utf-16",
    "UTF-16BE,utf-8"
  })
  void unicodeIsToldByItsBytes(String charset, String declared) {
    String page = page(declared);
    PageDecoder.Decoded read = PageDecoder.decode(page.getBytes(Charset.forName(charset)), null);
    assertEquals(page, read.text());
    assertFalse(read.guessed());
    byte[] marked = ("\ufeff" + page).getBytes(Charset.forName(charset));
    assertEquals(page, PageDecoder.decode(marked, "us-ascii").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "iso-8859-1", "utf-8", "x-user-defined"})
  void windows1258IsToldByItsWords(String declared) {
    byte[] bytes = tonesApart(page(declared)).getBytes(Charset.forName("windows-1258"));
    PageDecoder.Decoded read = PageDecoder.decode(bytes, null);
    assertEquals(page(declared), Normalizer.normalize(read.text(), Normalizer.Form.NFC));
    assertEquals(!declared.equals("windows-1258"), read.guessed());
  }

  private static String tonesApart(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String letter = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      out.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tone);
    }
    return out.toString();
  }

  @Test
  void lettersThatLatin1LacksAreEntities() throws Exception {
    StringBuilder page = new StringBuilder("<html><meta charset=iso-8859-1><p>");
    for (char c : (TEXT + " Xã hội, ý kiến, hòa nhập.").toCharArray()) {
      page.append(c > 255 ? "&#" + (int) c + ";" : String.valueOf(c));
    }
    byte[] bytes = page.toString().getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(TEXT + " Xã hội, ý kiến, hòa nhập.\n", Shown.of(Shown.read(bytes).elements()));
  }

  @Test
  void entitiesOfWindows1252AreItsCharacters() throws Exception {
    assertEquals(
        "2021 – 2025 “a” &\n",
        Shown.page("<html><p>2021 &#150; 2025 &#147;a&#x94; &amp;</p></html>"));
  }

  @Test
  void aFewWrongBytesDoNotSpoilUtf8() {
    byte[] bytes = page("utf-8").getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
    broken[bytes.length] = (byte) 0xe0;
    broken[bytes.length - 20] = (byte) 0xff;
    PageDecoder.Decoded read = PageDecoder.decode(broken, null);
    assertTrue(read.text().contains(TEXT.substring(0, 60)));
    assertTrue(read.guessed());
  }

  @Test
  void bytesThatWindows1252LeavesOpenStay() {
    byte[] bytes = {'<', 'p', '>', (byte) 0x81, (byte) 0x96, (byte) 0xb8};
    assertEquals("<p>\u0081\u2013\u00b8", PageDecoder.decode(bytes, null).text());
  }
}
