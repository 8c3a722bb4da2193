package io.github.kehoach.cli;

import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.graph.CitationGraph;
import io.github.kehoach.graph.GraphMl;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kehoach graph}: who cites and carries out what. */
@Command(
    name = "graph",
    description = {
      "Prints who cites and carries out what: documents, and their relations BASIS, CITED and"
          + " CARRIES_OUT, each with the place that tells of it.",
      "",
      "A document that several plans cite is one node where number, year and authority say that it"
          + " is one; where they do not, each plan has a node of its own, and 'certain' is false.",
      "",
      "graphml: for Gephi, yEd, NetworkX, igraph. edges, nodes: the same as CSV.",
    },
    exitCodeList = {
      "0:all is fine",
      "1:an input could not be read (the others are there), or the output not be written",
      "2:the command line is wrong",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kehoach graph *.pdf -o plans.graphml",
      "  kehoach graph --format edges *.docx -o edges.csv",
    })
final class GraphCommand implements Callable<Integer> {

  private final Console console;
  private final Engine engine;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Plan documents; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
      defaultValue = "graphml")
  private Format format = Format.graphml;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final OutputOption output = new OutputOption();

  /** As the command line spells them. */
  enum Format {
    graphml,
    edges,
    nodes
  }

  GraphCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    List<Input> inputs = Input.all(files, output, spec);
    ExtractionOptions options = reading.with(true, spec);
    return output.deliver(console, out -> graph(inputs, options, out));
  }

  private int graph(List<Input> inputs, ExtractionOptions options, Output out) throws IOException {
    PlanInputs read = PlanInputs.read(inputs, engine, options, console);
    CitationGraph graph = CitationGraph.of(read.plans());
    String text =
        switch (format) {
          case graphml -> graphMl(graph);
          case edges -> GraphCsv.edges(graph);
          case nodes -> GraphCsv.nodes(graph);
        };
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return read.failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private static String graphMl(CitationGraph graph) throws IOException {
    StringWriter text = new StringWriter();
    GraphMl.write(graph, text);
    return text.toString();
  }
}
