package io.github.kehoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link Read} and prints what records cost beside what others take for less. */
public final class Speed {

  private static final List<Line> LINES =
      List.of(
          new Line("pdf", ".pdf", "PDFBox PDFTextStripper", 0.6),
          new Line("docx", ".docx", "POI XWPFWordExtractor", 0.4),
          new Line("doc", ".doc", "POI HWPF WordExtractor", 2.5),
          new Line("html", ".html", "Jsoup.parse", 4),
          new Line("txt", "text", "XWPFWordExtractor, same plan", 0.25));

  private Speed() {}

  private record Line(String format, String name, String peer, double goal) {}

  /**
   * Runs the benchmark.
   *
   * @param args the folder of the samples, the folder with results of other processes
   * @throws IOException when a sample cannot be read
   * @throws RunnerException when the benchmark fails
   */
  public static void main(String[] args) throws IOException, RunnerException {
    Path plans = Path.of(args[0]).toAbsolutePath().normalize();
    int samples = Read.folders(plans).size();
    System.out.println("Measuring each format to records; this takes some three minutes.");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Read.class.getName())
                    .jvmArgs("-D" + Read.PLANS + "=" + plans, "-Dlog4j2.StatusLogger.level=OFF")
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    Map<String, Double> medians = new HashMap<>();
    for (RunResult result : results) {
      medians.put(
          result.getPrimaryResult().getLabel() + " " + result.getParams().getParam("format"),
          result.getPrimaryResult().getStatistics().getPercentile(50) / samples);
    }
    System.out.println();
    System.out.println(
        "Median of warm runs on one thread, ms a plan, mean of " + samples + " samples; to all");
    System.out.println("records, and to what others give: text, or a parsed page.");
    System.out.println();
    System.out.printf("%-8s%10s   %-30s%10s%8s%8s%n", "", "records", "other", "", "ratio", "goal");
    for (Line line : LINES) {
      double own = medians.get("records " + line.format());
      double other = medians.get("peer " + line.format());
      System.out.printf(
          Locale.ROOT,
          "%-8s%10.1f   %-30s%10.1f%8.2f%8.2f%s%n",
          line.name(),
          own,
          line.peer(),
          other,
          own / other,
          line.goal(),
          own / other <= line.goal() ? "" : "  missed");
    }
    others(Path.of(args[1]));
  }

  /** What the modules beside this one measured, each in a process of its own. */
  private static void others(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            System.out.printf(
                Locale.ROOT,
                "%-8s%10s   %-30s%10.1f%n",
                cells[0],
                "",
                cells[1],
                Double.parseDouble(cells[2]));
          }
        }
      }
    }
  }
}
