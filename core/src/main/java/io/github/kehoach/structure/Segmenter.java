package io.github.kehoach.structure;

import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.DocumentType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into its parts: text around it, head, title, preamble, body, closing part,
 * appendices. Every element goes to exactly one of them.
 */
public final class Segmenter {

  private final List<Element> elements;
  private final Bounds bounds;
  private final Passages passages = new Passages();
  private final Tables tables = new Tables(passages);

  private Segmenter(List<Element> elements) {
    this.elements = elements;
    this.bounds = Bounds.of(elements);
  }

  /**
   * Cuts a document into its parts.
   *
   * @param document the neutral document
   * @return its parts
   */
  public static Outline segment(Document document) {
    return new Segmenter(document.elements()).outline();
  }

  private Outline outline() {
    lines(0, bounds.start(), BlockKind.OUTSIDE);
    List<Passage> head = lines(bounds.start(), bounds.type(), BlockKind.HEAD);
    DocumentType type = null;
    int cut = 0;
    if (bounds.typed() && elements.get(bounds.type()) instanceof Paragraph p) {
      DocumentTypes.Match match = Landmarks.type(p.text().value()).orElseThrow();
      type = match.type();
      cut = match.length();
    }
    List<Passage> title = lines(bounds.type(), bounds.title(), BlockKind.TITLE);
    String titleText = Titles.text(title, cut);
    List<Passage> preamble = lines(bounds.title(), bounds.body(), BlockKind.PREAMBLE);
    List<Node> body =
        new SectionTree(passages, tables, null, 1)
            .build(elements.subList(bounds.body(), bounds.closing()), null);
    List<Passage> closing = lines(bounds.closing(), bounds.tail(), BlockKind.CLOSING);
    Appendices appendices = new Appendices(passages, tables);
    appendices.read(elements.subList(bounds.tail(), bounds.end()));
    lines(bounds.end(), elements.size(), BlockKind.OUTSIDE);
    boolean outside =
        bounds.start() > 0 || bounds.end() < elements.size() || appendices.hasOutside();
    return new Outline(
        passages.all(),
        head,
        type,
        title,
        titleText,
        preamble,
        body,
        closing,
        appendices.parts(),
        tables.all(),
        outside);
  }

  /** Adds elements as lines of one part; grids are layouts here and give their columns in turn. */
  private List<Passage> lines(int from, int to, BlockKind kind) {
    return lines(passages, elements.subList(from, Math.max(from, to)), kind);
  }

  static List<Passage> lines(Passages passages, List<Element> elements, BlockKind kind) {
    List<Passage> out = new ArrayList<>();
    for (Element e : elements) {
      if (e instanceof Paragraph p) {
        out.add(passages.add(p, kind));
      } else if (e instanceof Grid g) {
        out.addAll(passages.addLayout(g, kind));
      } else if (e instanceof Furniture f) {
        passages.add(f);
      }
    }
    return out;
  }

  /** The title of a document or an appendix, put together from its lines. */
  static final class Titles {
    private Titles() {}

    static @Nullable String text(List<Passage> lines, int cut) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).value();
        String part = (i == 0 ? line.substring(Math.min(cut, line.length())) : line).strip();
        if (i == 0 && part.startsWith("-")) {
          part = part.substring(1).strip();
        }
        if (!part.isEmpty()) {
          out.append(out.length() == 0 ? "" : " ").append(part);
        }
      }
      return out.length() == 0 ? null : out.toString();
    }
  }
}
