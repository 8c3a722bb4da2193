package io.github.kehoach.bench.tika;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** What Tika takes for the text of the long samples. */
public final class Tika {

  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(5);
  private static final long MEASURED = TimeUnit.SECONDS.toNanos(3);

  /** A shorter sample is left out. */
  private static final int LONG = 30_000;

  private Tika() {}

  /**
   * Measures and writes the medians.
   *
   * @param args the folder of the samples, the file for the results
   * @throws Exception when a sample cannot be read
   */
  public static void main(String[] args) throws Exception {
    StringBuilder out = new StringBuilder();
    for (String format : List.of("pdf", "docx", "doc", "html")) {
      List<byte[]> files = new ArrayList<>();
      try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
        for (Path folder : folders.sorted().toList()) {
          if (Files.exists(folder.resolve("plan.pdf"))
              && Files.size(folder.resolve("plan.txt")) >= LONG) {
            files.add(Files.readAllBytes(folder.resolve("plan." + format)));
          }
        }
      }
      double median = median(files);
      out.append(".%s\tTika AutoDetectParser, text\t%.3f%n".formatted(format, median / files.size()));
    }
    Path results = Path.of(args[1]);
    Files.createDirectories(results.getParent());
    Files.writeString(results, out);
    System.out.print(out);
  }

  /** Milliseconds for all files, warm. */
  private static double median(List<byte[]> files) throws Exception {
    List<Long> times = new ArrayList<>();
    long start = System.nanoTime();
    long now = start;
    while (now - start < WARM_UP + MEASURED || times.isEmpty()) {
      for (byte[] file : files) {
        read(file);
      }
      long end = System.nanoTime();
      if (now - start >= WARM_UP) {
        times.add(end - now);
      }
      now = end;
    }
    times.sort(null);
    return times.get(times.size() / 2) / 1e6;
  }

  private static final AutoDetectParser PARSER = new AutoDetectParser();
  private static int letters;

  private static void read(byte[] file) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    PARSER.parse(new ByteArrayInputStream(file), text, new Metadata(), new ParseContext());
    letters += text.toString().length();
  }
}
