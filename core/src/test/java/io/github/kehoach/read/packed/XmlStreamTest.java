package io.github.kehoach.read.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlStreamTest {

  private static final String SAMPLE =
      "<?xml version=\"1.0\"?><!-- a > b --><w:doc xmlns:w='urn:w' xmlns=\"urn:d\" w:a=\"1 &lt; 2\">\n"
          + "<w:p w:val = 'x>y' /><t>Kế &amp; hoạch &#225;&#x1F600;</t><![CDATA[<b>&]]>"
          + "<x xmlns:w=\"urn:other\"><w:y/><z xmlns=\"\"/></x><?pi x?><w:z></w:z ></w:doc> ";

  private static XmlStream open(String xml) throws UnreadableException {
    return XmlStream.open(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new Meter(Limits.DEFAULT));
  }

  /** What happens in a document: starts with namespace and {@code val}, ends, joined text. */
  private static String ours(String xml) throws UnreadableException {
    XmlStream stream = open(xml);
    StringBuilder out = new StringBuilder();
    StringBuilder text = new StringBuilder();
    while (stream.next()) {
      if (stream.isText()) {
        stream.text(text);
        continue;
      }
      out.append(text.toString().replace("\r\n", "\n"));
      text.setLength(0);
      out.append(stream.isStart() ? "<" : "</");
      out.append('{').append(stream.namespace()).append('}').append(stream.name());
      if (stream.isStart()) {
        out.append(' ').append(stream.attribute("val")).append(stream.attribute("a"));
      }
      out.append('>');
    }
    return out.toString();
  }

  @Test
  void readsStartsEndsAndText() throws Exception {
    String read =
        "<{urn:w}doc null1 < 2><{urn:w}p x>ynull></{urn:w}p><{urn:d}t nullnull>"
            + "Kế & hoạch á😀</{urn:d}t><{urn:d}x nullnull><{urn:other}y nullnull></{urn:other}y>"
            + "<{}z nullnull></{}z></{urn:d}x><{urn:w}z nullnull></{urn:w}z></{urn:w}doc>";
    assertEquals(read, ours(SAMPLE).replace("\n", "").replace("<b>&", ""));
    String large = "Kế hoạch á ".repeat(9_000);
    assertEquals("<{}a nullnull>" + large + "</{}a>", ours("<a>" + large + "</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a/>x",
        "<a/>&amp;",
        "x<a/>",
        "<a b></a>",
        "<a b=c></a>",
        "<a b=\"c></a>",
        "<a b=\"<\"></a>",
        "<a b=\"1\"c=\"2\"/>",
        "<a b=\"&x;\"/>",
        "<a>&x;</a>",
        "<a>&amp</a>",
        "<a>&#0;</a>",
        "<a>&#x110000;</a>",
        "<a>&#xyz;</a>",
        "<a><!-- </a>",
        "<a><![CDATA[ </a>",
        "<a><!DOCTYPE a></a>",
        "<![CDATA[x]]><a/>",
        "<1/>",
        "< a/>",
        "<a",
        "<",
        "<a><",
      })
  void brokenDocumentsAreCorrupt(String xml) {
    UnreadableException e = assertThrows(UnreadableException.class, () -> ours(xml));
    assertEquals(Reason.CORRUPT, e.reason());
  }

  @Test
  void documentTypesDeclareNothing() throws Exception {
    String type = "<!DOCTYPE a SYSTEM 'y>' [<!ENTITY e \"lol ]>\"><!ELEMENT a ANY>] >";
    assertEquals("<{}a nullnull>x</{}a>", ours(type + "<a>x</a>"));
    assertThrows(UnreadableException.class, () -> ours(type + "<a>&e;</a>"));
  }

  @Test
  void childrenAreReadOrPassedOver() throws Exception {
    XmlStream xml =
        open(
            "<a><b><c x='1'/>t</b><d xmlns:q='urn:q' y='2'><q:e z='3'/></d><f xmlns:g='urn:g' g:y='4'/></a>");
    assertTrue(xml.next());
    assertEquals(1, xml.depth());
    assertTrue(xml.nextChild(1));
    assertEquals("b", xml.name());
    xml.skip();
    assertTrue(xml.isEnd());
    assertEquals("b", xml.name());
    assertTrue(xml.nextChild(1));
    assertEquals(2, xml.number("y", 0));
    assertEquals(7, xml.number("q", 7));
    assertNull(xml.attribute("z"));
    assertTrue(xml.nextChild(2));
    assertEquals("urn:q", xml.namespace());
    assertFalse(xml.nextChild(2));
    assertTrue(xml.nextChild(1));
    assertEquals("4", xml.attribute("y"));
    assertFalse(xml.nextChild(1));
    assertFalse(xml.next());
    assertFalse(xml.next());
  }

  @Test
  void manyNamesAndDeclarationsAreKeptApart() throws Exception {
    StringBuilder xml = new StringBuilder("<a>");
    for (int i = 0; i < 2_000; i++) {
      xml.append("<p:n").append(i).append(" xmlns:p='urn:").append(i).append("'/>");
    }
    String read = ours(xml.append("</a>").toString());
    assertTrue(read.contains("<{urn:1999}n1999 nullnull></{urn:1999}n1999>"), "the last name");
    assertTrue(read.contains("<{urn:7}n7 nullnull></{urn:7}n7>"), "an early name");
  }

  @Test
  void encodingsAreToldByMarkAndDeclaration() throws Exception {
    String xml = "<a>Kế hoạch</a>";
    for (byte[] bytes :
        new byte[][] {
          xml.getBytes(StandardCharsets.UTF_8),
          ("\ufeff" + xml).getBytes(StandardCharsets.UTF_8),
          xml.getBytes(StandardCharsets.UTF_16),
          ("\ufeff" + xml).getBytes(StandardCharsets.UTF_16LE),
          ("<?xml version='1.0' encoding='utf-8'?>" + xml).getBytes(StandardCharsets.UTF_8),
        }) {
      assertEquals("Kế hoạch", text(bytes));
    }
    String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>";
    assertEquals("é", text(latin.getBytes(StandardCharsets.ISO_8859_1)));
    byte[] wrong = "<a>é</a>".getBytes(StandardCharsets.ISO_8859_1);
    byte[] unknown =
        "<?xml version='1.0' encoding='none-such'?><a/>".getBytes(StandardCharsets.UTF_8);
    assertThrows(UnreadableException.class, () -> text(wrong));
    assertThrows(UnreadableException.class, () -> text(unknown));
  }

  private static String text(byte[] bytes) throws UnreadableException {
    XmlStream xml = XmlStream.open(new ByteArrayInputStream(bytes), new Meter(Limits.DEFAULT));
    StringBuilder out = new StringBuilder();
    while (xml.next()) {
      if (xml.isText()) {
        xml.text(out);
      }
    }
    return out.toString();
  }
}
