package io.github.kehoach.check;

import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.SectionKind;
import io.github.kehoach.structure.AppendixPart;
import io.github.kehoach.structure.Node;
import io.github.kehoach.text.Marker;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Markers of sections that repeat under one parent or skip numbers. */
final class Numbering implements Check {

  /** The letters that Word counts with, where the decree's list has đ and lacks f and j. */
  private static final String WORD_LETTERS = "abcdefghijklmnopqrstuvwxyz";

  @Override
  public void look(Subject subject, Findings findings) {
    new Walk(findings).siblings(subject.outline().body());
    for (AppendixPart appendix : subject.outline().appendices()) {
      new Walk(findings).siblings(appendix.nodes());
    }
  }

  /** One series under one parent. */
  private static final class Series {
    private final Set<String> seen = new HashSet<>();
    private @Nullable Node last;

    /** Whether the last marker repeats the one before, and so may stand for the next number. */
    private boolean repeated;
  }

  private static final class Walk {

    private final Findings findings;

    /** The last marker of each kind so far: articles, and some lists, count on over parents. */
    private final Map<Marker.Kind, Integer> before = new EnumMap<>(Marker.Kind.class);

    Walk(Findings findings) {
      this.findings = findings;
    }

    void siblings(List<Node> nodes) {
      Map<Marker.Kind, Series> all = new HashMap<>();
      for (Node node : nodes) {
        Marker m = node.marker();
        if (m != null && m.ordinal() > 0) {
          item(all.computeIfAbsent(m.kind(), k -> new Series()), node, m);
          before.put(m.kind(), m.ordinal());
        }
        siblings(node.children());
      }
    }

    private void item(Series series, Node node, Marker m) {
      Node last = series.last;
      series.last = node;
      if (last == null || last.marker() == null) {
        first(node, m);
        series.seen.add(m.bare());
        return;
      }
      Marker above = last.marker();
      if (m.ordinal() == 1 && above.ordinal() > 1) {
        series.seen.clear();
        if (!endsUnmarked(last)) {
          tell(
              DiagnosticCode.DUPLICATE_MARKER,
              "The numbering starts again with \""
                  + m.printed()
                  + "\" behind \""
                  + above.printed()
                  + "\"; the later item is "
                  + node.path()
                  + ".",
              node);
        }
        series.seen.add(m.bare());
        return;
      }
      boolean repeated = series.repeated;
      series.repeated = m.ordinal() == above.ordinal();
      if (!series.seen.add(m.bare())) {
        tell(
            DiagnosticCode.DUPLICATE_MARKER,
            "The marker \""
                + m.printed()
                + "\" stands twice; the later item is "
                + node.path()
                + ".",
            node);
      } else if (m.ordinal() > above.ordinal() + (repeated ? 2 : 1) && !followsInWord(above, m)) {
        tell(
            DiagnosticCode.NUMBERING_GAP,
            "\"" + above.printed() + "\" is followed by \"" + m.printed() + "\".",
            node);
      }
    }

    /** The first of a series is number one, or the next of the series above it. */
    private void first(Node node, Marker m) {
      int above = before.getOrDefault(m.kind(), 0);
      boolean opens = m.ordinal() == 1 || m.ordinal() == above + 1;
      if (opens) {
        return;
      }
      tell(
          DiagnosticCode.NUMBERING_GAP,
          m.kind() == Marker.Kind.ARTICLE && above > 0
              ? "Article " + above + " is followed by \"" + m.printed() + "\"."
              : "The numbering starts with \"" + m.printed() + "\".",
          node);
    }

    /** Whether unmarked text closes an item: it may open a new list. */
    private static boolean endsUnmarked(Node node) {
      if (node.children().isEmpty()) {
        return false;
      }
      Node last = node.children().get(node.children().size() - 1);
      return last.kind() == SectionKind.PARAGRAPH || endsUnmarked(last);
    }

    private static boolean followsInWord(Marker above, Marker m) {
      if (m.kind() != Marker.Kind.LETTER || above.bare().length() != 1 || m.bare().length() != 1) {
        return false;
      }
      int at = WORD_LETTERS.indexOf(m.bare().charAt(0));
      return at > 0 && WORD_LETTERS.charAt(at - 1) == above.bare().charAt(0);
    }

    private void tell(DiagnosticCode code, String message, Node node) {
      findings.warning(code, message, List.of(node.passage().whole()));
    }
  }
}
