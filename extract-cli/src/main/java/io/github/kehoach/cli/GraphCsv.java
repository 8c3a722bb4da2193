package io.github.kehoach.cli;

import io.github.kehoach.cli.table.Csv;
import io.github.kehoach.graph.Citation;
import io.github.kehoach.graph.CitationGraph;
import io.github.kehoach.graph.DocumentNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A graph as two tables. */
final class GraphCsv {

  private static final List<String> NODES =
      List.of("id", "type", "identifier", "issuer", "date", "title", "source", "certain");

  private static final List<String> EDGES =
      List.of("from", "to", "relation", "source", "section", "page", "block", "mentions");

  private GraphCsv() {}

  static void nodes(CitationGraph graph, OutputStream out) throws IOException {
    try (Csv csv = new Csv(out, NODES)) {
      for (DocumentNode n : graph.nodes()) {
        csv.values(
            n.id(),
            n.type(),
            n.identifier(),
            n.issuer(),
            n.date(),
            n.title(),
            n.source(),
            n.certain());
      }
    }
  }

  static void edges(CitationGraph graph, OutputStream out) throws IOException {
    try (Csv csv = new Csv(out, EDGES)) {
      for (Citation e : graph.edges()) {
        csv.values(
            e.from(),
            e.to(),
            e.relation(),
            e.source(),
            e.section(),
            e.page(),
            e.block(),
            e.mentions());
      }
    }
  }
}
