package io.github.kehoach.graph;

import io.github.kehoach.plan.PlanDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Documents and how they cite each other.
 *
 * @param nodes the documents, by id
 * @param edges their relations
 */
public record CitationGraph(List<DocumentNode> nodes, List<Citation> edges) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param nodes the documents, by id
   * @param edges their relations
   */
  public CitationGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** What is kept of a plan until all are known. */
  private record Entry(String source, String sha256, PlanCitations citations) {

    static Entry of(PlanDocument plan) {
      return new Entry(plan.source().name(), plan.source().sha256(), PlanCitations.of(plan));
    }
  }

  /**
   * The graph of plans. It does not depend on their order.
   *
   * @param plans the plans
   * @return they and what they cite
   */
  public static CitationGraph of(Iterable<PlanDocument> plans) {
    return of(StreamSupport.stream(plans.spliterator(), false));
  }

  /**
   * The graph of plans that are taken one after the other. None of them is kept, only what is in
   * the graph, so that any number of them can be read meanwhile.
   *
   * @param plans the plans; to be closed by who opened it
   * @return they and what they cite
   */
  public static CitationGraph of(Stream<PlanDocument> plans) {
    Map<String, DocumentNode> nodes = new LinkedHashMap<>();
    List<Citation> edges = new ArrayList<>();
    plans
        .sequential()
        .map(Entry::of)
        .sorted(Comparator.comparing(Entry::source).thenComparing(Entry::sha256))
        .map(Entry::citations)
        .forEachOrdered(
            citations -> {
              citations.nodes().forEach(n -> nodes.merge(n.id(), n, CitationGraph::merged));
              edges.addAll(citations.edges());
            });
    return new CitationGraph(
        nodes.values().stream().sorted(Comparator.comparing(DocumentNode::id)).toList(),
        edges.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Citation::from)
                    .thenComparing(Citation::to)
                    .thenComparing(Citation::relation)
                    .thenComparing(Citation::source))
            .toList());
  }

  /** What both tell of a document; one that was read knows itself best. */
  private static DocumentNode merged(DocumentNode a, DocumentNode b) {
    DocumentNode first = a.source() == null && b.source() != null ? b : a;
    DocumentNode second = first == a ? b : a;
    return new DocumentNode(
        first.id(),
        first.type() == null ? second.type() : first.type(),
        first.identifier(),
        first.issuer() == null ? second.issuer() : first.issuer(),
        first.date() == null ? second.date() : first.date(),
        first.title() == null ? second.title() : first.title(),
        first.source(),
        first.certain());
  }
}
