package io.github.kehoach.read.packed;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlNames.Name;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * XML as a stream of starts, ends and text (XML 1.0; Namespaces in XML 1.0). Its depth is measured,
 * its failures say what they mean to the user, and what is no element and no text is passed over.
 *
 * <p>The platform's parser makes a string of every attribute, of which office documents have many
 * that nobody asks for; reading them took most of its time there. This one looks at what it is
 * asked for. Document types are passed over and declare nothing, so that nothing can grow or be
 * fetched; tags must match and values be quoted, or the XML is broken.
 */
public final class XmlStream {

  private enum Event {
    NONE,
    START,
    END,
    TEXT,
    FINISHED
  }

  private static final String CDATA = "<![CDATA[";
  private static final String XMLNS = "xmlns";

  private final XmlBuffer in;
  private final Meter meter;
  private final XmlNames names = new XmlNames();
  private final StringBuilder reference = new StringBuilder();
  private Event event = Event.NONE;
  private Name[] open = new Name[32];
  private int depth;
  private boolean hadRoot;

  /** Whether the element that started has no content. */
  private boolean closes;

  /** Where the text is in the buffer, unless it is a reference's, and where to go on behind it. */
  private int textFrom;

  private int textTo;
  private int behind;

  /** Where the attributes' names and values are in the buffer: four offsets for each. */
  private int[] attributes = new int[64];

  private int attributeCount;

  /** Whether elements are passed over: their attributes do not matter then. */
  private boolean passing;

  private XmlStream(XmlBuffer in, Meter meter) {
    this.in = in;
    this.meter = meter;
  }

