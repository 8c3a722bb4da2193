package io.github.kehoach.structure;

import io.github.kehoach.plan.DocumentType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appendix, or a plan that the document issues.
 *
 * @param label {@code Phụ lục I}
 * @param type the type of an attached plan, or null
 * @param head its head: label, title, the line that names the carrier
 * @param title its title on one line, or null
 * @param carrier the passage that names the document it is attached to, or null
 * @param nodes its section tree
 * @param tables ids of its tables
 */
public record AppendixPart(
    String label,
    @Nullable DocumentType type,
    List<Passage> head,
    @Nullable String title,
    @Nullable Passage carrier,
    List<Node> nodes,
    List<String> tables) {

  /** Copies the lists. */
  public AppendixPart {
    head = List.copyOf(head);
    nodes = List.copyOf(nodes);
    tables = List.copyOf(tables);
  }
}
