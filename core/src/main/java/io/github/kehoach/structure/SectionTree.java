package io.github.kehoach.structure;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.SectionKind;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds the section tree of a body or an appendix from its paragraphs.
 *
 * <p>A marker closes every open item of its own or a deeper level and hangs below what is left
 * open. Levels: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6; bullets below them.
 */
final class SectionTree {

  /** Where a lead-in paragraph stands among the levels: right above the bullets. */
  private static final int LEAD_IN = Marker.Kind.STAR.ordinal() * 10 - 5;

  private static final Pattern CAPTION =
      Pattern.compile("(?:bảng|biểu)(?: số)? ?[0-9ivx]{1,4}[ .:-].{0,300}$");

  private final Passages passages;
  private final Tables tables;
  private final @Nullable String label;
  private final String prefix;
  private final Deque<Draft> open = new ArrayDeque<>();
  private final Draft root = new Draft(null, -1, "", null);
  private boolean capitalsInsideRoman;

  /** The tree of a body, or of an appendix whose label its paths open with. */
  SectionTree(Passages passages, Tables tables, @Nullable String label, int copy) {
    this.passages = passages;
    this.tables = tables;
    this.label = label;
    this.prefix = label == null ? "" : label + (copy > 1 ? "~" + copy : "") + "/";
    open.push(root);
  }

  /** A node while its children are still coming. */
  private static final class Draft {
    final @Nullable Draft parent;
    final int rank;
    final String path;
    final @Nullable Marker marker;
    final List<Passage> own = new ArrayList<>();
    final List<Draft> children = new ArrayList<>();
    final Map<String, Integer> segments = new HashMap<>();
    int content;

    Draft(@Nullable Draft parent, int rank, String path, @Nullable Marker marker) {
      this.parent = parent;
      this.rank = rank;
      this.path = path;
      this.marker = marker;
    }
  }

