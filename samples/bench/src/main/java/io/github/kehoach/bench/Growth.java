package io.github.kehoach.bench;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link Extract} on all its sizes and prints how the cost grows with the size. */
public final class Growth {

  private Growth() {}

  /**
   * Runs the benchmark.
   *
   * @param args the sample that the texts are made of
   * @throws IOException when the sample cannot be read
   * @throws RunnerException when the benchmark fails
   */
  public static void main(String[] args) throws IOException, RunnerException {
    Path sample = Path.of(args[0]).toAbsolutePath().normalize();
    LongPlan plan = LongPlan.of(sample);
    System.out.println("Measuring text to records; this takes some three minutes.");
    Options options =
        new OptionsBuilder()
            .include(Extract.class.getName())
            .jvmArgs("-D" + Extract.SAMPLE + "=" + sample)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    print(plan, results);
  }

  private static void print(LongPlan plan, Collection<RunResult> results) {
    System.out.println();
    System.out.println("Median of warm runs on one thread, bytes of a text to all records.");
    System.out.println("Times are this machine's. What counts on any machine is the growth: time");
    System.out.println("per MB, by that of the smallest text; 1.00 is linear.");
    System.out.println();
    System.out.printf("%9s%11s%9s%12s%9s%n", "kB", "records", "ms", "MB/s", "growth");
    List<RunResult> bySize =
        results.stream().sorted(Comparator.comparingInt(Growth::kilobytes)).toList();
    double first = 0;
    for (RunResult result : bySize) {
      byte[] text = plan.bytes(kilobytes(result) * 1000);
      double ms = result.getPrimaryResult().getStatistics().getPercentile(50);
      double mb = text.length / 1e6;
      first = first == 0 ? ms / mb : first;
      System.out.printf(
          Locale.ROOT,
          "%9d%11d%9.0f%12.1f%9.2f%n",
          text.length / 1000,
          records(PlanExtractor.create().extract(text, "plan.txt")),
          ms,
          mb * 1000 / ms,
          ms / mb / first);
    }
  }

  private static int kilobytes(RunResult result) {
    return Integer.parseInt(result.getParams().getParam("kilobytes"));
  }

  private static int records(PlanDocument plan) {
    return plan.targets().size()
        + plan.tasks().size()
        + plan.references().size()
        + plan.reporting().size();
  }
}
