package io.github.kehoach.structure;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the parts above the body start: head, type line, title, preamble. Portals lose any of
 * them, so each is told by its own landmarks and none by what stands before it.
 */
final class HeadFinder {

  /** A document starts within so many elements of its file. */
  private static final int NEAR = 400;

  /** A head has so many elements at most. */
  private static final int HEAD = 40;

  private static final int SHORTEST_TITLE = 12;

  private static final int LONGEST_TITLE = 700;

  private final List<Element> elements;
  private final int n;

  HeadFinder(List<Element> elements) {
    this.elements = elements;
    this.n = elements.size();
  }

  /** Where the head starts; -1 where the document has none. */
  int start() {
    int national = first(0, Math.min(n, NEAR), Landmarks::isNational);
    return national >= 0 ? above(national) : headless();
  }

  private int first(int from, int to, Predicate<String> predicate) {
    for (int i = from; i < to; i++) {
      if (Landmarks.any(elements.get(i), predicate)) {
        return i;
      }
    }
    return -1;
  }

  /** Issuer, number and rules may stand above the national title. */
  private int above(int national) {
    int start = national;
    for (int i = national - 1; i >= Math.max(0, national - 8); i--) {
      Element e = elements.get(i);
      if (e instanceof Furniture) {
        continue;
      }
      boolean ofHead =
          e instanceof Paragraph
              && Landmarks.any(e, t -> Landmarks.isIssuer(t) || Landmarks.isNumber(t));
      boolean rest =
          e instanceof Paragraph p
              && p.text().length() <= 60
              && Folding.isCapitals(p.text())
              && !Landmarks.isPortal(p.text().value());
      if (!ofHead && !rest) {
        break;
      }
      start = ofHead ? i : start;
    }
    return start;
  }

  /**
   * A document whose national title was lost starts with its issuer, number, type or bases; an
   * appendix by itself has none of them above its table.
   */
  private int headless() {
    for (int i = 0; i < Math.min(n, HEAD); i++) {
      Element e = elements.get(i);
      if (e instanceof Paragraph p && Landmarks.appendix(p.text().value()).isPresent()) {
        return -1;
      }
      boolean opens =
          !isTable(e) && Landmarks.any(e, t -> Landmarks.isIssuer(t) || Landmarks.isNumber(t))
              || (e instanceof Paragraph p && Landmarks.type(p.text().value()).isPresent());
      if (opens) {
        return i;
      }
      if (e instanceof Paragraph p && p.text().length() > 300) {
        return -1;
      }
    }
    return -1;
  }

  /** A head is laid out in two columns, and a third for a gap. */
  private static boolean isTable(Element e) {
    return e instanceof Grid g && g.width() > 3;
  }

  /** The line with the type of the document; -1 where the head has none. */
  int typeLine(int start) {
    for (int i = start; i < Math.min(n, start + HEAD); i++) {
      if (elements.get(i) instanceof Paragraph p) {
        String text = p.text().value();
        if (Landmarks.type(text).isPresent()) {
          return i;
        }
        boolean past =
            Landmarks.isBase(text) && text.length() > 30
                || isHeading(text) && !Landmarks.isNumber(text)
                || text.length() > 400;
        if (past) {
          return -1;
        }
      }
    }
    return -1;
  }

  private static boolean isHeading(String text) {
    Optional<Marker> marker = Markers.at(text);
    return marker.isPresent()
        && marker.get().kind().compareTo(Marker.Kind.ARABIC) <= 0
        && marker.get().content() < text.length();
  }

  /** Where a head without a type line ends. */
  int headEnd(int start) {
    int i = start;
    int last = start;
    for (; i < Math.min(n, start + HEAD); i++) {
      Element e = elements.get(i);
      boolean ofHead =
          Landmarks.any(
              e,
              t ->
                  Landmarks.isNational(t)
                      || Landmarks.isIssuer(t)
                      || Landmarks.isNumber(t)
                      || Dateline.isDateline(t));
      if (ofHead) {
        last = i + 1;
      } else if (!(e instanceof Furniture)) {
        break;
      }
    }
    return last;
  }

