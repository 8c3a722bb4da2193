package io.github.kehoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of the long samples in one format, one after the other, to a result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class Read {

  /** Where the samples are. */
  static final String PLANS = "kehoach.plans";

  /** A shorter sample is left out. */
  private static final int LONG = 30_000;

  /** The format. */
  @Param({"pdf", "docx", "doc", "html", "txt"})
  public String format = "";

  private final List<byte[]> files = new ArrayList<>();
  private final List<byte[]> peers = new ArrayList<>();
  private Work records = Work.records();
  private Work peer = file -> file;

  /**
   * Reads the files.
   *
   * @throws IOException when one cannot be read
   */
  @Setup
  public void load() throws IOException {
    for (Path folder : folders(Path.of(System.getProperty(PLANS)))) {
      files.add(Files.readAllBytes(folder.resolve("plan." + format)));
      // Text is measured against the same plan's Word document.
      String other = format.equals("txt") ? "docx" : format;
      peers.add(Files.readAllBytes(folder.resolve("plan." + other)));
    }
    peer = Work.peer(format);
  }

  /** The folders of the long samples. */
  static List<Path> folders(Path plans) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> all = Files.list(plans)) {
      for (Path folder : all.sorted().toList()) {
        if (Files.exists(folder.resolve("plan.pdf"))
            && Files.size(folder.resolve("plan.txt")) >= LONG) {
          folders.add(folder);
        }
      }
    }
    return folders;
  }

  /**
   * All records of the samples.
   *
   * @param hole takes the results
   * @throws IOException never
   */
  @Benchmark
  public void records(Blackhole hole) throws IOException {
    for (byte[] file : files) {
      hole.consume(records.on(file));
    }
  }

  /**
   * What another library makes of them.
   *
   * @param hole takes the results
   * @throws IOException when one cannot be read
   */
  @Benchmark
  public void peer(Blackhole hole) throws IOException {
    for (byte[] file : peers) {
      hole.consume(peer.on(file));
    }
  }
}
