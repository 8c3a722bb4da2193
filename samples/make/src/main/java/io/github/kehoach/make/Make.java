package io.github.kehoach.make;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.make.Recipe.Extra;
import io.github.kehoach.make.Recipe.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sets sample plans in every format, beside their {@code plan.txt}. Needs two other programs on the
 * path: LibreOffice ({@code soffice}) and Chromium ({@code chromium}).
 */
public final class Make {

  private final Path work;
  private final List<Sample> samples;

  private Make(Path work, List<Sample> samples) {
    this.work = work;
    this.samples = samples;
  }

  /**
   * Makes the files.
   *
   * @param args the folder of the samples, a folder to work in, names of samples (all when none)
   * @throws IOException when a file cannot be read or written, or another program fails
   */
  public static void main(String[] args) throws IOException {
    Path plans = Path.of(args[0]).toAbsolutePath().normalize();
    Path work = Path.of(args[1]).toAbsolutePath().normalize();
    List<String> names = new ArrayList<>();
    for (String arg : Arrays.asList(args).subList(2, args.length)) {
      Stream.of(arg.split("[ ,]+")).filter(n -> !n.isEmpty()).forEach(names::add);
    }
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> folders = Files.list(plans)) {
      for (Path folder : folders.sorted().toList()) {
        if (names.isEmpty() || names.contains(folder.getFileName().toString())) {
          List<Piece> script =
              Script.of(PlanExtractor.create().extract(folder.resolve("plan.txt")));
          samples.add(new Sample(folder, work, script));
        }
      }
    }
    new Make(work, samples).run();
  }

  private void run() throws IOException {
    for (Sample sample : samples) {
      sample.write();
    }
    Office office = new Office(work);
    List<Path> sources = all(s -> true, Sample::source);
    office.convert("doc:MS Word 97", work, all(s -> true, Sample::binary));
    office.convert("odt", work, sources);
    List<Path> printed = new ArrayList<>(all(s -> true, Sample::typed));
    printed.addAll(all(s -> true, Sample::unruled));
    office.convert("pdf", work, printed);
    office.convert(
        "html:HTML (StarWriter):EmbedImages", work, all(s -> s.web() == Web.OFFICE, Sample::typed));
    office.convert(
        "docx",
        work.resolve("resaved"),
        all(s -> s.has(Extra.AUTOMATIC_DOC), Sample::openDocument));
    for (Sample sample : samples) {
      if (sample.has(Extra.BROWSER)) {
        Office.run(
            List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--print-to-pdf=" + sample.printed(),
                sample.page().toUri().toString()));
      }
      sample.collect();
    }
  }

  private List<Path> all(Predicate<Sample> which, Function<Sample, Path> file) {
    return samples.stream().filter(which).map(file).toList();
  }
}