  List<Node> build(List<Element> elements, RawTable.@Nullable Heading title) {
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e instanceof Furniture f) {
        passages.add(f);
      } else if (e instanceof Grid) {
        i = table(elements, i, title) - 1;
      } else if (e instanceof Paragraph p) {
        i = paragraph(elements, i, p);
      }
    }
    return freeze(root.children);
  }

  /** Grids that follow each other with nothing but furniture between are pieces of one table. */
  private int table(List<Element> elements, int start, RawTable.@Nullable Heading title) {
    List<Element> pieces = new ArrayList<>();
    int end = start;
    for (int i = start; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e instanceof Grid) {
        pieces.addAll(elements.subList(end, i + 1));
        end = i + 1;
      } else if (!(e instanceof Furniture)) {
        break;
      }
    }
    List<Paragraph> loose = tables.add(pieces, caption(), label, path(), headings(title));
    loose.forEach(p -> leaf(p));
    return end;
  }

  /** The paragraph right above a table that names it: {@code Bảng 2: …}. */
  private @Nullable Passage caption() {
    Passage above = passages.last();
    return above != null
            && above.kind() == BlockKind.TEXT
            && CAPTION.matcher(above.folded()).lookingAt()
        ? above
        : null;
  }

  private @Nullable String path() {
    Draft deepest = open.element();
    return deepest == root ? null : deepest.path;
  }

  /** What stands above a table: the title of all, then the open sections, innermost first. */
  private List<RawTable.Heading> headings(RawTable.@Nullable Heading title) {
    List<RawTable.Heading> out = new ArrayList<>();
    if (title != null) {
      out.add(title);
    }
    for (Draft d = open.element(); d != null && d != root; d = d.parent) {
      Passage line = d.own.get(0);
      out.add(new RawTable.Heading(line.value(), List.of(line)));
    }
    return out;
  }

  private int paragraph(List<Element> elements, int i, Paragraph p) {
    Optional<Marker> found = Markers.at(p.text());
    if (found.isEmpty()) {
      leaf(p);
      if (p.text().value().endsWith(":") && bulletsBelow(elements, i + 1)) {
        openLeadIn();
      }
      return i;
    }
    Marker marker = found.get();
    Draft draft = push(marker);
    draft.content = marker.content();
    boolean bare = marker.content() >= p.text().length();
    draft.own.add(
        passages.add(p, bare || isHeading(p.text().value()) ? BlockKind.HEADING : BlockKind.TEXT));
    if (bare
        && i + 1 < elements.size()
        && elements.get(i + 1) instanceof Paragraph next
        && Markers.at(next.text()).isEmpty()) {
      BlockKind kind = isHeading(next.text().value()) ? BlockKind.HEADING : BlockKind.TEXT;
      draft.own.add(passages.add(next, kind));
      int last = i + 1;
      while (Folding.isCapitals(next.text())
          && last + 1 < elements.size()
          && elements.get(last + 1) instanceof Paragraph more
          && Folding.isCapitals(more.text())
          && Markers.at(more.text()).isEmpty()) {
        draft.own.add(passages.add(more, BlockKind.HEADING));
        last++;
      }
      return last;
    }
    return i;
  }

  /** Whether a bullet follows, behind a page's number perhaps. */
  private static boolean bulletsBelow(List<Element> elements, int from) {
    int next = from;
    while (next < elements.size() && elements.get(next) instanceof Furniture) {
      next++;
    }
    return next < elements.size()
        && elements.get(next) instanceof Paragraph p
        && Markers.at(p.text()).filter(Marker::isBullet).isPresent();
  }

  private Draft push(Marker marker) {
    int rank = rank(marker);
    while (open.element().rank >= rank) {
      open.pop();
    }
    Draft parent = open.element();
    String segment =
        marker.isBullet() ? glyph(marker) + count(parent, glyph(marker)) : marker.bare();
    if (!marker.isBullet()) {
      int n = count(parent, segment);
      segment = n == 1 ? segment : segment + "~" + n;
    }
    Draft draft = new Draft(parent, rank, join(parent, segment), marker);
    parent.children.add(draft);
    open.push(draft);
    return draft;
  }

  private int rank(Marker marker) {
    if (marker.kind() == Marker.Kind.CAPITAL) {
      boolean romanOpen = open.stream().anyMatch(d -> is(d, Marker.Kind.ROMAN));
      boolean capitalOpen = open.stream().anyMatch(d -> is(d, Marker.Kind.CAPITAL));
      if (romanOpen && !capitalOpen && marker.ordinal() == 1) {
        capitalsInsideRoman = true;
      }
      return capitalsInsideRoman
          ? Marker.Kind.ROMAN.ordinal() * 10 + 5
          : Marker.Kind.CAPITAL.ordinal() * 10;
    }
    return marker.kind().ordinal() * 10
        + (marker.kind() == Marker.Kind.DECIMAL ? marker.depth() : 0);
  }

  private static boolean is(Draft d, Marker.Kind kind) {
    return d.marker != null && d.marker.kind() == kind;
  }

  private static String glyph(Marker marker) {
    return marker.kind() == Marker.Kind.PLUS ? "+" : "-";
  }

  private static int count(Draft parent, String key) {
    return parent.segments.merge(key, 1, Integer::sum);
  }

  private String join(Draft parent, String segment) {
    if (parent != root) {
      return parent.path + "." + segment;
    }
    return prefix + segment;
  }

  /** Adds unmarked text to the deepest open item; the closing one to the section around it. */
  private void leaf(Paragraph p) {
    String value = p.text().value();
    Draft parent = open.element();
    if (Landmarks.endsDocument(value)) {
      parent = section();
    } else if (value.endsWith(":") && leadIn() != null) {
      // A second lead-in stands beside the first, not inside its last bullet.
      Draft lead = leadIn();
      parent = lead == null || lead.parent == null ? parent : lead.parent;
      while (open.element() != parent) {
        open.pop();
      }
    }
    Draft draft =
        new Draft(parent, Integer.MAX_VALUE, join(parent, "¶" + count(parent, "¶")), null);
    draft.own.add(passages.add(p, BlockKind.TEXT));
    parent.children.add(draft);
  }

  private @Nullable Draft leadIn() {
    return open.stream().filter(d -> d.rank == LEAD_IN).findFirst().orElse(null);
  }

  private void openLeadIn() {
    Draft parent = open.element();
    Draft last = parent.children.remove(parent.children.size() - 1);
    Draft lead = new Draft(parent, LEAD_IN, last.path, null);
    lead.own.addAll(last.own);
    parent.children.add(lead);
    open.push(lead);
  }

  /** The Roman section around the open item, or the outermost item, or the root. */
  private Draft section() {
    Draft outermost = root;
    for (Draft d : open) {
      if (is(d, Marker.Kind.ROMAN)) {
        return d;
      }
      outermost = d == root ? outermost : d;
    }
    return outermost;
  }

  /** A line that ends no sentence, or that ends in a colon. */
  static boolean isHeading(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    if (end == ')' || end == '"' || end == '”') {
      int i = text.length() - 1;
      while (i > 0 && ")\"”".indexOf(text.charAt(i)) >= 0) {
        i--;
      }
      end = text.charAt(i) == '.' ? '.' : end;
    }
    return end != '.' && end != ';' && end != '!' && end != '?' && end != '…' && end != ',';
  }

  private static List<Node> freeze(List<Draft> drafts) {
    List<Node> nodes = new ArrayList<>(drafts.size());
    for (Draft d : drafts) {
      String last = d.own.get(d.own.size() - 1).value();
      boolean heading = d.marker != null ? isHeading(last) : last.endsWith(":");
      nodes.add(
          Node.of(d.path, kind(d.marker), d.marker, d.own, d.content, heading, freeze(d.children)));
    }
    return nodes;
  }

  private static SectionKind kind(@Nullable Marker marker) {
    if (marker == null) {
      return SectionKind.PARAGRAPH;
    }
    return switch (marker.kind()) {
      case PART, CAPITAL -> SectionKind.PART;
      case CHAPTER -> SectionKind.CHAPTER;
      case SECTION -> SectionKind.SECTION;
      case ARTICLE -> SectionKind.ARTICLE;
      case ROMAN -> SectionKind.ROMAN;
      case ARABIC -> SectionKind.ARABIC;
      case BRACKETED -> marker.ordinal() > 0 ? SectionKind.ARABIC : SectionKind.LETTER;
      case DECIMAL -> SectionKind.DECIMAL;
      case LETTER -> SectionKind.LETTER;
      case STAR, DASH, DOT -> SectionKind.DASH;
      case PLUS -> SectionKind.PLUS;
    };
  }
}
