package io.github.kehoach.bench;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of a text to all records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class Extract {

  /** Where the sample is that the texts are made of. */
  static final String SAMPLE = "kehoach.sample";

  /** The size of the text in kB of 1000 bytes. */
  @Param({"100", "300", "1000", "3000", "10000"})
  public int kilobytes;

  private final PlanExtractor extractor = PlanExtractor.create();
  private byte[] text = {};

  /**
   * Makes the text.
   *
   * @throws IOException when the sample cannot be read
   */
  @Setup
  public void make() throws IOException {
    text = LongPlan.of(Path.of(System.getProperty(SAMPLE))).bytes(kilobytes * 1000);
  }

  /**
   * Reads it.
   *
   * @return the records
   */
  @Benchmark
  public PlanDocument extract() {
    return extractor.extract(text, "plan.txt");
  }
}
