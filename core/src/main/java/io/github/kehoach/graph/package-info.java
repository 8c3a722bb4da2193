/**
 * Who cites and carries out what: {@link io.github.kehoach.graph.CitationGraph} of the documents of
 * several plans, as GraphML by {@link io.github.kehoach.graph.GraphMl}.
 */
@NullMarked
package io.github.kehoach.graph;

import org.jspecify.annotations.NullMarked;