  /**
   * Opens a stream.
   *
   * @param in the bytes; the caller closes them
   * @param meter its limit for nesting holds
   * @return the stream, before its first element
   * @throws UnreadableException when it is in an encoding that is not known
   */
  public static XmlStream open(InputStream in, Meter meter) throws UnreadableException {
    try {
      return new XmlStream(new XmlBuffer(XmlDecoder.open(in)), meter);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * What a failure to read XML means to the user.
   *
   * @param e the failure
   * @return {@code LIMIT_EXCEEDED} where a part inflated too much, else {@code CORRUPT}
   */
  private static UnreadableException failure(IOException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Archive.InflationException) {
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
    if (event == Event.END) {
      if (!passing) {
        names.leave(depth);
      }
      depth--;
    }
    if (event == Event.START && closes) {
      event = Event.END;
      return true;
    }
    try {
      event = read();
    } catch (IOException e) {
      throw failure(e);
    }
    return event != Event.FINISHED;
  }

  private Event read() throws IOException, UnreadableException {
    in.at = Math.max(in.at, behind);
    behind = 0;
    reference.setLength(0);
    while (true) {
      if (in.at == in.end && !in.more()) {
        if (depth > 0 || !hadRoot) {
          throw new IOException("the document ends too early");
        }
        return Event.FINISHED;
      }
      char c = in.chars[in.at];
      if (c == '<') {
        Event found = markup();
        if (found != Event.NONE) {
          return found;
        }
        in.at = Math.max(in.at, behind);
        behind = 0;
      } else if (c == '&') {
        reference();
        return Event.TEXT;
      } else if (text()) {
        return Event.TEXT;
      }
    }
  }

  /** Text up to the next markup, or as far as it is read. False outside of the root. */
  private boolean text() throws IOException {
    int to = in.at;
    char[] chars = in.chars;
    while (to < in.end && chars[to] != '<' && chars[to] != '&') {
      if (depth == 0 && chars[to] > ' ') {
        throw new IOException("text outside of the root");
      }
      to++;
    }
    if (depth == 0) {
      in.at = to;
      return false;
    }
    textFrom = in.at;
    textTo = to;
    behind = to;
    return true;
  }

  private void reference() throws IOException {
    int end = 1;
    while (true) {
      if (in.at + end >= in.end) {
        if (!in.more()) {
          throw new IOException("a reference without an end");
        }
        continue;
      }
      if (in.chars[in.at + end] == ';') {
        break;
      }
      if (++end > XmlReferences.MOST) {
        throw new IOException("a reference without an end");
      }
    }
    if (depth == 0) {
      throw new IOException("text outside of the root");
    }
    XmlReferences.append(in.chars, in.at + 1, in.at + end, reference);
    in.at += end + 1;
  }

  /** Text that is not looked into for markup; {@link Event#NONE} where there is none in it. */
  private Event cdata() throws IOException {
    if (depth == 0) {
      throw new IOException("text outside of the root");
    }
    in.at += CDATA.length();
    int length = in.find("]]>", 0);
    textFrom = in.at;
    textTo = in.at + length;
    behind = textTo + 3;
    return length == 0 ? Event.NONE : Event.TEXT;
  }

  /** A tag, or what is passed over: {@link Event#NONE}. */
  private Event markup() throws IOException, UnreadableException {
    if (in.end - in.at < 2 && !in.more()) {
      throw new IOException("markup without an end");
    }
    switch (in.chars[in.at + 1]) {
      case '/' -> {
        return end();
      }
      case '?' -> in.at += in.find("?>", 2) + 2;
      case '!' -> {
        if (in.startsWith("<!--")) {
          in.at += in.find("-->", 4) + 3;
        } else if (in.startsWith(CDATA)) {
          return cdata();
        } else if (depth == 0 && !hadRoot && in.startsWith("<!DOCTYPE")) {
          documentType();
        } else {
          throw new IOException("unknown markup");
        }
      }
      default -> {
        return start();
      }
    }
    return Event.NONE;
  }

  /** Passes over a document type: it may have a part in brackets, with quotes and tags in it. */
  private void documentType() throws IOException {
    int brackets = 0;
    char quote = 0;
    in.at++;
    while (true) {
      if (in.at == in.end && !in.more()) {
        throw new IOException("a document type without an end");
      }
      char c = in.chars[in.at++];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '<') {
        brackets++;
      } else if (c == ']') {
        brackets--;
      } else if (c == '>' && brackets-- == 0) {
        return;
      }
    }
  }

  private Event end() throws IOException {
    int tag = in.tagEnd();
    char[] chars = in.chars;
    int to = in.at + tag;
    while (to > in.at + 2 && chars[to - 1] <= ' ') {
      to--;
    }
    if (depth == 0 || names.of(chars, in.at + 2, to) != open[depth - 1]) {
      throw new IOException("an end without its start");
    }
    in.at += tag + 1;
    return Event.END;
  }

  private Event start() throws IOException, UnreadableException {
    if (depth == 0 && hadRoot) {
      throw new IOException("a second root");
    }
    int tag = in.tagEnd();
    char[] chars = in.chars;
    int to = in.at + tag;
    closes = chars[to - 1] == '/' && tag > 1;
    int last = closes ? to - 1 : to;
    int name = in.at + 1;
    int i = name;
    while (i < last && chars[i] > ' ' && chars[i] != '=' && chars[i] != '/') {
      i++;
    }
    if (i == name || chars[name] != '_' && !Character.isLetter(chars[name])) {
      throw new IOException("a tag without a name");
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth] = names.of(chars, name, i);
    meter.depth(++depth);
    hadRoot = true;
    attributeCount = 0;
    if (!passing) {
      attributes(chars, i, last);
    }
    in.at = to + 1;
    return Event.START;
  }

  private void attributes(char[] chars, int from, int last) throws IOException {
    int i = from;
    while (true) {
      int before = i;
      while (i < last && chars[i] <= ' ') {
        i++;
      }
      if (i == last) {
        return;
      }
      int name = i;
      int local = i;
      for (; i < last && chars[i] > ' ' && chars[i] != '='; i++) {
        if (chars[i] == ':') {
          local = i + 1;
        }
      }
      int nameEnd = i;
      while (i < last && chars[i] <= ' ') {
        i++;
      }
      boolean named = nameEnd > name && before < name && i < last && chars[i] == '=';
      i++;
      while (i < last && chars[i] <= ' ') {
        i++;
      }
      if (!named || i >= last || chars[i] != '"' && chars[i] != '\'') {
        throw new IOException("an attribute without a value");
      }
      char quote = chars[i++];
      int value = i;
      boolean refers = false;
      while (i < last && chars[i] != quote) {
        refers |= chars[i++] == '&';
      }
      if (i >= last) {
        throw new IOException("a value without an end");
      }
      if (refers) {
        // Looked at now, so that a broken one is found whether or not it is asked for.
        XmlReferences.value(chars, value, i);
      }
      if (isDeclaration(chars, name, nameEnd)) {
        String prefix = local == name ? "" : new String(chars, local, nameEnd - local);
        names.declare(prefix, XmlReferences.value(chars, value, i), depth);
      } else {
        attribute(local, nameEnd, value, i);
      }
      i++;
    }
  }

  /** Whether an attribute declares a namespace: {@code xmlns}, {@code xmlns:w}. */
  private static boolean isDeclaration(char[] chars, int from, int to) {
    return to - from >= XMLNS.length()
        && (to - from == XMLNS.length() || chars[from + XMLNS.length()] == ':')
        && XMLNS.contentEquals(CharBuffer.wrap(chars, from, XMLNS.length()));
  }

  private void attribute(int local, int nameEnd, int value, int valueEnd) {
    int at = 4 * attributeCount++;
    if (at == attributes.length) {
      attributes = Arrays.copyOf(attributes, 2 * at);
    }
    attributes[at] = local;
    attributes[at + 1] = nameEnd;
    attributes[at + 2] = value;
    attributes[at + 3] = valueEnd;
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
    passing = true;
    while (next()) {
      if (isEnd() && depth == start) {
        break;
      }
    }
    passing = false;
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
    return event == Event.START;
  }

  /**
   * Whether an element ends.
   *
   * @return true at an end
   */
  public boolean isEnd() {
    return event == Event.END;
  }

  /**
   * Whether there is text.
   *
   * @return true at text
   */
  public boolean isText() {
    return event == Event.TEXT;
  }

  /**
   * The name of the element that starts or ends.
   *
   * @return its name without a prefix
   */
  public String name() {
    return open[depth - 1].local;
  }

  /**
   * The namespace of the element that starts or ends.
   *
   * @return its name, {@code ""} where it has none
   */
  public String namespace() {
    return names.namespace(open[depth - 1]);
  }

  /**
   * An attribute of the element that starts.
   *
   * @param name its name without a prefix
   * @return its value, or null where there is none
   */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < 4 * attributeCount; i += 4) {
      int from = attributes[i];
      if (attributes[i + 1] - from == name.length() && in.isAt(name, from)) {
        try {
          return XmlReferences.value(in.chars, attributes[i + 2], attributes[i + 3]);
        } catch (IOException e) {
          throw new IllegalStateException("its references were looked at", e);
        }
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
    if (reference.length() > 0) {
      out.append(reference);
    } else {
      out.append(in.chars, textFrom, textTo - textFrom);
    }
  }
}