  /** Where the title below a type line ends. */
  int titleEnd(int type) {
    Paragraph line = (Paragraph) elements.get(type);
    int cut = Landmarks.type(line.text().value()).orElseThrow().length();
    boolean has = cut < line.text().length();
    Paragraph model = has ? line : null;
    int i = type + 1;
    for (; i < n; i++) {
      Element e = elements.get(i);
      if (e instanceof Furniture) {
        if (has) {
          break;
        }
        continue;
      }
      if (!(e instanceof Paragraph p) || !goesOn(model, p, i)) {
        break;
      }
      model = model == null ? p : model;
      has = true;
    }
    return i;
  }

  /** Where a title ends whose type line was lost: lines in capitals right below the head. */
  int bareTitleEnd(int start, int headEnd) {
    int end = headEnd;
    for (int i = headEnd; i < n && headEnd > start; i++) {
      Element e = elements.get(i);
      if (e instanceof Paragraph p && isBareTitle(p, i)) {
        end = i + 1;
      } else if (!(e instanceof Furniture)) {
        break;
      }
    }
    return end;
  }

  private boolean isBareTitle(Paragraph p, int i) {
    String text = p.text().value();
    return text.length() >= SHORTEST_TITLE
        && text.length() <= LONGEST_TITLE
        && Folding.isCapitals(p.text())
        && !isHeading(text)
        && Markers.at(text).isEmpty()
        && Landmarks.appendix(text).isEmpty()
        && !(Landmarks.isAuthority(text) && basesFollow(i + 1));
  }

  /** Whether a paragraph below the type line is of the title. */
  private boolean goesOn(@Nullable Paragraph model, Paragraph p, int i) {
    String text = p.text().value();
    String folded = Folding.fold(text);
    if (folded.startsWith("căn cứ")
        || folded.startsWith("kính gửi")
        || Landmarks.isAttached(text)
        || Landmarks.isNumber(text)
        || isHeading(text)
        || text.length() > LONGEST_TITLE) {
      return false;
    }
    if (model == null) {
      return !text.endsWith(";") || text.length() < 200;
    }
    boolean capitals = Folding.isCapitals(model.text());
    if (capitals) {
      return Folding.isCapitals(text) && !(Landmarks.isAuthority(text) && basesFollow(i + 1));
    }
    if (model.bold()) {
      return p.bold() && !Folding.isCapitals(text);
    }
    return !p.gapBefore()
        && !Landmarks.isBase(text)
        && !Folding.isCapitals(text)
        && text.length() < 200
        && !text.endsWith(".")
        && !text.endsWith(";");
  }

  private boolean basesFollow(int from) {
    for (int i = from; i < Math.min(n, from + 3); i++) {
      if (elements.get(i) instanceof Paragraph p && Landmarks.isBase(p.text().value())) {
        return true;
      }
    }
    return false;
  }

  /** Where the body starts: behind the last base, or where its opening words stand. */
  int bodyStart(int from) {
    int lastOfPreamble = from;
    for (int i = from; i < n; i++) {
      Element e = elements.get(i);
      if (e instanceof Paragraph p) {
        String text = p.text().value();
        if (Landmarks.opensBody(text)) {
          return i;
        }
        if (EndFinder.isClosing(elements.get(i))
            || Landmarks.appendix(text).isPresent() && i > from) {
          return lastOfPreamble;
        }
        if (Landmarks.isBase(text) || text.endsWith(":") && lastOfPreamble == i) {
          lastOfPreamble = i + 1;
        } else if (Landmarks.isAuthority(text)) {
          lastOfPreamble = i + 1;
        }
      } else if (e instanceof Grid) {
        return EndFinder.isClosing(elements.get(i)) ? lastOfPreamble : i;
      }
    }
    return lastOfPreamble;
  }
}
