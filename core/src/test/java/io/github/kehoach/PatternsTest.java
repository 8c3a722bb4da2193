package io.github.kehoach;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No regular expression of the library needs more than linear work, however odd the text is. Work
 * is counted in characters read, not in time.
 */
class PatternsTest {

  /** Characters of text to search; quadratic work would be some 2,500 reads for each of them. */
  private static final int SEARCHED = 5_000;

  /** Characters of text to match once from its start. */
  private static final int MATCHED = 50_000;

  /** A stack on which no recursion gets through so much text. */
  private static final long STACK = 256 << 10;

  /** Reads that each character may cost. */
  private static final int READS = 800;

  /** Patterns that the code gives no longer texts than these. */
  private static final Map<String, Integer> LIMITS = Map.of("Columns.ORDINAL", 40);

  /** Patterns that the code matches with whole texts and never searches for. */
  private static final Set<String> WHOLE =
      Set.of("Duties.AS_FOLLOWS", "HeaderRows.SUB_HEADER", "Lines.PIPE_RULE");

  private static final List<String> WORST =
      List.of(
          "a ",
          "A",
          "Ab ",
          "Ab, ",
          ", Ab và Ab",
          "0",
          "12 ",
          "1.",
          "1,2 ",
          "1-",
          "1/",
          "12/KH-",
          "ubnd các huyện, ",
          "các huyện, thị xã và ",
          "sở, ban, ngành, ",
          "sở y tế chủ trì, ",
          "(",
          "()",
          "I",
          "iv ",
          "- ",
          "-",
          "--- ",
          "| ",
          "|-",
          " ",
          "  \u00a0",
          ".",
          "…",
          "_",
          "*",
          "<b ",
          "# ",
          "\\",
          "ngày ",
          "ngày 1 tháng ",
          "tháng 1, ",
          "năm 2021 - ",
          "quý i, ",
          "trong năm ",
          "từ năm 2021 đến ",
          "từ ",
          "đạt và là ",
          "đạt",
          "khoảng trên 5 % ",
          "5 triệu đồng/người/năm",
          "gọi chung là ",
          "báo cáo kết quả ",
          "sở tổng hợp, ",
          "mục tiêu",
          "phần ",
          "\n",
          "ThS. TS. ");

  /** Counts what is read of a text, and gives up past a limit. */
  private static final class Counted implements CharSequence {

    private final CharSequence text;
    private final long limit;
    private long reads;

    Counted(CharSequence text, long limit) {
      this.text = text;
      this.limit = limit;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++reads > limit) {
        throw new TooMuchWork();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private record Named(String name, Pattern pattern) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Named> patterns()
      throws IOException, URISyntaxException, ReflectiveOperationException {
    List<Named> patterns = new ArrayList<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          String name = type.getSimpleName() + "." + field.getName();
          patterns.add(new Named(name, (Pattern) field.get(null)));
        }
      }
    }
    return patterns;
  }

  static List<Named> searched()
      throws IOException, URISyntaxException, ReflectiveOperationException {
    return patterns().stream().filter(p -> !WHOLE.contains(p.name())).toList();
  }

  private static List<Class<?>> classes()
      throws IOException, URISyntaxException, ReflectiveOperationException {
    Path root =
        Path.of(PlanExtractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve("io"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
        if (!name.contains("-info")) {
          classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return classes;
  }

  @Test
  void allPatternsAreFound() throws Exception {
    List<String> names = patterns().stream().map(Named::name).toList();
    assertTrue(names.size() > 50);
    assertTrue(names.containsAll(LIMITS.keySet()));
    assertTrue(names.containsAll(WHOLE));
  }

  @ParameterizedTest
  @MethodSource("searched")
  void searchingIsLinear(Named named) throws InterruptedException {
    bounded(
        named,
        SEARCHED,
        m -> {
          int found = 0;
          while (m.find()) {
            found++;
          }
          return found;
        });
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void matchingIsLinear(Named named) throws InterruptedException {
    bounded(named, MATCHED, m -> m.matches() ? 1 : 0);
    bounded(named, MATCHED, m -> m.lookingAt() ? 1 : 0);
  }

  private static void bounded(Named named, int length, ToIntFunction<Matcher> work)
      throws InterruptedException {
    List<String> failed = new ArrayList<>();
    Thread small = new Thread(null, () -> run(named, length, work, failed), "small stack", STACK);
    small.start();
    small.join();
    if (!failed.isEmpty()) {
      fail(named + ": " + named.pattern() + "\n" + String.join("\n", failed));
    }
  }

  private static void run(
      Named named, int length, ToIntFunction<Matcher> work, List<String> failed) {
    int most = Math.min(length, LIMITS.getOrDefault(named.name(), length));
    Set<String> units = new LinkedHashSet<>(WORST);
    literals(named.pattern()).forEach(l -> units.addAll(List.of(l, l + " ", l + ", ")));
    for (String unit : units) {
      String text = unit.repeat(1 + most / unit.length()).substring(0, most);
      for (String input : List.of(text, text + "\u0001", "(" + text)) {
        try {
          work.applyAsInt(
              named.pattern().matcher(new Counted(input, (long) READS * input.length())));
        } catch (TooMuchWork e) {
          failed.add("too much work: " + shown(input));
        } catch (StackOverflowError e) {
          failed.add("stack exhausted: " + shown(input));
        }
      }
    }
  }

  /** The words that stand in a pattern. */
  private static Set<String> literals(Pattern pattern) {
    String plain = pattern.pattern().replaceAll("\\\\p\\{\\w+}|\\[[^\\]]*]|\\{[0-9,]+}|\\\\.", "|");
    Set<String> literals = new LinkedHashSet<>();
    for (String part : plain.split("[^\\p{L} ]+")) {
      if (part.strip().length() >= 2) {
        literals.add(part.strip());
      }
    }
    return literals;
  }

  private static String shown(String input) {
    return input.substring(0, Math.min(30, input.length())) + "…";
  }
}
