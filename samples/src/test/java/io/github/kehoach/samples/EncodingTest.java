package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.write.JsonWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same text in other bytes gives the same records. */
class EncodingTest {

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void byteOrderMarks(Sample sample) {
    String marked = "\uFEFF" + sample.text();
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertSame(sample.plan(), marked.getBytes(charset), charset.name());
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void utf16WithoutMark(Sample sample) {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertSame(sample.plan(), sample.text().getBytes(charset), charset.name());
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void lineEnds(Sample sample) {
    String lines = sample.text().replaceAll("\r\n?", "\n");
    for (String end : List.of("\r\n", "\r")) {
      byte[] bytes = lines.replace("\n", end).getBytes(StandardCharsets.UTF_8);
      assertSame(sample.plan(), bytes, end.length() == 2 ? "CR LF" : "CR");
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void decomposedLetters(Sample sample) {
    String text = Normalizer.normalize(sample.text(), Form.NFD);
    assertSame(sample.plan(), text.getBytes(StandardCharsets.UTF_8), "NFD");
    String halfway = letterAndTone(sample.text());
    assertSame(sample.plan(), halfway.getBytes(StandardCharsets.UTF_8), "letter and tone");
  }

  /** That charset has few signs: what it lacks is a question mark in both texts. */
  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void windows1258(Sample sample) {
    CharsetEncoder encoder = WINDOWS_1258.newEncoder();
    StringBuilder text = new StringBuilder();
    for (char c : letterAndTone(sample.text()).toCharArray()) {
      text.append(encoder.canEncode(c) ? c : '?');
    }
    assertTrue(text.toString().contains("\u0323"), "tones are characters of their own");
    PlanDocument plan = Sample.extract(text.toString());
    assertSame(plan, text.toString().getBytes(WINDOWS_1258), "windows-1258");
  }

  /** Each tone as a character of its own behind its letter, as windows-1258 writes it. */
  private static String letterAndTone(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : Normalizer.normalize(text, Form.NFC).toCharArray()) {
      String marks = Normalizer.normalize(String.valueOf(c), Form.NFD);
      Optional<String> tone =
          marks.chars().mapToObj(Character::toString).filter(TONES::contains).findFirst();
      out.append(
          tone.map(t -> Normalizer.normalize(marks.replace(t, ""), Form.NFC) + t)
              .orElse(String.valueOf(c)));
    }
    return out.toString();
  }

  private static void assertSame(PlanDocument expected, byte[] bytes, String how) {
    PlanDocument actual = Sample.EXTRACTOR.extract(bytes, "plan.txt");
    assertEquals(Optional.empty(), JsonDifference.first(records(expected), records(actual)), how);
  }

  /** The plan without its source, offsets into that, and what is said about the encoding. */
  private static JsonNode records(PlanDocument plan) {
    ObjectNode json = (ObjectNode) Sample.MAPPER.readTree(JsonWriter.compact().toJson(plan));
    json.remove("source");
    for (JsonNode block : json.path("blocks")) {
      ((ObjectNode) block).remove(List.of("sourceStart", "sourceEnd"));
    }
    ArrayNode diagnostics = (ArrayNode) json.path("diagnostics");
    for (int i = diagnostics.size() - 1; i >= 0; i--) {
      if (diagnostics.get(i).path("code").asString().endsWith("_ENCODING")) {
        diagnostics.remove(i);
      }
    }
    return json;
  }
}
