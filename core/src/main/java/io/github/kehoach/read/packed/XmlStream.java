package io.github.kehoach.read.packed;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * XML as a stream of starts, ends and text, read by Woodstox without document types and without
 * anything from outside. Its depth is measured, its failures say what they mean to the user, and
 * what is no element and no text is passed over.
 *
 * <p>Not by the platform's parser: it makes a string of every attribute, of which office documents
 * have many that nobody asks for, prints what it finds wrong, and throws what it should not where a
 * document is cut.
 */
public final class XmlStream {

  private final XMLStreamReader in;
  private final Meter meter;
  private int event = XMLStreamConstants.START_DOCUMENT;
  private int depth;

  private XmlStream(XMLStreamReader in, Meter meter) {
    this.in = in;
    this.meter = meter;
  }

  /**
   * Opens a stream.
   *
   * @param in the bytes; the caller closes them
   * @param meter its limit for nesting holds
   * @return the stream, before its first element
   * @throws UnreadableException when it is no XML
   */
  public static XmlStream open(InputStream in, Meter meter) throws UnreadableException {
    // One for each stream: what it learns of names is not to outlive the document.
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Errors come where they are met, not out of a later call that cannot declare them.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    // Depth and size are ours to bound.
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
    factory.setProperty(WstxInputProperties.P_RETURN_NULL_FOR_DEFAULT_NAMESPACE, false);
    try {
      return new XmlStream(factory.createXMLStreamReader(in), meter);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static UnreadableException failure(XMLStreamException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Archive.InflationException
          || t instanceof XMLStreamException x
              && x.getNestedException() instanceof Archive.InflationException) {
        return Meter.exceeded("a part of it inflates far beyond its packed size", "maxInflation");
      }
    }
    return new UnreadableException(
        Reason.CORRUPT, "the file is damaged: its XML is broken", "save it anew", e);
  }

  /**
   * Goes to the next start, end or text.
   *
   * @return false at the end of the document
   * @throws UnreadableException when the XML is broken or nested too deep
   */
  public boolean next() throws UnreadableException {
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    try {
      do {
        if (event == XMLStreamConstants.END_DOCUMENT) {
          return false;
        }
        event = in.next();
      } while (!isStart() && !isEnd() && !isText() && event != XMLStreamConstants.END_DOCUMENT);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    if (isStart()) {
      meter.depth(++depth);
    }
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  /**
   * Goes to the next child of an element: its text and what is in its children is passed over.
   *
   * @param parent the depth of the element
   * @return true at the start of a child, false at the end of the element
   * @throws UnreadableException when the XML is broken
   */
  public boolean nextChild(int parent) throws UnreadableException {
    while (next()) {
      if (isEnd() && depth <= parent) {
        return false;
      }
      if (isStart() && depth == parent + 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Passes over the element that the stream is at the start of, to its end.
   *
   * @throws UnreadableException when the XML is broken
   */
  public void skip() throws UnreadableException {
    int start = depth;
    while (next()) {
      if (isEnd() && depth == start) {
        return;
      }
    }
  }

  /**
   * How many elements are open: at an end, the element that ends is one of them.
   *
   * @return 1 at the root
   */
  public int depth() {
    return depth;
  }

  /**
   * Whether an element starts.
   *
   * @return true at a start
   */
  public boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /**
   * Whether an element ends.
   *
   * @return true at an end
   */
  public boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  /**
   * Whether there is text.
   *
   * @return true at text
   */
  public boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /**
   * The name of the element that starts or ends.
   *
   * @return its name without a prefix
   */
  public String name() {
    return in.getLocalName();
  }

  /**
   * The namespace of the element that starts or ends.
   *
   * @return its name, {@code ""} where it has none
   */
  public String namespace() {
    String uri = in.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /**
   * An attribute of the element that starts.
   *
   * @param name its name without a prefix
   * @return its value, or null where there is none
   */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (name.equals(in.getAttributeLocalName(i))) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  /**
   * An attribute of the element that starts, as a number.
   *
   * @param name its name without a prefix
   * @param otherwise what stands for one that is missing or no number
   * @return its value
   */
  public int number(String name, int otherwise) {
    String value = attribute(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /**
   * Adds the text that the stream is at.
   *
   * @param out where to
   */
  public void text(StringBuilder out) {
    out.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
  }
}
