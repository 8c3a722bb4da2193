package io.github.kehoach.cli;

import io.github.kehoach.graph.Citation;
import io.github.kehoach.graph.CitationGraph;
import io.github.kehoach.graph.DocumentNode;

/** A graph as two tables. */
final class GraphCsv {

  private GraphCsv() {}

  static String nodes(CitationGraph graph) {
    Csv csv = new Csv("id", "type", "identifier", "issuer", "date", "title", "source", "certain");
    for (DocumentNode n : graph.nodes()) {
      csv.row(
          n.id(),
          n.type(),
          n.identifier(),
          n.issuer(),
          n.date(),
          n.title(),
          n.source(),
          n.certain());
    }
    return csv.toString();
  }

  static String edges(CitationGraph graph) {
    Csv csv = new Csv("from", "to", "relation", "source", "section", "page", "block", "mentions");
    for (Citation e : graph.edges()) {
      csv.row(
          e.from(),
          e.to(),
          e.relation(),
          e.source(),
          e.section(),
          e.page(),
          e.block(),
          e.mentions());
    }
    return csv.toString();
  }
}
