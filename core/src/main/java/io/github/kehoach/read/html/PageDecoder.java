package io.github.kehoach.read.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes a page. What its bytes tell goes before what it declares, which is often wrong. */
final class PageDecoder {
  private PageDecoder() {}

  static String decode(byte[] b) {
    try {
      CharBuffer out =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(b));
      return out.toString();
    } catch (CharacterCodingException e) {
      return new String(b, Charset.forName("windows-1258"));
    }
  }
}
