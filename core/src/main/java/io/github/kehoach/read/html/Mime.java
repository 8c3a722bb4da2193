package io.github.kehoach.read.html;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The leaves of a MIME message (RFC 2045, RFC 2046), in order. Tolerant: a part that is cut off
 * ends with the file, and what is no code in an encoded body is skipped.
 */
final class Mime {

  private final byte[] bytes;
  private final Meter meter;
  private final List<Part> leaves = new ArrayList<>();

  /**
   * A part without parts of its own.
   *
   * @param type its media type, in small letters
   * @param charset the charset that its header names, or empty
   * @param id its {@code Content-ID} without brackets, or empty
   * @param location its {@code Content-Location}, or empty
   * @param root whether the part around it names it as the one to start with
   * @param body its content, decoded
   */
  record Part(String type, String charset, String id, String location, boolean root, byte[] body) {}

  private Mime(byte[] bytes, Meter meter) {
    this.bytes = bytes;
    this.meter = meter;
  }

  static List<Part> leaves(byte[] bytes, Meter meter) throws UnreadableException {
    Mime mime = new Mime(bytes, meter);
    int start = 0;
    while (start < bytes.length && (bytes[start] & 0xff) <= ' ') {
      start++;
    }
    mime.part(start, bytes.length, "", 1);
    return mime.leaves;
  }

  private void part(int from, int to, String start, int depth) throws UnreadableException {
    meter.depth(depth);
    meter.time();
    Map<String, String> headers = new HashMap<>();
    int body = headers(from, to, headers);
    String type = headers.getOrDefault("content-type", "text/plain");
    String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String boundary = parameter(type, "boundary");
    if (media.startsWith("multipart/") && !boundary.isEmpty()) {
      parts(body, to, boundary, parameter(type, "start"), depth);
      return;
    }
    String id = bare(headers.getOrDefault("content-id", ""));
    leaves.add(
        new Part(
            media,
            parameter(type, "charset"),
            id,
            headers.getOrDefault("content-location", "").strip(),
            !id.isEmpty() && id.equals(bare(start)),
            decoded(body, to, headers.getOrDefault("content-transfer-encoding", ""))));
  }

  /** Reads the parts between the lines that start with the boundary. */
  private void parts(int from, int to, String boundary, String start, int depth)
      throws UnreadableException {
    byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    int open = -1;
    int line = from;
    while (line < to) {
      int next = lineEnd(line, to);
      if (startsWith(line, to, mark)) {
        if (open >= 0) {
          part(open, line, start, depth + 1);
        }
        open = next;
        int behind = line + mark.length;
        if (behind + 1 < to && bytes[behind] == '-' && bytes[behind + 1] == '-') {
          return;
        }
      }
      line = next;
    }
    if (open >= 0 && open < to) {
      part(open, to, start, depth + 1);
    }
  }

  /** One past a line's end, line feed and all. */
  private int lineEnd(int from, int to) {
    int i = from;
    while (i < to && bytes[i] != '\n') {
      i++;
    }
    return Math.min(to, i + 1);
  }

  private boolean startsWith(int at, int to, byte[] mark) {
    return at + mark.length <= to
        && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
  }

  /** Reads header fields, folded ones too, and gives where the body starts. */
  private int headers(int from, int to, Map<String, String> headers) {
    int line = from;
    String name = "";
    while (line < to) {
      int next = lineEnd(line, to);
      String text = new String(bytes, line, next - line, StandardCharsets.ISO_8859_1);
      line = next;
      if (text.isBlank()) {
        break;
      }
      if (text.charAt(0) == ' ' || text.charAt(0) == '\t') {
        headers.computeIfPresent(name, (k, v) -> v + ' ' + text.strip());
        continue;
      }
      int colon = text.indexOf(':');
      if (colon > 0) {
        name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, text.substring(colon + 1).strip());
      }
    }
    return line;
  }

  /** A parameter of a header field, without its quotes; empty where it is missing. */
  private static String parameter(String field, String name) {
    int from = 0;
    while (from < field.length()) {
      int end = Declarations.end(field, from);
      int equals = field.indexOf('=', from);
      if (equals > 0
          && equals < end
          && field.substring(from, equals).strip().equalsIgnoreCase(name)) {
        String value = field.substring(equals + 1, end).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
      }
      from = end + 1;
    }
    return "";
  }

  private static String bare(String id) {
    String value = id.strip();
    boolean bracketed = value.startsWith("<") && value.endsWith(">");
    return bracketed ? value.substring(1, value.length() - 1) : value;
  }

  private byte[] decoded(int from, int to, String encoding) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(from, to);
      case "quoted-printable" -> quotedPrintable(from, to);
      default -> Arrays.copyOfRange(bytes, Math.min(from, to), to);
    };
  }

  private byte[] base64(int from, int to) {
    byte[] code = new byte[to - from];
    int n = 0;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      boolean letter = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9';
      if (letter || b == '+' || b == '/') {
        code[n++] = b;
      }
    }
    // A single code behind the last group of four holds less than a byte.
    int whole = n % 4 == 1 ? n - 1 : n;
    return Base64.getDecoder().decode(Arrays.copyOf(code, whole));
  }

  private byte[] quotedPrintable(int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
    int i = from;
    while (i < to) {
      byte b = bytes[i];
      if (b != '=') {
        out.write(b);
        i++;
        continue;
      }
      int high = i + 1 < to ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < to ? Character.digit(bytes[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 3;
        continue;
      }
      // An equals sign at the end of a line joins it to the next one.
      int end = i + 1;
      while (end < to && (bytes[end] == ' ' || bytes[end] == '\t' || bytes[end] == '\r')) {
        end++;
      }
      if (end >= to || bytes[end] == '\n') {
        i = end + 1;
      } else {
        out.write(b);
        i++;
      }
    }
    return out.toByteArray();
  }
}
