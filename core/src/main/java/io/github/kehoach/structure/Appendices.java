package io.github.kehoach.structure;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.DocumentType;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what follows a document's signature: appendices, and plans that it issues. */
final class Appendices {

  private final Passages passages;
  private final Tables tables;
  private final List<AppendixPart> parts = new ArrayList<>();
  private boolean outside;

  Appendices(Passages passages, Tables tables) {
    this.passages = passages;
    this.tables = tables;
  }

  List<AppendixPart> parts() {
    return List.copyOf(parts);
  }

  boolean hasOutside() {
    return outside;
  }

  /** Whether an appendix or an attached plan starts at an element. */
  static boolean startsAt(List<Element> elements, int i) {
    if (!(elements.get(i) instanceof Paragraph p)) {
      return false;
    }
    String text = p.text().value();
    return Landmarks.appendix(text).isPresent() || isAttachedPlan(elements, i);
  }

  /** A type line, then within a few lines the one that names the carrier. */
  private static boolean isAttachedPlan(List<Element> elements, int i) {
    if (!(elements.get(i) instanceof Paragraph p) || Landmarks.type(p.text().value()).isEmpty()) {
      return false;
    }
    for (int k = i; k < Math.min(elements.size(), i + 8); k++) {
      if (elements.get(k) instanceof Paragraph next) {
        String text = next.text().value();
        if (Landmarks.isAttached(text)
            || Landmarks.namesCarrier(Folding.fold(text)) && text.indexOf('(') >= 0) {
          return true;
        }
        if (k > i && Landmarks.opensBody(text)) {
          return false;
        }
      }
    }
    return false;
  }

  void read(List<Element> elements) {
    int i = 0;
    while (i < elements.size() && !startsAt(elements, i)) {
      i++;
    }
    int own = i < elements.size() ? headStart(elements, i) : i;
    outside = Segmenter.lines(passages, elements.subList(0, own), BlockKind.OUTSIDE).size() > 0;
    Segmenter.lines(passages, elements.subList(own, i), BlockKind.APPENDIX_HEAD);
    while (i < elements.size()) {
      int next = i + 1;
      while (next < elements.size() && !startsPart(elements, i, next)) {
        next++;
      }
      part(elements.subList(i, next));
      i = next;
    }
  }

  /** An attached plan may have a head of its own above its type line. */
  private static int headStart(List<Element> elements, int type) {
    int start = type;
    for (int k = type - 1; k >= 0; k--) {
      boolean ofHead =
          Landmarks.any(
              elements.get(k),
              t ->
                  Landmarks.isNational(t)
                      || Landmarks.isIssuer(t)
                      || Landmarks.isNumber(t)
                      || Dateline.isDateline(t));
      if (ofHead) {
        start = k;
      } else if (!(elements.get(k) instanceof Furniture)) {
        break;
      }
    }
    return start;
  }

  /** Whether another part starts here; a bare heading below an appendix's own head does not. */
  private static boolean startsPart(List<Element> elements, int from, int i) {
    return startsAt(elements, i)
        && (i > from + 1 || !isAttachedPlan(elements, from))
        && elements.get(i) instanceof Paragraph p
        && !continuesHead(elements, from, i, p);
  }

  /** The type line that heads an appendix's own title: {@code Phụ lục I} / {@code KẾ HOẠCH}. */
  private static boolean continuesHead(List<Element> elements, int from, int i, Paragraph p) {
    return i == from + 1
        && elements.get(from) instanceof Paragraph head
        && Landmarks.appendix(head.text().value()).isPresent()
        && Landmarks.appendix(p.text().value()).isEmpty();
  }

  private void part(List<Element> elements) {
    Paragraph first = (Paragraph) elements.get(0);
    Optional<Landmarks.AppendixHead> label = Landmarks.appendix(first.text().value());
    DocumentType type = null;
    int cut;
    String name;
    if (label.isPresent()) {
      cut = label.get().titleStart();
      name = label.get().label();
    } else {
      DocumentTypes.Match match = Landmarks.type(first.text().value()).orElseThrow();
      type = match.type();
      cut = match.length();
      name = type.name() == null ? type.code() : type.name();
    }
    int end = headEnd(elements);
    List<Passage> head = new ArrayList<>();
    Passage carrier = null;
    List<Passage> title = new ArrayList<>();
    for (Element e : elements.subList(0, end)) {
      if (e instanceof Furniture f) {
        passages.add(f);
      } else if (e instanceof Paragraph p) {
        Passage passage = passages.add(p, BlockKind.APPENDIX_HEAD);
        head.add(passage);
        if (carrier == null && isCarrier(passage)) {
          carrier = passage;
        }
        if (carrier == null || carrier == passage) {
          title.add(passage);
        }
      }
    }
    int before = tables.count();
    String titleText = title(title, carrier, cut);
    int copy = 1 + (int) parts.stream().filter(p -> p.label().equals(name)).count();
    SectionTree tree = new SectionTree(passages, tables, name, copy);
    RawTable.Heading heading = titleText == null ? null : new RawTable.Heading(titleText, title);
    List<Node> nodes = tree.build(elements.subList(end, elements.size()), heading);
    List<String> ids = tables.since(before).stream().map(RawTable::id).toList();
    parts.add(new AppendixPart(name, type, head, titleText, carrier, nodes, ids));
  }

  private static boolean isCarrier(Passage p) {
    return carrierStart(p) >= 0;
  }

  /** Where the words that name the carrier start: at their bracket, or at {@code kèm theo}. */
  private static int carrierStart(Passage p) {
    int at = Landmarks.carrierAt(p.folded());
    if (at < 0) {
      return -1;
    }
    int bracket = p.folded().lastIndexOf('(', at + 1);
    if (bracket >= 0) {
      return bracket;
    }
    int issue = p.folded().lastIndexOf("ban hành", at);
    return issue >= 0 && at - issue < 12 ? issue : at;
  }

  private static @Nullable String title(List<Passage> lines, @Nullable Passage carrier, int cut) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Passage p = lines.get(i);
      int from = i == 0 ? Math.min(cut, p.value().length()) : 0;
      int to = p == carrier ? Math.max(from, carrierStart(p)) : p.value().length();
      String part = p.value().substring(from, to).strip();
      if (!part.isEmpty()) {
        out.append(out.length() == 0 ? "" : " ").append(part);
      }
    }
    return out.length() == 0 ? null : out.toString();
  }

  /** One past the head: behind the line that names the carrier, else behind the title. */
  private static int headEnd(List<Element> elements) {
    int most = Math.min(elements.size(), 14);
    for (int i = 0; i < most; i++) {
      Element e = elements.get(i);
      if (e instanceof Grid) {
        break;
      }
      if (e instanceof Paragraph p) {
        if (i > 0 && opensContent(p)) {
          break;
        }
        if (Landmarks.namesCarrier(Folding.fold(p.text()))) {
          return i + 1;
        }
      }
    }
    int end = 1;
    boolean titled = false;
    for (int i = 1; i < most; i++) {
      Element e = elements.get(i);
      if (e instanceof Furniture) {
        continue;
      }
      if (!(e instanceof Paragraph p) || opensContent(p) || p.text().length() > 300) {
        break;
      }
      boolean capitals = Folding.isCapitals(p.text());
      if (titled && !capitals) {
        break;
      }
      titled = true;
      end = i + 1;
    }
    return end;
  }

  private static boolean opensContent(Paragraph p) {
    String text = p.text().value();
    Optional<Marker> marker = Markers.at(text);
    return marker.isPresent() || Folding.fold(text).startsWith("đơn vị");
  }
}
