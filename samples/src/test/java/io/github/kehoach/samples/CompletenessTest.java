package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.BlockKind;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of a text falls silently: each letter is in one block, each block in a record. */
class CompletenessTest {

  /** What every document of the State prints and no record holds. */
  private static final Set<String> FORM =
      Stream.of(
              "Cộng hòa xã hội chủ nghĩa Việt Nam",
              "Đảng Cộng sản Việt Nam",
              "Cộng hòa xã",
              "Cộng hòa xã hội chủ nghĩa Việt",
              "Nam",
              "hội chủ nghĩa Việt Nam",
              "Độc lập - Tự do - Hạnh phúc",
              "Số:",
              "Nơi nhận:",
              "-------")
          .map(Folded::text)
          .collect(Collectors.toSet());

  /** Records that hold the text itself; others only cite it. */
  private static final Set<String> HOLDERS =
      Set.of("metadata", "preamble", "sections", "tables", "appendices", "recipients", "signature");

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void everyLetterIsInOneBlockAndInOrder(Sample sample) {
    // A page number between two halves of a paragraph is a block behind that paragraph.
    StringBuilder left = new StringBuilder(sample.text());
    List<Block> numbers = numbersInParagraphs(sample);
    numbers.forEach(b -> blank(left, b, 0));
    String blocks =
        sample.plan().blocks().stream()
            .filter(b -> !numbers.contains(b))
            .map(Block::text)
            .collect(Collectors.joining());
    assertSame(letters(left), letters(blocks));
  }

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void everyBlockSaysWhereItStands(Sample sample) {
    List<Block> blocks = sample.plan().blocks();
    String source = sample.text();
    int last = 0;
    for (Block b : blocks) {
      assertTrue(start(b) >= last, () -> b + " stands before the block above it");
      assertTrue(start(b) < end(b), () -> b + " stands nowhere");
      last = start(b);
    }
    for (Block b : blocks) {
      StringBuilder range = new StringBuilder(source.substring(start(b), end(b)));
      blocks.stream().filter(o -> isWithin(o, b)).forEach(o -> blank(range, o, start(b)));
      assertEquals(letters(b.text()), letters(range), b.id());
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void everyBlockIsHeldByARecord(Sample sample) {
    Set<String> held = blocksOf(sample, HOLDERS);
    Set<String> reported = blocksOf(sample, Set.of("diagnostics"));
    List<Block> lost =
        sample.plan().blocks().stream()
            .filter(b -> b.kind() != BlockKind.FURNITURE)
            .filter(b -> !(b.kind() == BlockKind.OUTSIDE ? reported : held).contains(b.id()))
            .filter(b -> !FORM.contains(Folded.text(b.text())))
            .toList();
    assertEquals(List.of(), lost);
  }

  private static Set<String> blocksOf(Sample sample, Set<String> owners) {
    return Places.of(sample.plan()).stream()
        .filter(p -> owners.contains(p.owner()))
        .map(p -> Objects.requireNonNull(p.provenance().block()))
        .collect(Collectors.toSet());
  }

  private static List<Block> numbersInParagraphs(Sample sample) {
    List<Block> blocks = sample.plan().blocks();
    return blocks.stream()
        .filter(b -> b.kind() == BlockKind.FURNITURE)
        .filter(b -> blocks.stream().anyMatch(o -> isWithin(b, o)))
        .toList();
  }

  private static boolean isWithin(Block inner, Block outer) {
    return start(inner) > start(outer) && end(inner) < end(outer);
  }

  private static void blank(StringBuilder text, Block b, int offset) {
    for (int i = start(b); i < end(b); i++) {
      text.setCharAt(i - offset, ' ');
    }
  }

  private static int start(Block b) {
    return Objects.requireNonNull(b.sourceStart());
  }

  private static int end(Block b) {
    return Objects.requireNonNull(b.sourceEnd());
  }

  private static String letters(CharSequence text) {
    String plain = text.toString().replaceAll("</?i>", "").replace('Ð', 'Đ').replace('ð', 'đ');
    return Normalizer.normalize(plain, Form.NFC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Two long texts, of which a message shows only where they part. */
  private static void assertSame(String expected, String actual) {
    int i = 0;
    while (i < Math.min(expected.length(), actual.length())
        && expected.charAt(i) == actual.charAt(i)) {
      i++;
    }
    assertEquals(from(expected, i), from(actual, i), "from letter " + i);
  }

  private static String from(String text, int i) {
    return text.substring(i, Math.min(text.length(), i + 80));
  }
}
