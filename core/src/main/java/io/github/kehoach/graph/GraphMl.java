package io.github.kehoach.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a graph as GraphML, which Gephi, yEd, NetworkX and igraph read. */
public final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private GraphMl() {}

  /**
   * Writes a graph.
   *
   * @param graph the graph
   * @param out where to; is flushed and not closed
   * @throws IOException when it cannot be written
   */
  public static void write(CitationGraph graph, Writer out) throws IOException {
    try {
      // The platform's own: any other on the class path may indent or declare differently.
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      for (String key : new String[] {"label", "type", "issuer", "date", "title", "source"}) {
        key(xml, "node", key, "string");
      }
      key(xml, "node", "certain", "boolean");
      for (String key : new String[] {"relation", "file", "block", "section"}) {
        key(xml, "edge", key, "string");
      }
      key(xml, "edge", "page", "int");
      key(xml, "edge", "mentions", "int");
      xml.writeCharacters("\n");
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "directed");
      for (DocumentNode node : graph.nodes()) {
        node(xml, node);
      }
      for (Citation edge : graph.edges()) {
        edge(xml, edge);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      out.write('\n');
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void key(XMLStreamWriter xml, String of, String name, String type)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void node(XMLStreamWriter xml, DocumentNode node) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("node");
    xml.writeAttribute("id", clean(node.id()));
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("label", node.identifier() == null ? node.id() : node.identifier());
    values.put("type", node.type());
    values.put("issuer", node.issuer());
    values.put("date", node.date());
    values.put("title", node.title());
    values.put("source", node.source());
    values.put("certain", node.certain());
    data(xml, values);
    xml.writeEndElement();
  }

  private static void edge(XMLStreamWriter xml, Citation edge) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("edge");
    xml.writeAttribute("source", clean(edge.from()));
    xml.writeAttribute("target", clean(edge.to()));
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("relation", edge.relation());
    values.put("file", edge.source());
    values.put("block", edge.block());
    values.put("section", edge.section());
    values.put("page", edge.page());
    values.put("mentions", edge.mentions());
    data(xml, values);
    xml.writeEndElement();
  }

  private static void data(XMLStreamWriter xml, Map<String, @Nullable Object> values)
      throws XMLStreamException {
    for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
      if (value.getValue() != null) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", value.getKey());
        xml.writeCharacters(clean(value.getValue().toString()));
        xml.writeEndElement();
      }
    }
  }

  /** XML has no place for control characters and halves of surrogate pairs. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c < ' ' && c != '\n' && c != '\t'
                        || c >= 0xD800 && c < 0xE000
                        || c == 0xFFFE
                        || c == 0xFFFF
                    ? 0xFFFD
                    : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
