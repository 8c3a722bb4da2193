package io.github.kehoach.cli;

import io.github.kehoach.graph.CitationGraph;
import io.github.kehoach.graph.GraphMl;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
      "",
      "A folder stands for all documents below it, found by content; what is none is skipped. Files"
          + " of the same bytes count once. They are read side by side, and one that cannot be read"
          + " gives a line on standard error while the others go on.",
    },
    exitCodeList = {
      "0:all is fine",
      "1:an input could not be read (the others are there), or the output not be written",
      "2:the command line is wrong",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kehoach graph plans/ -o plans.graphml",
      "  kehoach graph --format edges *.docx -o edges.csv",
    })
final class GraphCommand extends PlansCommand {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
      defaultValue = "graphml")
  private Format format = Format.graphml;

  /** As the command line spells them. */
  enum Format {
    graphml,
    edges,
    nodes
  }

  GraphCommand(Console console, Engine engine) {
    super(console, engine, true);
  }

  @Override
  void write(Stream<PlanDocument> plans, OutputStream out) throws IOException {
    CitationGraph graph = CitationGraph.of(plans);
    switch (format) {
      case graphml -> GraphMl.write(graph, new OutputStreamWriter(out, StandardCharsets.UTF_8));
      case edges -> GraphCsv.edges(graph, out);
      case nodes -> GraphCsv.nodes(graph, out);
    }
  }
}
