package io.github.kehoach.samples;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that can be taken out of a text without changing the outline around it.
 *
 * @param from its first offset in the source
 * @param to one past the last
 * @param blocks the blocks that it takes with it or shortens
 * @param whole whether these blocks go as a whole
 */
record Removal(int from, int to, List<String> blocks, boolean whole) {

  /** A sentence starts behind the end of another, which no abbreviation is; a part of one at ;. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=\\p{Ll}{2})(?:\\.\\s+(?=\\p{Lu})|;\\s+)");

  /** All paragraphs, sentences and rows of a sample that can go. */
  static List<Removal> all(Sample sample) {
    PlanDocument plan = sample.plan();
    String source = sample.text();
    Map<String, Block> blocks = new HashMap<>();
    plan.blocks().forEach(b -> blocks.put(b.id(), b));
    List<Removal> out = new ArrayList<>();
    leaves(plan.sections(), blocks, source, out);
    for (Appendix a : plan.appendices()) {
      leaves(a.sections(), blocks, source, out);
    }
    rows(plan, source, out);
    return out;
  }

  /**
   * Items of running text. An only child stays, as its parent would become an item itself, and so
   * does what leads in to others.
   */
  private static void leaves(
      List<Section> siblings, Map<String, Block> blocks, String source, List<Removal> out) {
    for (Section s : siblings) {
      leaves(s.children(), blocks, source, out);
      boolean leaf = s.children().isEmpty() && s.text() != null && s.provenance().size() == 1;
      if (!leaf) {
        continue;
      }
      Block block = Objects.requireNonNull(blocks.get(s.provenance().get(0).block()));
      if (block.kind() != BlockKind.TEXT || !standsAlone(block, blocks, source)) {
        continue;
      }
      int from = Objects.requireNonNull(block.sourceStart());
      int to = Objects.requireNonNull(block.sourceEnd());
      if (siblings.size() > 1 && !s.text().endsWith(":") && !s.text().endsWith("./.")) {
        out.add(new Removal(from, Math.min(source.length(), to + 1), List.of(block.id()), true));
      }
      sentences(block.id(), from, to, source, out);
    }
  }

  /** All sentences, and parts of them, but the first, which has the marker and tells who. */
  private static void sentences(String block, int from, int to, String source, List<Removal> out) {
    Matcher m = SENTENCE.matcher(source).region(from, to);
    m.useTransparentBounds(true);
    int start = -1;
    while (m.find()) {
      if (start >= 0) {
        out.add(new Removal(start, m.end(), List.of(block), false));
      }
      start = m.end();
    }
    boolean sentence = start >= 0 && source.substring(0, start).stripTrailing().endsWith(".");
    if (sentence && !source.substring(start, to).endsWith("./.")) {
      out.add(new Removal(start, to, List.of(block), false));
    }
  }

  /** Rows below the header, of tables that have a row on each line. */
  private static void rows(PlanDocument plan, String source, List<Removal> out) {
    Set<String> headers = new HashSet<>();
    plan.tables().forEach(t -> t.header().forEach(h -> headers.addAll(List.of(h.split(" / ")))));
    Map<Integer, List<Block>> lines = new TreeMap<>();
    for (Block b : plan.blocks()) {
      if (b.kind() == BlockKind.CELL) {
        int line = source.lastIndexOf('\n', Objects.requireNonNull(b.sourceStart())) + 1;
        lines.computeIfAbsent(line, k -> new ArrayList<>()).add(b);
      }
    }
    lines.forEach(
        (start, cells) -> {
          int end = source.indexOf('\n', start) + 1;
          boolean header = cells.stream().filter(c -> headers.contains(c.text())).count() > 1;
          boolean row = cells.size() > 2 && !header && end > 0 && source.charAt(end - 2) != '\n';
          boolean within =
              cells.stream().allMatch(c -> Objects.requireNonNull(c.sourceEnd()) < end);
          if (row && within) {
            out.add(new Removal(start, end, cells.stream().map(Block::id).toList(), true));
          }
        });
  }

  /** Whether a block has its lines for itself: no other block, no page number inside it. */
  private static boolean standsAlone(Block block, Map<String, Block> blocks, String source) {
    int from = Objects.requireNonNull(block.sourceStart());
    int to = Objects.requireNonNull(block.sourceEnd());
    boolean lines =
        (from == 0 || source.charAt(from - 1) == '\n')
            && (to == source.length() || source.charAt(to) == '\n');
    return lines
        && blocks.values().stream()
            .filter(b -> b != block && b.sourceStart() != null)
            .noneMatch(b -> b.sourceStart() >= from && b.sourceStart() < to);
  }
}
