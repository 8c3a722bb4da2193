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

/**
 * Where the parts of a document start, as indices of elements, each part ending where the next one
 * starts.
 *
 * @param start the head
 * @param type the type line, or where the head ends when there is none
 * @param typed whether there is a type line
 * @param title one past the title: the preamble
 * @param body the body
 * @param closing recipients and signature
 * @param tail what follows them: appendices
 * @param end one past the document
 */
record Bounds(
    int start, int type, boolean typed, int title, int body, int closing, int tail, int end) {

  /** A document starts within so many elements of its file. */
  private static final int NEAR = 400;

  /** A head has so many elements at most. */
  private static final int HEAD = 40;

  static Bounds of(List<Element> elements) {
    return new Finder(elements).find();
  }

  private static final class Finder {
    private final List<Element> elements;
    private final int n;

    Finder(List<Element> elements) {
      this.elements = elements;
      this.n = elements.size();
    }

    Bounds find() {
      int national = first(0, Math.min(n, NEAR), Landmarks::isNational);
      int start = national >= 0 ? above(national) : headless();
      int type = start < 0 ? -1 : typeLine(start);
      boolean typed = type >= 0;
      if (start < 0) {
        start = 0;
      }
      int titleEnd = typed ? titleEnd(type) : start;
      int headEnd = typed ? type : headEnd(start);
      if (!typed) {
        titleEnd = headEnd;
      }
      boolean administrative = typed || headEnd > start;
      int body = administrative ? bodyStart(titleEnd) : start;
      int closing = closing(body);
      int tail = tail(closing);
      return new Bounds(start, headEnd, typed, titleEnd, body, closing, tail, end(tail));
    }

    private int first(int from, int to, java.util.function.Predicate<String> predicate) {
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

    /** A document whose national title was lost starts with its issuer, number, type or bases. */
    private int headless() {
      for (int i = 0; i < Math.min(n, HEAD); i++) {
        Element e = elements.get(i);
        boolean opens =
            Landmarks.any(e, t -> Landmarks.isIssuer(t) || Landmarks.isNumber(t))
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

    private int typeLine(int start) {
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

    private int headEnd(int start) {
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

    private int titleEnd(int type) {
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

    /** Whether a paragraph below the type line is of the title. */
    private boolean goesOn(@org.jspecify.annotations.Nullable Paragraph model, Paragraph p, int i) {
      String text = p.text().value();
      String folded = Folding.fold(text);
      if (folded.startsWith("căn cứ")
          || folded.startsWith("kính gửi")
          || Landmarks.isAttached(text)
          || Landmarks.isNumber(text)
          || isHeading(text)
          || text.length() > 700) {
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

    private int bodyStart(int from) {
      int lastOfPreamble = from;
      for (int i = from; i < n; i++) {
        Element e = elements.get(i);
        if (e instanceof Paragraph p) {
          String text = p.text().value();
          if (Landmarks.opensBody(text)) {
            return i;
          }
          if (isClosing(i) || Landmarks.appendix(text).isPresent() && i > from) {
            return lastOfPreamble;
          }
          if (Landmarks.isBase(text) || text.endsWith(":") && lastOfPreamble == i) {
            lastOfPreamble = i + 1;
          } else if (Landmarks.isAuthority(text)) {
            lastOfPreamble = i + 1;
          }
        } else if (e instanceof Grid) {
          return isClosing(i) ? lastOfPreamble : i;
        }
      }
      return lastOfPreamble;
    }

    private int closing(int from) {
      for (int i = from; i < n; i++) {
        if (isClosing(i)) {
          return i;
        }
        if (elements.get(i) instanceof Paragraph p) {
          String text = p.text().value();
          if (opensAppendix(i, text) || (Landmarks.isPortal(text) && i > from && endedAbove(i))) {
            return i;
          }
        }
      }
      return n;
    }

    private boolean isClosing(int i) {
      return Landmarks.any(
          elements.get(i),
          t -> Landmarks.isRecipients(t) && t.length() < 300 || Landmarks.isSignature(t));
    }

    /** Without a closing part, an appendix is told by the line that names its carrier. */
    private boolean opensAppendix(int i, String text) {
      if (Landmarks.appendix(text).isEmpty()) {
        return false;
      }
      for (int k = i; k < Math.min(n, i + 6); k++) {
        if (elements.get(k) instanceof Paragraph p) {
          String t = p.text().value();
          if (Landmarks.isAttached(t) || Landmarks.namesCarrier(Folding.fold(t))) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean endedAbove(int i) {
      for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
        if (elements.get(k) instanceof Paragraph p && SectionTree.endsDocument(p.text().value())) {
          return true;
        }
      }
      return false;
    }

    private int tail(int closing) {
      boolean recipients = false;
      boolean positioned = false;
      boolean signed = false;
      for (int i = closing; i < n; i++) {
        Element e = elements.get(i);
        if (e instanceof Paragraph p) {
          String text = p.text().value();
          boolean bulleted = Markers.at(text).filter(Marker::isBullet).isPresent();
          if (Appendices.startsAt(elements, i) || Landmarks.isPortal(text) && !bulleted) {
            return i;
          }
          boolean done = recipients && signed && !bulleted && !ofClosing(text);
          if (done || text.length() > 300 && !Landmarks.isRecipients(text)) {
            return i;
          }
        }
        if (i > closing && Landmarks.any(e, Landmarks::isNational)) {
          return i;
        }
        if (e instanceof Grid g && i > closing && recipients && signed && g.width() > 2) {
          return i;
        }
        recipients |= Landmarks.any(e, Landmarks::isRecipients);
        positioned |= Landmarks.any(e, t -> Landmarks.isSignature(t) || Signatures.isPosition(t));
        signed |= positioned && Landmarks.any(e, Signatures::isSigner);
      }
      return n;
    }

    private static boolean ofClosing(String text) {
      return Landmarks.isSignature(text)
          || Signatures.isPosition(text)
          || Landmarks.isRecipients(text)
          || Signatures.isSigner(text);
    }

    /** What a portal prints behind the document is no part of it. */
    private int end(int tail) {
      int last = n - 1;
      while (last > tail && !Appendices.startsAt(elements, last)) {
        last--;
      }
      for (int i = Math.max(tail, last); i < n; i++) {
        if (elements.get(i) instanceof Paragraph p && Landmarks.isPortal(p.text().value())) {
          return i;
        }
      }
      return n;
    }
  }
}
