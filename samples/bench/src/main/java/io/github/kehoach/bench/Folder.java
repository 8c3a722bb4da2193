package io.github.kehoach.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the command line over folders, and prints what many documents cost. */
public final class Folder {

  private static final int MANY = 10_000;
  private static final int LONG = 2_000;

  private Folder() {}

  /**
   * Makes the folders where they are missing, and extracts them.
   *
   * @param args the command line's jar, the text of a sample, a folder to work in
   * @throws IOException when a file cannot be written
   * @throws InterruptedException when interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String jar = args[0];
    String sample = Files.readString(Path.of(args[1]));
    Path work = Files.createDirectories(Path.of(args[2]));
    System.out.println();
    System.out.println(
        "Extracting folders on "
            + Runtime.getRuntime().availableProcessors()
            + " processors; this takes some minutes.");
    System.out.println();
    System.out.printf("%-46s%10s%14s%12s%n", "", "s", "documents/s", "parent, MB");
    Path many = small(work.resolve("small"));
    print("10,000 small, -Xmx512m, 2 workers", MANY, run(jar, many, work, "--workers=2"));
    print("10,000 small, -Xmx512m, --in-process", MANY, run(jar, many, work, "--in-process"));
    Path plans = copies(sample, work.resolve("plans"));
    Run one = run(jar, plans, work, "--workers=1", "taskset", "-c", "0");
    print(LONG + " of 36 kB, 1 worker, one processor", LONG, one);
    Run two = run(jar, plans, work, "--workers=2");
    print(LONG + " of 36 kB, 2 workers", LONG, two);
    System.out.println();
    System.out.printf(
        Locale.ROOT,
        "Two processors are %.2f times as fast as one (taskset of util-linux holds it to one).%n",
        (double) one.time().toNanos() / two.time().toNanos());
  }

  private record Run(Duration time, long peakKilobytes) {}

  private static void print(String what, int documents, Run run) {
    double seconds = run.time().toMillis() / 1000.0;
    System.out.printf(
        Locale.ROOT,
        "%-46s%10.1f%14.1f%12d%n",
        what,
        seconds,
        documents / seconds,
        run.peakKilobytes() / 1024);
  }

  private static Run run(String jar, Path in, Path work, String option, String... before)
      throws IOException, InterruptedException {
    Path out = work.resolve("out");
    delete(out);
    List<String> command = new ArrayList<>(List.of(before));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-jar", jar, "extract", in.toString()));
    command.addAll(List.of("-o", out.toString(), "--tables", "--quiet", option));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(100);
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    if (process.exitValue() != 0) {
      throw new IllegalStateException("exit code " + process.exitValue());
    }
    delete(out);
    return new Run(time, peak);
  }

  /** The most memory that a process ever had, where the system tells. */
  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it has just ended
    }
  }

  private static Path small(Path folder) throws IOException {
    for (int i = 0; i < MANY; i++) {
      write(
          folder,
          i,
          """
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
              .formatted(i, i % 100));
    }
    return folder;
  }

  private static Path copies(String sample, Path folder) throws IOException {
    for (int i = 0; i < LONG; i++) {
      write(folder, i, sample + "\nBản số " + i + ".\n");
    }
    return folder;
  }

  private static void write(Path folder, int number, String text) throws IOException {
    Path file = folder.resolve(number / 100 + "/plan " + number + ".txt");
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
