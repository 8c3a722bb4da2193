package io.github.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NormalizerTest {

  private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐEÊIOÔƠUƯYKHP";
  private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String PLAIN = "0123456789.,;:()/-–“”%";
  private static final List<String> SPACES =
      List.of(" ", "\t", "\n", "\r\n", "\u00a0", "\u2009", "\u202f", "\u3000", "\\r\\n", "  ");
  private static final String INVISIBLE = "\u200b\u200c\u200d\u00ad\ufeff\u2060\u0007\u200e\u202a";

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          K\\u0065\\u0302\\u0301 hoa\\u0323ch    | Kế hoạch     | letters taken apart
          K\\u00ea\\u0301 ho\\u0061\\u0323ch     | Kế hoạch     | only the tone apart
          o\\u031b\\u0323                      | ợ            | horn and dot
          o\\u0323\\u031b                      | ợ            | marks in the other order
          u\\u031b\\u0341                      | ứ            | a deprecated tone mark
          \\u00d0\\u00ccNH, \\u00d0ường         | ĐÌNH, Đường  | the eth as capital
          \\u00f0ường                         | đường        | the eth as small letter
          \\u0189ường                         | Đường        | the African D
          Sở\\u00a0Y\\u2003tế                  | Sở Y tế      | spaces of other widths
          Sở  Y\\u0009\\u0009tế                      | Sở Y tế      | runs of spaces
          '\\u3000 Sở Y tế \\u00a0'            | Sở Y tế      | spaces at the ends
          57\\u2011NQ/TW                     | 57-NQ/TW     | a hyphen that allows no line break
          \\ufeffSở\\u200b Y t\\u00adế          | Sở Y tế      | invisible characters
          Sở\\u200b\\u00a0\\u200b Y             | Sở Y         | invisible ones between spaces
          'a\\u0007b\\u0085c'                  | ab c         | control characters
          dòng một\\r\\ndòng hai             | dòng một dòng hai | line ends that were printed
          đường C:\\n                        | đường C:\\n  | a backslash of its own
          kế\\r                              | kế\\r        | half a printed line end
          “hoá” – ‘uỷ’ — 5’                  | “hoá” – ‘uỷ’ — 5’ | quotes, dashes, tone places stay
          e\\u200b\\u0302\\u00ad\\u0301          | ế            | invisible ones between the marks
          """)
  void mends(String source, String expected, String what) {
    assertEquals(expected, Normalizer.normalize(unescaped(source)).value(), what);
  }

  @Test
  void nothingIsLeftOfSpaces() {
    for (String blank : List.of("", " ", "\t\u00a0\r\n", "\u200b\ufeff", "\\r\\n")) {
      NormalizedText text = Normalizer.normalize(blank);
      assertTrue(text.isEmpty());
      assertEquals(-1, text.sourceStart(0));
      assertEquals("", text.value());
    }
  }

  @Test
  void composesOverDroppedMarkup() {
    String source = "**Ke**\u0302\u0301 hoạch";
    NormalizedText text =
        Normalizer.normalize(source, 0, source.length(), i -> source.charAt(i) == '*');
    assertEquals("Kế hoạch", text.value());
    assertEquals(3, text.sourceStart(1));
    assertEquals(source.length(), text.sourceEnd(text.length()));
  }

  @Test
  void readsAPartAndKeepsOffsetsOfTheWhole() {
    String source = "Số: 12  tháng\u00a0 5 ";
    NormalizedText text = Normalizer.normalize(source, 3, 17, Normalizer.Dropped.NOTHING);
    assertEquals("12 tháng 5", text.value());
    assertEquals(4, text.sourceStart(0));
    assertEquals(source.indexOf('5'), text.sourceStart(9));
    assertEquals(source.indexOf('5') + 1, text.sourceEnd(text.length()));
  }

  /** A text with its normal form and the place of each character of that form. */
  private record Sample(String source, String expected, List<Integer> places) {

    static Sample random(Random random) {
      StringBuilder source = new StringBuilder();
      StringBuilder expected = new StringBuilder();
      List<Integer> places = new ArrayList<>();
      noise(random, source, true);
      int words = 1 + random.nextInt(12);
      for (int w = 0; w < words; w++) {
        if (w > 0) {
          noise(random, source, false);
          expected.append(' ');
          places.add(source.length());
          source.append(SPACES.get(random.nextInt(SPACES.size())));
          noise(random, source, true);
        }
        int letters = 1 + random.nextInt(7);
        for (int i = 0; i < letters; i++) {
          noise(random, source, false);
          places.add(source.length());
          letter(random, source, expected);
        }
      }
      noise(random, source, true);
      return new Sample(source.toString(), expected.toString(), places);
    }

    private static void letter(Random random, StringBuilder source, StringBuilder expected) {
      if (random.nextInt(5) == 0) {
        char c = PLAIN.charAt(random.nextInt(PLAIN.length()));
        source.append(c);
        expected.append(c);
        return;
      }
      char base = LETTERS.charAt(random.nextInt(LETTERS.length()));
      String letter = String.valueOf(base);
      if (VOWELS.indexOf(base) >= 0 && random.nextBoolean()) {
        letter += TONES.charAt(random.nextInt(TONES.length()));
      }
      expected.append(java.text.Normalizer.normalize(letter, Form.NFC));
      switch (random.nextInt(4)) {
        case 0 -> source.append(java.text.Normalizer.normalize(letter, Form.NFC));
        case 1 -> source.append(java.text.Normalizer.normalize(letter, Form.NFD));
        case 2 -> source.append(base == 'Đ' ? "\u00d0" : letter);
        default -> source.append(letter);
      }
    }

    private static void noise(Random random, StringBuilder source, boolean spaces) {
      while (random.nextInt(6) == 0) {
        if (spaces && random.nextBoolean()) {
          source.append(SPACES.get(random.nextInt(SPACES.size())));
        } else {
          source.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
        }
      }
    }
  }

  static List<Sample> samples() {
    Random random = new Random(20230228);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      samples.add(Sample.random(random));
    }
    return samples;
  }

  @Test
  void knowsWhereEachCharacterStood() {
    for (Sample s : samples()) {
      NormalizedText text = Normalizer.normalize(s.source());
      assertEquals(s.expected(), text.value());
      for (int i = 0; i < text.length(); i++) {
        assertEquals(s.places().get(i), text.sourceStart(i), () -> escaped(s.source()));
      }
    }
  }

  @Test
  void offsetsNeverDecrease() {
    Random random = new Random(7);
    for (Sample s : samples()) {
      NormalizedText text = Normalizer.normalize(s.source());
      int last = 0;
      for (int i = 0; i <= text.length(); i++) {
        assertTrue(text.sourceStart(i) >= last, () -> escaped(s.source()));
        last = text.sourceStart(i);
      }
      int from = random.nextInt(text.length());
      int to = from + 1 + random.nextInt(text.length() - from);
      assertTrue(text.sourceEnd(to) > text.sourceStart(from), () -> escaped(s.source()));
      assertTrue(text.sourceEnd(to) <= s.source().length(), () -> escaped(s.source()));
    }
  }

  @Test
  void normalTextStaysAsItIs() {
    for (Sample s : samples()) {
      NormalizedText text = Normalizer.normalize(s.expected());
      assertEquals(s.expected(), text.value());
      for (int i = 0; i < text.length(); i++) {
        assertEquals(i, text.sourceStart(i));
      }
      assertEquals(text.length(), text.sourceEnd(text.length()));
    }
  }

  @Test
  void slicesKeepTheirPlaces() {
    Random random = new Random(11);
    for (Sample s : samples()) {
      NormalizedText text = Normalizer.normalize(s.source());
      int from = random.nextInt(text.length());
      int to = from + 1 + random.nextInt(text.length() - from);
      NormalizedText part = text.slice(from, to);
      assertEquals(text.value().substring(from, to), part.value());
      for (int i = 0; i < part.length(); i++) {
        assertEquals(text.sourceStart(from + i), part.sourceStart(i), () -> escaped(s.source()));
      }
      assertEquals(text.sourceEnd(to), part.sourceEnd(part.length()));
    }
  }

  @Test
  void joinedTextsKeepTheirPlaces() {
    List<Sample> samples = samples();
    for (int k = 0; k + 1 < samples.size(); k += 2) {
      String a = samples.get(k).source();
      String source = a + "\n" + samples.get(k + 1).source();
      NormalizedText first = Normalizer.normalize(source, 0, a.length(), i -> false);
      NormalizedText second =
          Normalizer.normalize(source, a.length() + 1, source.length(), i -> false);
      NormalizedText both = first.join(second);
      assertEquals(first.value() + " " + second.value(), both.value());
      int shift = first.length() + 1;
      for (int i = 0; i < both.length(); i++) {
        int place = both.sourceStart(i);
        if (i < first.length()) {
          assertEquals(first.sourceStart(i), place);
        } else if (i == first.length()) {
          assertEquals(first.sourceEnd(first.length()), place);
        } else {
          assertEquals(second.sourceStart(i - shift), place);
        }
      }
      assertEquals(second.sourceEnd(second.length()), both.sourceEnd(both.length()));
    }
  }

  @ParameterizedTest
  @MethodSource("emptySides")
  void joiningNothingChangesNothing(NormalizedText a, NormalizedText b) {
    assertEquals("Sở Y tế", a.join(b).value());
    assertEquals(0, a.join(b).sourceStart(0));
  }

  static List<org.junit.jupiter.params.provider.Arguments> emptySides() {
    NormalizedText text = Normalizer.normalize("Sở Y tế");
    return List.of(
        org.junit.jupiter.params.provider.Arguments.of(text, NormalizedText.EMPTY),
        org.junit.jupiter.params.provider.Arguments.of(NormalizedText.EMPTY, text));
  }

  private static String unescaped(String s) {
    return Pattern.compile("\\\\u([0-9a-f]{4})")
        .matcher(s)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  private static String escaped(String s) {
    StringBuilder out = new StringBuilder();
    for (char c : s.toCharArray()) {
      out.append(c > ' ' && c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return out.toString();
  }
}
