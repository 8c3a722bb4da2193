package io.github.kehoach.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads large files in a small heap, each in a process of its own, and prints the peaks. */
public final class Memory {

  private Memory() {}

  private record Case(String name, Path file, String format, String peer) {}

  /**
   * Makes the files where they are missing, and reads them.
   *
   * @param args the folder of a long sample, a folder to work in
   * @throws IOException when a file cannot be written
   * @throws InterruptedException when interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path sample = Path.of(args[0]);
    Path work = Files.createDirectories(Path.of(args[1]));
    Path pdf = work.resolve("large.pdf");
    Path docx = work.resolve("large.docx");
    Path xlsx = work.resolve("large.xlsx");
    System.out.println();
    System.out.println("Reading large files in a heap of 256 MB; this takes a minute or two.");
    LargeFiles.pdf(sample.resolve("plan.pdf"), pdf);
    LargeFiles.docx(sample.resolve("plan.txt"), docx);
    LargeFiles.xlsx(xlsx);
    List<Case> cases =
        List.of(
            new Case("PDF of 1,000 pages", pdf, "pdf", "PDFBox PDFTextStripper"),
            new Case("Word document of 20 MB", docx, "docx", "POI XWPFWordExtractor"),
            new Case("sheet of 100,000 rows", xlsx, "xlsx", "POI XSSFWorkbook"));
    System.out.println();
    System.out.println(
        "Most heap in use after a collection, and most memory of the process, in MB.");
    System.out.println();
    System.out.printf("%-24s%-26s%8s%9s%8s%n", "", "", "heap", "process", "s");
    for (Case c : cases) {
      System.out.printf("%-24s%-26s%s%n", c.name(), "kehoach, all records", run("records", c));
      System.out.printf("%-24s%-26s%s%n", "", c.peer(), run(c.format(), c));
    }
  }

  private static String run(String what, Case c) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-Dlog4j2.StatusLogger.level=OFF"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Peak.class.getName(), what, c.file().toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() == 0) {
      return said.substring(said.lastIndexOf('\n') + 1);
    }
    return said.contains("OutOfMemoryError") ? "  OutOfMemoryError" : "  failed: " + said;
  }
}
