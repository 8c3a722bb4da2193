package io.github.kehoach.graph;

import io.github.kehoach.plan.PlanDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /**
   * The graph of plans. It does not depend on their order.
   *
   * @param plans the plans
   * @return they and what they cite
   */
  public static CitationGraph of(List<PlanDocument> plans) {
    Map<String, DocumentNode> nodes = new LinkedHashMap<>();
    List<Citation> edges = new ArrayList<>();
    List<PlanDocument> ordered =
        plans.stream()
            .sorted(
                Comparator.comparing((PlanDocument p) -> p.source().name())
                    .thenComparing(p -> p.source().sha256()))
            .toList();
    for (PlanDocument plan : ordered) {
      PlanCitations citations = PlanCitations.of(plan);
      citations.nodes().forEach(node -> nodes.merge(node.id(), node, CitationGraph::merged));
      edges.addAll(citations.edges());
    }
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
