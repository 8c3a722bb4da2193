package io.github.kehoach.read.html;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.LegacyDecoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Goes through a page in document order, without recursion, and writes its lines and tables. */
final class Walk {

  private final StyleSheet styles;
  private final Survey survey;
  private final Clutter clutter;
  private final LegacyDecoder decoder;
  private final Meter meter;
  private final boolean legacy;
  private final LineWriter out = new LineWriter();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<TableDraft> tables = new ArrayDeque<>();
  private final Deque<ListNumbers> lists = new ArrayDeque<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private int index;

  /** An element that is open, with what it hands down and how it is closed. */
  private record Open(
      Tags.Kind kind,
      boolean bold,
      boolean preserved,
      @Nullable String font,
      Style style,
      @Nullable Flow around,
      int mark) {}

  Walk(StyleSheet styles, Survey survey, Clutter clutter, LegacyDecoder decoder, Meter meter) {
    this.styles = styles;
    this.survey = survey;
    this.clutter = clutter;
    this.decoder = decoder;
    this.meter = meter;
    this.legacy = decoder.isNeeded();
  }

  /** Reads what an element holds. */
  Flow read(Element root) throws UnreadableException {
    Node node = root;
    boolean entered = head(root);
    while (true) {
      if (entered && node instanceof Element && node.childNodeSize() > 0) {
        node = node.childNode(0);
      } else {
        Node next = null;
        boolean inside = entered;
        while (next == null) {
          if (inside && node instanceof Element e) {
            tail(e);
          }
          if (node == root) {
            out.blockEdge();
            return out.flow();
          }
          next = node.nextSibling();
          if (next == null) {
            node = Objects.requireNonNull(node.parent(), "a node below the root has a parent");
            inside = true;
          }
        }
        node = next;
      }
      if (node instanceof Element e) {
        entered = head(e);
      } else {
        entered = false;
        if (node instanceof TextNode t) {
          text(t.getWholeText());
        }
      }
    }
  }

  private void text(String text) throws UnreadableException {
    Open around = open.getFirst();
    meter.characters(text.length());
    String decoded = legacy ? decoder.decode(around.font(), text) : text;
    if (Style.isTrue(around.style().ignore())) {
      decoded = Bullets.printed(decoded, around.font());
    } else if (out.length() == 0) {
      decoded = Bullets.sign(decoded, around.font());
    }
    if (around.preserved()) {
      out.preserved(decoded, around.bold());
    } else {
      out.text(decoded, around.bold());
    }
  }

  /** Opens an element; false where it is left out. */
  private boolean head(Element e) throws UnreadableException {
    int own = index++;
    Tags.Kind kind = Tags.kind(e.normalName());
    Style style = styles.of(e);
    if (kind == Tags.Kind.NONE || clutter.isLeftOut(e, own, kind, style)) {
      index = survey.end(own);
      return false;
    }
    Open around = open.peek();
    boolean inline = kind == Tags.Kind.INLINE;
    if (inline && Style.isTrue(style.block())) {
      kind = Tags.Kind.BLOCK;
    }
    Flow flow = null;
    int mark = 0;
    switch (kind) {
      case INLINE -> mark = out.length();
      case BREAK -> out.lineBreak();
      case RULE -> out.gap();
      case BLOCK -> out.blockEdge();
      case TABLE -> {
        out.blockEdge();
        tables.push(new TableDraft(isBordered(e)));
        meter.depth(tables.size());
      }
      case GROUP -> withTable().openGroup(e.normalName());
      case ROW -> withTable().openRow();
      case CELL -> {
        out.blockEdge();
        flow = out.flow();
        out.setFlow(new Flow());
      }
      case LIST -> {
        out.blockEdge();
        lists.push(new ListNumbers(e, style, lists.peek(), styles.marker(e), counters));
      }
      case ITEM -> {
        out.blockEdge();
        ListNumbers list = lists.peek();
        out.setMarker(list == null ? null : list.next(e, style));
      }
      default -> throw new IllegalStateException(kind.name());
    }
    if (Style.isTrue(style.breakBefore()) && kind != Tags.Kind.INLINE) {
      out.gap();
    }
    open.push(
        new Open(
            kind,
            isBold(e, style, around != null && around.bold()),
            style.preserved() != null
                ? style.preserved()
                : isPre(e) || around != null && around.preserved(),
            Fonts.of(e, style, around == null ? null : around.font()),
            inherited(style, around),
            flow,
            mark));
    return true;
  }

  private static Style inherited(Style style, @Nullable Open around) {
    boolean ignored = around != null && Style.isTrue(around.style().ignore());
    return ignored && style.ignore() == null ? around.style() : style;
  }

  private TableDraft withTable() {
    if (tables.isEmpty()) {
      tables.push(new TableDraft(false));
    }
    return tables.getFirst();
  }

  private static boolean isBordered(Element table) {
    String border = table.attr("border");
    return !border.isEmpty() && !border.startsWith("0");
  }

  private static boolean isPre(Element e) {
    return switch (e.normalName()) {
      case "pre", "listing", "xmp", "plaintext" -> true;
      default -> false;
    };
  }

  private static boolean isBold(Element e, Style style, boolean inherited) {
    if (style.bold() != null) {
      return style.bold();
    }
    return switch (e.normalName()) {
      case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th" -> true;
      default -> inherited;
    };
  }

  private void tail(Element e) throws UnreadableException {
    Open closed = open.pop();
    switch (closed.kind()) {
      case INLINE -> Marks.close(e, out, closed.mark());
      case BLOCK -> out.blockEdge();
      case ITEM -> {
        out.blockEdge();
        out.setMarker(null);
      }
      case LIST -> {
        out.blockEdge();
        lists.pop();
      }
      case TABLE -> {
        out.blockEdge();
        tables.pop().finish(out.flow(), meter);
      }
      case GROUP -> withTable().closeGroup();
      case ROW -> withTable().closeRow();
      case CELL -> {
        out.blockEdge();
        withTable().cell(out.flow(), span(e, "colspan", 1), span(e, "rowspan", 1));
        out.setFlow(Objects.requireNonNull(closed.around(), "a cell stands in a flow"));
      }
      default -> {}
    }
  }

  private static int span(Element e, String name, int otherwise) {
    String value = e.attr(name).strip();
    int n = 0;
    for (int i = 0; i < value.length() && n < 100_000; i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9') {
        break;
      }
      n = n * 10 + c - '0';
    }
    return value.isEmpty() || !Character.isDigit(value.charAt(0)) ? otherwise : n;
  }
}
