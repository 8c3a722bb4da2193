package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs over folders, and what they leave. */
final class Runs {

  static final Path SAMPLES = Path.of("..", "samples", "plans");

  /** Reading pictures takes seconds a page, and is tested elsewhere. */
  static final ExtractionOptions NO_OCR =
      new ExtractionOptions(Limits.DEFAULT, false, "tesseract", true);

  static final ExtraFiles ALL = new ExtraFiles(true, false, true);

  /** Far more than any document here takes, on the busiest machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Runs() {}

  /**
   * What a run said.
   *
   * @param good whether all could be read and written
   * @param err its messages
   */
  record Said(boolean good, String err) {}

  static Job job(Path in, Path out) {
    return new Job(
        List.of(in.toString()), out, NO_OCR, false, ALL, 2, false, PATIENCE, 512, "test");
  }

  static Job workers(Job job, int workers) {
    return new Job(
        job.inputs(),
        job.output(),
        job.options(),
        job.pretty(),
        job.extras(),
        workers,
        false,
        job.timeout(),
        job.megabytes(),
        job.version());
  }

  static Job inProcess(Job job) {
    return new Job(
        job.inputs(),
        job.output(),
        job.options(),
        job.pretty(),
        job.extras(),
        job.workers(),
        true,
        job.timeout(),
        job.megabytes(),
        job.version());
  }

  static Job version(Job job, String version) {
    return new Job(
        job.inputs(),
        job.output(),
        job.options(),
        job.pretty(),
        job.extras(),
        job.workers(),
        job.inProcess(),
        job.timeout(),
        job.megabytes(),
        version);
  }

  static Job budget(Job job, Duration timeout, int megabytes) {
    return new Job(
        job.inputs(),
        job.output(),
        job.options(),
        job.pretty(),
        job.extras(),
        job.workers(),
        job.inProcess(),
        timeout,
        megabytes,
        job.version());
  }

  static Said run(Job job) {
    return run(job, WorkerMain.class);
  }

  /** With processes of another kind. */
  static Said run(Job job, Class<?> workerMain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    boolean good =
        BatchRun.run(
            job,
            new Lines(err, () -> 0),
            (budget, workers, files) ->
                Workers.command(budget, workers, files, workerMain.getName()));
    return new Said(good, bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  /** All results of an output folder by their paths, as hashes. */
  static Map<String, String> results(Path out) {
    Map<String, String> results = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = out.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".kehoach/")) {
          results.put(name, Hashes.hex(Files.readAllBytes(file)));
        }
      }
      return results;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares results, and tells the differences only. */
  static void assertSame(Map<String, String> expected, Path out) {
    Map<String, String> results = results(out);
    Set<String> names = new TreeSet<>(expected.keySet());
    names.addAll(results.keySet());
    names.removeIf(name -> Objects.equals(expected.get(name), results.get(name)));
    assertEquals(Set.of(), names, "missing, too many or different");
  }

  /** What is left of work that was not ended. */
  static List<Path> leftovers(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out.resolve(".kehoach/tmp"))) {
      return files.toList();
    }
  }

  /** A plan in a few lines, another one for each number. */
  static String plan(int number) {
    return """
        ỦY BAN NHÂN DÂN
        TỈNH BÌNH CHÂU
        Số: %1$d/KH-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Bình Châu, ngày 12 tháng 3 năm 2024
        KẾ HOẠCH
        Bảo trì đường xã đợt %1$d
        Căn cứ Nghị quyết số %1$d/NQ-HĐND ngày 05/01/2024 của Hội đồng nhân dân tỉnh;
        I. MỤC TIÊU
        1. Đến năm 2026, tỷ lệ đường xã được cứng hóa đạt trên %2$d%%.
        II. TỔ CHỨC THỰC HIỆN
        1. Sở Xây dựng chủ trì, phối hợp với UBND các xã kiểm tra mặt đường trước ngày 30/9/2024.
        """
        .formatted(number, number % 100);
  }
}
