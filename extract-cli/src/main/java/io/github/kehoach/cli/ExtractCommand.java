package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.write.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kehoach extract}: plans to JSON. */
@Command(
    name = "extract",
    description = {
      "Gives the records of plan documents as JSON and as tables.",
      "",
      "One FILE gives indented JSON. Several give JSON Lines: one document a line, in the order of"
          + " the command line; a file that cannot be read gives the line"
          + " {\"source\": …, \"error\": {\"reason\": …, \"message\": …}} in its place, and the"
          + " others go on.",
      "",
      "A folder or a pattern in quotes, or any files with --tables, --parquet or --jsonl, give a"
          + " folder OUT (-o OUT): json/ with the JSON of each document, the tables, failures.csv"
          + " with a reason for each file that gave nothing, skipped.csv with what is no document."
          + " Worker processes read, each document with a time and a memory of its own.",
      "",
      "A run that was ended in any way goes on where it was when it is started again; only files"
          + " are read again that are new or changed, or were read with other options or by another"
          + " version. OUT always shows the documents of the last run: what came of files that are"
          + " no longer among them is removed, and tables that are there are written anew.",
    },
    footer = {
      HelpTexts.FORMATS,
      "  kehoach extract plan.pdf",
      "  kehoach extract --compact --no-blocks plan.docx | jq .tasks",
      "  kehoach extract *.pdf *.docx -o plans.jsonl",
      "  kehoach extract plans/ -o out --tables",
      "  kehoach extract 'plans/**/*.pdf' -o out --parquet --timeout 120",
      "  curl -s URL | kehoach extract -",
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final Engine engine;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Plan documents, folders, patterns; - is standard input.")
  private List<String> files = List.of();

  @ArgGroup private @Nullable Layout layout;

  @Option(
      names = "--no-blocks",
      description =
          "Leave out the normalised text; provenance then keeps page and box only. Makes the output"
              + " much smaller.")
  private boolean noBlocks;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final OutputOption output = new OutputOption();

  @Mixin private final FolderOptions folders = new FolderOptions();

  /** Both at once make no sense. */
  static final class Layout {
    @Option(names = "--pretty", description = "Indent the JSON, also of several files.")
    private boolean pretty;

    @Option(names = "--compact", description = "One line a document, also of one file.")
    private boolean compact;
  }

  ExtractCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    ExtractionOptions options = reading.with(!noBlocks, spec);
    if (folders.isAsked(files)) {
      boolean pretty = layout != null && layout.pretty;
      return folders.run(console, files, output.path(), options, pretty, spec);
    }
    folders.refuseAlone(spec);
    List<Input> inputs = Input.all(files, output, spec);
    return output.deliver(console, out -> extract(inputs, options, out));
  }

  private int extract(List<Input> inputs, ExtractionOptions options, Output out)
      throws IOException {
    boolean several = inputs.size() > 1;
    boolean pretty = layout == null ? !several : layout.pretty;
    JsonWriter writer = pretty ? JsonWriter.pretty() : JsonWriter.compact();
    int code = ExitCode.OK;
    for (Input input : inputs) {
      Outcome outcome = Outcome.of(input, () -> json(writer, input, options));
      if (outcome instanceof Outcome.Done done) {
        out.write(done.bytes());
      } else if (outcome instanceof Outcome.Failure failure) {
        console.complain(failure.message());
        code = ExitCode.SOFTWARE;
        if (several) {
          out.write(failure.line());
        }
      }
    }
    return code;
  }

  private byte[] json(JsonWriter writer, Input input, ExtractionOptions options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(engine.extract(input, options), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }
}
