package io.github.kehoach.read.packed;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as a stream, without document types and without anything from outside. */
public final class Xml {

  private Xml() {}

  /**
   * Opens an XML stream.
   *
   * @param in the bytes; the caller closes them
   * @return the reader, at its first event
   * @throws UnreadableException when it is no XML
   */
  public static XMLStreamReader open(InputStream in) throws UnreadableException {
    // One for each stream: the specification does not promise that a factory may be shared.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return factory.createXMLStreamReader(XmlDecoder.open(in));
    } catch (XMLStreamException e) {
      throw failure(e);
    } catch (IOException e) {
      throw failure(new XMLStreamException("its start cannot be read", e));
    }
  }

  /**
   * What a failure of an XML stream means to the user.
   *
   * @param e the failure
   * @return {@code LIMIT_EXCEEDED} where a part inflated too much, else {@code CORRUPT}
   */
  public static UnreadableException failure(XMLStreamException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Archive.InflationException) {
        return Meter.exceeded("a part of it inflates far beyond its packed size", "maxInflation");
      }
    }
    Throwable nested = e.getNestedException();
    if (nested instanceof Archive.InflationException) {
      return Meter.exceeded("a part of it inflates far beyond its packed size", "maxInflation");
    }
    return new UnreadableException(
        Reason.CORRUPT, "the file is damaged: its XML is broken", "save it anew", e);
  }
}
