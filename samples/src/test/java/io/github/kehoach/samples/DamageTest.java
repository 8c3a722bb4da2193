package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.write.JsonWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is cut or damaged gives a consistent plan or an {@link ExtractionException}. */
class DamageTest {

  private static final int MUTATIONS = 200;
  private static final long MOST_SECONDS = 10;

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void cutBehindAnyLine(Sample sample) {
    String text = sample.text();
    // A cut behind a line without words tells what the one above it tells.
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
        ends.add(end);
      }
      start = end + 1;
    }
    check(ends, end -> text.substring(0, end));
  }

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void mutated(Sample sample) {
    List<String> lines = sample.text().lines().toList();
    check(IntStream.range(0, MUTATIONS).boxed().toList(), seed -> new Mutation(lines, seed).text());
  }

  private interface Damage {
    String text(int how);
  }

  private static void check(List<Integer> hows, Damage damage) {
    Map<String, List<Integer>> failures =
        hows.parallelStream().collect(Collectors.groupingBy(how -> problem(damage.text(how))));
    failures.remove("");
    assertEquals(Map.of(), new LinkedHashMap<>(failures), "problems and what gave them");
  }

  /** What is wrong with the result, or nothing. */
  private static String problem(String text) {
    long start = System.nanoTime();
    try {
      PlanDocument plan = Sample.extract(text);
      List<String> problems = Consistency.problems(plan);
      assertTrue(JsonWriter.compact().toJson(plan).startsWith("{\"schemaVersion\":\"1.0\""));
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
      if (seconds > MOST_SECONDS) {
        return "took " + seconds + " seconds";
      }
      return problems.isEmpty() ? "" : problems.get(0);
    } catch (ExtractionException refused) {
      return "";
    } catch (RuntimeException | StackOverflowError e) {
      String where =
          Arrays.stream(e.getStackTrace())
              .filter(f -> f.getClassName().startsWith("io.github.kehoach"))
              .limit(3)
              .map(StackTraceElement::toString)
              .collect(Collectors.joining(" < "));
      return e + " at " + where;
    }
  }

  /** A sample with some lines and characters changed; one seed always gives one text. */
  private static final class Mutation {

    private static final String[] MARKERS = {
      "I.",
      "1.",
      "1.1.",
      "a)",
      "đ)",
      "-",
      "+",
      "*",
      "Điều 1.",
      "Phần thứ nhất",
      "Chương I",
      "Mục 1",
      "PHỤ LỤC",
      "Phụ lục I",
      "KẾ HOẠCH",
      "Nơi nhận:",
      "Căn cứ",
      "Ghi chú: (*)",
      "(",
      ")",
      "**",
      "<i>",
      "</i>",
      "# ",
      "\\",
      "Trong đó:",
      "Số:",
      "ngày",
      "Stt"
    };

    private final List<String> lines;
    private final Random random;

    Mutation(List<String> lines, int seed) {
      this.lines = new ArrayList<>(lines);
      this.random = new Random(seed);
    }

    String text() {
      int steps = 1 + random.nextInt(30);
      for (int i = 0; i < steps && !lines.isEmpty(); i++) {
        step();
      }
      return String.join("\n", lines);
    }

    private void step() {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      int place = random.nextInt(line.length() + 1);
      switch (random.nextInt(10)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(random.nextInt(lines.size()), line);
        case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
        case 3 -> lines.set(at, without(line));
        case 4 -> lines.set(at, insert(line, place, random.nextBoolean() ? "|" : " | "));
        case 5 -> lines.set(at, insert(line, place, "\t"));
        case 6 -> lines.set(at, insert(line, place, String.valueOf(random.nextInt(100_000_000))));
        case 7 -> lines.set(at, insert(line, random.nextBoolean() ? 0 : place, marker() + " "));
        case 8 -> lines.set(at, insert(line, place, run()));
        default -> lines.subList(at, Math.min(lines.size(), at + random.nextInt(20))).clear();
      }
    }

    private String without(String line) {
      return line.chars()
          .filter(c -> random.nextInt(8) > 0)
          .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
          .toString();
    }

    private String marker() {
      return MARKERS[random.nextInt(MARKERS.length)];
    }

    /** The same again and again: what makes careless patterns slow and numbers too big. */
    private String run() {
      String[] units = {
        "9", " ", "\t", "|", "-", ".", "I", "(", ",", "1.", "a", "*", "UBND ", "\u0301"
      };
      return units[random.nextInt(units.length)].repeat(1 + random.nextInt(2000));
    }

    private static String insert(String line, int at, String what) {
      return line.substring(0, at) + what + line.substring(at);
    }
  }
}
