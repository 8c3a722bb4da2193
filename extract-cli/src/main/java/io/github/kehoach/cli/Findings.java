package io.github.kehoach.cli;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.Diagnostic;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.Severity;
import io.github.kehoach.plan.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The diagnostics of one document with their places.
 *
 * @param source the input as named on the command line
 * @param about type, number and title of the document as far as it has them
 * @param all in order of severity, and then of the document
 */
record Findings(String source, String about, List<Finding> all) {

  private static final int LONGEST_TITLE = 120;

  static Findings of(String source, PlanDocument plan, SourceLines lines) {
    Finder finder = new Finder(plan, lines);
    List<Diagnostic> diagnostics = new ArrayList<>(plan.diagnostics());
    // Sorting is stable: one without a place is about the whole file and comes first.
    diagnostics.sort(
        Comparator.comparing(Diagnostic::severity).reversed().thenComparing(finder::position));
    return new Findings(source, about(plan), diagnostics.stream().map(finder::finding).toList());
  }

  List<Finding> of(Severity severity) {
    return all.stream().filter(f -> f.diagnostic().severity() == severity).toList();
  }

  boolean hasErrors() {
    return !of(Severity.ERROR).isEmpty();
  }

  private static String about(PlanDocument plan) {
    String type = plan.metadata().documentType().name();
    String identifier = plan.metadata().identifier();
    String title = plan.metadata().title();
    String name =
        Stream.of(type, identifier).filter(Objects::nonNull).collect(Collectors.joining(" "));
    return Stream.of(name, title == null ? "" : Quote.shortened(title, LONGEST_TITLE))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(": "));
  }

  /** Knows where each block stands. */
  private static final class Finder {

    private final Map<String, Block> blocks = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final SourceLines lines;

    Finder(PlanDocument plan, SourceLines lines) {
      this.lines = lines;
      for (Block b : plan.blocks()) {
        order.put(b.id(), order.size());
        blocks.put(b.id(), b);
      }
      for (Table t : plan.tables()) {
        String name = "table " + t.id();
        claim(t.provenance(), t.appendix() == null ? name : t.appendix() + ", " + name);
      }
      plan.sections().forEach(this::section);
      for (Appendix a : plan.appendices()) {
        claim(a.provenance(), a.label());
        a.sections().forEach(this::section);
      }
    }

    private void section(Section s) {
      claim(s.provenance(), s.path());
      s.children().forEach(this::section);
    }

    private void claim(List<Provenance> provenance, String name) {
      for (Provenance p : provenance) {
        if (p.block() != null) {
          sections.putIfAbsent(p.block(), name);
        }
      }
    }

    int position(Diagnostic d) {
      return d.provenance().isEmpty() || d.provenance().get(0).block() == null
          ? -1
          : order.getOrDefault(d.provenance().get(0).block(), -1);
    }

    Finding finding(Diagnostic d) {
      if (d.provenance().isEmpty()) {
        return new Finding(d, null, null, null, null, 0);
      }
      Provenance first = d.provenance().get(0);
      Block block = first.block() == null ? null : blocks.get(first.block());
      if (block == null) {
        return new Finding(d, first.page(), null, null, null, 0);
      }
      Integer page = first.page() == null ? block.page() : first.page();
      // The cells of a row, and the lines of a head, are one place.
      TreeSet<String> places = new TreeSet<>();
      List<String> words = new ArrayList<>();
      for (Provenance p : d.provenance()) {
        Block b = p.block() == null ? null : blocks.get(p.block());
        if (b != null && near(block, b)) {
          words.add(b.text().substring(p.start(), p.end()));
        } else if (b != null) {
          places.add(b.id());
        }
      }
      String quote =
          words.size() == 1
              ? Quote.inContext(block.text(), first.start(), first.end())
              : Quote.shortened(String.join(" | ", words), Quote.LONGEST);
      return new Finding(d, page, line(block, first), place(block), quote, places.size());
    }

    /** Whether two blocks are read as one: they stand in one row or one head. */
    private boolean near(Block first, Block other) {
      int apart = order.getOrDefault(other.id(), 0) - order.getOrDefault(first.id(), 0);
      return other.kind() == first.kind() && apart >= 0 && apart < 15;
    }

    private @Nullable Integer line(Block block, Provenance place) {
      // Lines that a block joins are not told apart: its own start is near enough.
      return block.sourceStart() == null
          ? null
          : lines.at(place.start() == 0 ? block.sourceStart() : inside(block, place));
    }

    /** Roughly where in the source of a block a place is: text is rarely longer than its source. */
    private static int inside(Block block, Provenance place) {
      int start = block.sourceStart() == null ? 0 : block.sourceStart();
      int end = block.sourceEnd() == null ? start : block.sourceEnd();
      return Math.min(end, start + place.start());
    }

    private @Nullable String place(Block block) {
      String section = sections.get(block.id());
      if (section != null) {
        return section;
      }
      return switch (block.kind()) {
        case HEAD -> "head";
        case TITLE -> "title";
        case PREAMBLE -> "preamble";
        case CLOSING -> "closing part";
        case OUTSIDE -> "around the document";
        default -> null;
      };
    }
  }
}
