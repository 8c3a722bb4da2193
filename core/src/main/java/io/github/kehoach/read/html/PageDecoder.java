package io.github.kehoach.read.html;

import io.github.kehoach.read.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a page. What its bytes tell goes before what it declares (HTML Standard, section
 * 13.2.3.2), which is often wrong: programs that convert a page leave the old declaration in it.
 */
final class PageDecoder {

  /** A declaration stands within so many bytes. */
  private static final int HEAD = 4096;

  /** So much text tells in which encoding it is. */
  private static final int SAMPLE = 60_000;

  /** The characters of windows-1252 from 0x80 on; those it leaves open stay as they are. */
  private static final String WESTERN =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d"
          + "\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
          + "\u009d\u017e\u0178";

  private static final String VIETNAMESE = "windows-1258";

  private PageDecoder() {}

  /** A decoded page; {@code guessed} where nothing in it names its charset. */
  record Decoded(String text, String charset, boolean guessed) {}

  /** Decodes a page; {@code label} is the charset that a header around it names, or null. */
  static Decoded decode(byte[] bytes, @Nullable String label) {
    Optional<String> unicode = TextDecoder.unicode(bytes);
    if (unicode.isPresent()) {
      // A page in UTF-16 without a mark is told by its pattern beyond doubt.
      return new Decoded(unicode.get(), "Unicode", false);
    }
    if (isNearlyUtf8(bytes)) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new Decoded(text, "UTF-8 with errors", true);
    }
    String declared = label == null ? declared(bytes) : label.toLowerCase(Locale.ROOT);
    return single(bytes, declared);
  }

  /** Whether nearly all bytes above ASCII are of characters in UTF-8. */
  private static boolean isNearlyUtf8(byte[] b) {
    int right = 0;
    int wrong = 0;
    int i = 0;
    while (i < b.length) {
      int c = b[i++] & 0xff;
      if (c < 0x80) {
        continue;
      }
      int more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : c >= 0xc2 ? 1 : -1;
      int end = i;
      while (end < b.length && end - i < more && (b[end] & 0xc0) == 0x80) {
        end++;
      }
      if (more > 0 && end - i == more) {
        right++;
      } else {
        wrong++;
      }
      i = end;
    }
    return right >= 5 && right >= 8L * wrong;
  }

  /** The charset that a page names in itself, in small letters; empty where it names none. */
  private static String declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset");
    while (at >= 0) {
      int from = at + 7;
      while (from < head.length() && " =\"'".indexOf(head.charAt(from)) >= 0) {
        from++;
      }
      int to = from;
      while (to < head.length() && isOfLabel(head.charAt(to))) {
        to++;
      }
      if (to > from && head.indexOf('=', at) < from && head.indexOf('=', at) > 0) {
        return head.substring(from, to);
      }
      at = head.indexOf("charset", at + 7);
    }
    return "";
  }

  private static boolean isOfLabel(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
  }

  /** Decodes a page whose characters are single bytes, or in the encoding that it names. */
  private static Decoded single(byte[] bytes, String declared) {
    byte[] sample = text(bytes);
    int western = TextDecoder.commonWords(entities(western(sample)));
    int vietnamese =
        TextDecoder.commonWords(entities(new String(sample, Charset.forName(VIETNAMESE))));
    boolean named = declared.contains("1258");
    if (vietnamese > western || vietnamese == western && vietnamese > 0 && named) {
      return new Decoded(new String(bytes, Charset.forName(VIETNAMESE)), VIETNAMESE, !named);
    }
    Charset other = other(declared);
    if (other != null) {
      return new Decoded(new String(bytes, other), other.name(), false);
    }
    // The letters of the old font encodings, too, are those of windows-1252 to a browser.
    boolean said = declared.contains("1252") || declared.contains("8859-1");
    return new Decoded(western(bytes), "windows-1252", !said);
  }

  /** A declared encoding of other scripts. */
  private static @Nullable Charset other(String declared) {
    boolean plain =
        declared.isEmpty()
            || declared.startsWith("utf")
            || declared.contains("ascii")
            || declared.contains("8859-1")
            || declared.contains("125")
            || declared.startsWith("x-user")
            || declared.contains("viscii")
            || declared.contains("tcvn")
            || declared.contains("vni");
    if (plain) {
      return null;
    }
    try {
      return Charset.forName(declared);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static String western(byte[] bytes) {
    char[] out = new char[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      out[i] = c >= 0x80 && c < 0xa0 ? WESTERN.charAt(c - 0x80) : (char) c;
    }
    return new String(out);
  }

  private static String entities(String text) {
    return Parser.unescapeEntities(text, false);
  }

  /** The first text of a page, without its tags. */
  private static byte[] text(byte[] bytes) {
    byte[] out = new byte[Math.min(bytes.length, SAMPLE)];
    int n = 0;
    boolean tag = false;
    for (int i = 0; i < bytes.length && n < out.length; i++) {
      byte b = bytes[i];
      if (b == '<') {
        tag = true;
      } else if (b == '>' && tag) {
        tag = false;
        out[n++] = ' ';
      } else if (!tag) {
        out[n++] = b;
      }
    }
    return Arrays.copyOf(out, n);
  }
}
