package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.structure.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of the section tree with what stands above it.
 *
 * @param node the leaf
 * @param headings the nodes above it, innermost first
 * @param lead who answers for it, empty when nobody was told
 * @param coordinating who joins
 * @param content where what is to be done starts in the leaf's own text
 * @param isTask whether it is a task
 * @param told where the assigning clause stands
 * @param labels what labels say of the task, or null
 */
record Leaf(
    Node node,
    List<Node> headings,
    List<Agency> lead,
    List<Agency> coordinating,
    int content,
    boolean isTask,
    List<Provenance> told,
    @Nullable Labels labels) {}
