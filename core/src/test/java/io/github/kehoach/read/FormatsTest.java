package io.github.kehoach.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.text.OldEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  private static final Limits LIMITS =
      Limits.DEFAULT.withMaxCharacters(100_000).withMaxLineLength(10_000);

  private static final String PLAN =
      """
      Thực hiện Nghị quyết của Tỉnh ủy, Ủy ban nhân dân tỉnh xây dựng Kế hoạch.
      Các sở, ban, ngành được giao nhiệm vụ đến năm 2025.
      """;

  private static final List<String> LINES = PLAN.lines().toList();

  @ParameterizedTest
  @CsvSource({
    "UTF-8,false,0",
    "UTF-8,true,0",
    "UTF-16LE,true,0",
    "UTF-16BE,true,0",
    "UTF-16LE,false,1",
    "UTF-16BE,false,1"
  })
  void readsUnicode(String charset, boolean mark, int notes) throws UnreadableException {
    byte[] bytes = ((mark ? "\ufeff" : "") + PLAN).getBytes(Charset.forName(charset));
    Document document = read(bytes, LIMITS);
    assertEquals(LINES, texts(document));
    assertEquals("text/plain", document.mediaType());
    assertEquals(notes, document.notes().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void offsetsStartBehindAByteOrderMark(String charset) throws UnreadableException {
    byte[] bytes = ("\ufeff" + PLAN).getBytes(Charset.forName(charset));
    Paragraph second = (Paragraph) read(bytes, LIMITS).elements().get(1);
    assertEquals(PLAN.indexOf("Các sở"), second.text().sourceStart(0));
  }

  @Test
  void readsWindows1258AndSaysSo() throws UnreadableException {
    // In this encoding the tones of Vietnamese are characters of their own.
    byte[] bytes = tonesApart(PLAN).getBytes(Charset.forName("windows-1258"));
    Document document = read(bytes, LIMITS);
    assertEquals(LINES, texts(document));
    assertTrue(document.notes().get(0).message().contains("windows-1258"));
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
  void readsATextThatIsCutInsideALetter() throws UnreadableException {
    byte[] bytes = "Kế hoạch năm 2023 của tỉnh Lam Giang về y tế".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertEquals(List.of("Kế hoạch năm 2023 của tỉnh Lam Giang về y t"), texts(read(cut, LIMITS)));
  }

  @ParameterizedTest
  @EnumSource
  void readsOldEncodingsAndSaysSo(OldEncoder encoder) throws UnreadableException {
    // The encoding TCVN3 has no capital for the letter that "Ủy ban" begins with.
    String text = PLAN.replace("Ủy", "ủy");
    byte[] bytes = encoder.encode(text).getBytes(StandardCharsets.ISO_8859_1);
    for (byte[] file : List.of(bytes, encoder.encode(text).getBytes(StandardCharsets.UTF_8))) {
      Document document = read(file, LIMITS);
      assertEquals(text.lines().toList(), texts(document));
      assertEquals(DiagnosticCode.LEGACY_ENCODING, document.notes().get(0).code());
      assertTrue(document.notes().get(0).message().contains(encoder.name()));
      assertEquals(1, document.notes().size());
    }
  }

  @Test
  void readsOldLettersThatWereCopiedAmongOthers() throws UnreadableException {
    String text = PLAN.repeat(5) + OldEncoder.TCVN3.encode("Các sở, ban, ngành được giao.") + "\n";
    assertEquals(
        (PLAN.repeat(5) + "Các sở, ban, ngành được giao.").lines().toList(),
        texts(read(text.getBytes(StandardCharsets.UTF_8), LIMITS)));
  }

  @Test
  void refusesOtherCharsetsAndNamesTheWayOut() {
    byte[] bytes =
        "Les élèves ont déjà dîné à la mairie où André a été reçu.\n"
            .repeat(20)
            .getBytes(StandardCharsets.ISO_8859_1);
    UnreadableException e = refused(bytes, LIMITS);
    assertEquals(Reason.UNSUPPORTED, e.reason());
    assertTrue(e.problem().contains("UTF-8, UTF-16, windows-1258, TCVN3"));
    assertTrue(e.remedy().contains("UTF-8"));
  }

  @Test
  void refusesBinaryData() {
    Random random = new Random(5);
    for (int i = 0; i < 50; i++) {
      byte[] bytes = new byte[1 + random.nextInt(5000)];
      random.nextBytes(bytes);
      bytes[0] = (byte) 0x81;
      assertEquals(Reason.UNSUPPORTED, refused(bytes, LIMITS).reason());
    }
    byte[] controls = "abc\u0001\u0002\u0003".repeat(10).getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.UNSUPPORTED, refused(controls, LIMITS).reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {\\rtf1\\ansi        | RTF
          \u0089PNG            | picture
          GIF89a               | picture
          """)
  void namesFormatsThatItDoesNotRead(String start, String what) {
    byte[] bytes = (start + "\n" + "Ke hoach\n".repeat(9)).getBytes(StandardCharsets.ISO_8859_1);
    UnreadableException e = refused(bytes, LIMITS);
    assertEquals(Reason.UNSUPPORTED, e.reason());
    assertTrue(e.problem().contains(what), e.problem());
  }

  @Test
  void refusesWhatHoldsNoText() {
    for (String text : new String[] {"", " ", "\n\n\t", "\ufeff", "\ufeff \r\n", "\u00a0\u2003"}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertEquals(Reason.NO_TEXT, refused(bytes, LIMITS).reason());
    }
  }

  @Test
  void refusesMoreThanItsLimits() {
    byte[] bytes = "Kế hoạch. ".repeat(10).getBytes(StandardCharsets.UTF_8);
    UnreadableException text = refused(bytes, limits(99, 1000));
    assertEquals(Reason.LIMIT_EXCEEDED, text.reason());
    assertTrue(text.remedy().contains("maxCharacters"));
    UnreadableException line = refused(("x\n" + "a".repeat(60)).getBytes(), limits(100, 50));
    assertEquals(Reason.LIMIT_EXCEEDED, line.reason());
    assertTrue(line.problem().startsWith("line 2 "));
    assertTrue(line.remedy().contains("maxLineLength"));
  }

  @Test
  void takesWhatIsRightAtItsLimits() throws UnreadableException {
    byte[] bytes = "a".repeat(50).getBytes(StandardCharsets.UTF_8);
    assertEquals(1, read(bytes, limits(50, 50)).elements().size());
  }

  @Test
  void readsEveryMutationOrRefusesItCleanly() {
    Random random = new Random(99);
    byte[] plan = PLAN.getBytes(StandardCharsets.UTF_8);
    int read = 0;
    for (int i = 0; i < 500; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (byte b : plan) {
        int dice = random.nextInt(150);
        if (dice > 0) {
          out.write(dice == 1 ? random.nextInt(256) : b);
        }
      }
      try {
        Document document = read(out.toByteArray(), LIMITS);
        assertTrue(document.elements().size() > 0);
        read++;
      } catch (UnreadableException e) {
        assertTrue(e.getMessage().contains("; "), e.getMessage());
      }
    }
    assertTrue(read < 500);
  }

  private static List<String> texts(Document document) {
    return document.elements().stream().map(e -> ((Paragraph) e).text().value()).toList();
  }

  private static Limits limits(int characters, int lineLength) {
    return Limits.DEFAULT.withMaxCharacters(characters).withMaxLineLength(lineLength);
  }

  private static Document read(byte[] bytes, Limits limits) throws UnreadableException {
    ExtractionOptions d = ExtractionOptions.DEFAULT;
    return Formats.read(
        bytes, new ExtractionOptions(limits, d.ocr(), d.tesseract(), d.includeBlocks()));
  }

  private static UnreadableException refused(byte[] bytes, Limits limits) {
    return assertThrows(UnreadableException.class, () -> read(bytes, limits));
  }
}
