package io.github.kehoach.read.packed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML by its byte order mark or its declaration (XML 1.0, appendix F). The platform's
 * parser could do it, but prints what it finds wrong.
 */
final class XmlDecoder {

  private static final int SNIFF = 200;
  private static final int BUFFER = 1 << 14;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml [^>]{0,100}?encoding ?= ?[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private XmlDecoder() {}

  /** The characters of a stream; it fails where bytes are none of its encoding. */
  static Reader open(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(SNIFF);
    byte[] start = buffered.readNBytes(SNIFF);
    buffered.reset();
    if (start.length > 2 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb) {
      buffered.skipNBytes(3);
    }
    Charset charset = charset(start);
    return new InputStreamReader(
        buffered,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(byte[] start) throws IOException {
    int a = start.length > 0 ? start[0] & 0xff : -1;
    int b = start.length > 1 ? start[1] & 0xff : -1;
    if (a == 0xfe && b == 0xff || a == 0xff && b == 0xfe) {
      return StandardCharsets.UTF_16;
    }
    if (a == 0 && b == '<') {
      return StandardCharsets.UTF_16BE;
    }
    if (a == '<' && b == 0) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IOException("it is in an encoding that is not known", e);
    }
  }
}
