package io.github.kehoach.structure;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the parts below the body start: recipients and signature, appendices, and what a
 * portal prints behind the document. They follow the body without a heading of their own.
 */
final class EndFinder {

  /** An appendix names its carrier within so many elements. */
  private static final int CARRIER_BELOW = 6;

  /** The name stands at most so many elements below the position. */
  private static final int NAME_BELOW = 4;

  /** What a copy prints in place of the signature. */
  private static final Pattern SIGNED = Pattern.compile("\\(?(?:đã ký|ký tên)[^\\p{L}]{0,3}");

  private final List<Element> elements;
  private final int n;

  EndFinder(List<Element> elements) {
    this.elements = elements;
    this.n = elements.size();
  }

  /** Where the closing part starts, or what follows the body without one. */
  int closing(int from) {
    for (int i = from; i < n; i++) {
      if (isClosing(elements.get(i)) || isOwnSignature(i)) {
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

  /** Whether an element opens the closing part: recipients or a signature. */
  static boolean isClosing(Element e) {
    return Landmarks.any(
        e, t -> Landmarks.isRecipients(t) && t.length() < 300 || Landmarks.isSignature(t));
  }

  /**
   * Who heads an authority signs for himself, without {@code TM.}: {@code CHỦ TỊCH} and a name
   * (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7).
   */
  private boolean isOwnSignature(int i) {
    if (!(elements.get(i) instanceof Paragraph p) || !Signatures.isPosition(p.text().value())) {
      return false;
    }
    for (int k = i + 1; k < Math.min(n, i + NAME_BELOW); k++) {
      if (elements.get(k) instanceof Paragraph next) {
        String text = next.text().value();
        if (Signatures.isSigner(text)) {
          return true;
        }
        if (!SIGNED.matcher(Folding.fold(text)).matches()) {
          return false;
        }
      }
    }
    return false;
  }

  /** Without a closing part, an appendix or a plan is told by the line that names its carrier. */
  private boolean opensAppendix(int i, String text) {
    boolean appendix = Landmarks.appendix(text).isPresent();
    if (!appendix && Landmarks.type(text).isEmpty()) {
      return false;
    }
    for (int k = i; k < Math.min(n, i + CARRIER_BELOW); k++) {
      if (elements.get(k) instanceof Paragraph p) {
        String t = p.text().value();
        if (Landmarks.isAttached(t) && (appendix || t.startsWith("("))
            || appendix && Landmarks.namesCarrier(Folding.fold(t))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean endedAbove(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (elements.get(k) instanceof Paragraph p && Landmarks.endsDocument(p.text().value())) {
        return true;
      }
    }
    return false;
  }

  /** Where the closing part ends. */
  int tail(int closing) {
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
  int end(int tail) {
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
