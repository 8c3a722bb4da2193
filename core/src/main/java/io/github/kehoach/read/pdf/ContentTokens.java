package io.github.kehoach.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts a content stream into operators with their operands (ISO 32000-1, 7.8.2), without an object
 * for each number: a page has tens of thousands of them. What is no token is skipped.
 */
final class ContentTokens {

  /** Kinds of operands. */
  static final byte NUMBER = 1;

  static final byte STRING = 2;
  static final byte NAME = 3;
  static final byte OTHER = 4;

  /** More operands than any operator takes; a text array of a whole page stays below it. */
  private static final int MOST = 1 << 20;

  private static final int END = -1;

  /** The values of hexadecimal digits; -1 for other characters. */
  private static final byte[] DIGITS = new byte[128];

  static {
    for (int i = 0; i < DIGITS.length; i++) {
      DIGITS[i] = (byte) Character.digit(i, 16);
    }
  }

  private final byte[] in;
  private final int length;
  private int at;

  private byte[] kinds = new byte[64];
  private double[] numbers = new double[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;
  private byte[] strings = new byte[256];
  private int used;

  ContentTokens(byte[] in, int length) {
    this.in = in;
    this.length = length;
  }

  /** The code that {@link #next} gives for an operator of up to three letters. */
  static int code(String operator) {
    int code = 0;
    for (int i = 0; i < operator.length(); i++) {
      code = code << 8 | operator.charAt(i);
    }
    return code;
  }

  /**
   * Reads up to the next operator.
   *
   * @return its letters, eight bits each, or 0 at the end of the stream
   */
  int next() {
    count = 0;
    used = 0;
    while (true) {
      int c = skipSpace();
      if (c == END) {
        return 0;
      }
      if (c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.') {
        number();
      } else if (c == '(') {
        literal();
      } else if (c == '<') {
        if (at + 1 < length && in[at + 1] == '<') {
          at += 2;
          add(OTHER);
        } else {
          hex();
        }
      } else if (c == '/') {
        name();
      } else if (c == '[' || c == ']' || c == '{' || c == '}' || c == ')') {
        at++;
      } else if (c == '>') {
        at++;
      } else {
        int code = operator();
        if (code != 0) {
          return code;
        }
      }
    }
  }

  int count() {
    return count;
  }

  boolean isNumber(int i) {
    return i < count && kinds[i] == NUMBER;
  }

  boolean isString(int i) {
    return i < count && kinds[i] == STRING;
  }

  /** An operand as a number; 0 where it is none. */
  double number(int i) {
    return i >= 0 && i < count && kinds[i] == NUMBER ? numbers[i] : 0;
  }

  /** An operand as a name; empty where it is none. */
  String name(int i) {
    return i >= 0 && i < count && kinds[i] == NAME
        ? new String(strings, starts[i], ends[i] - starts[i], StandardCharsets.UTF_8)
        : "";
  }

  byte[] strings() {
    return strings;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Skips the data of an inline image, whose dictionary has been read up to {@code ID}. */
  void skipImageData() {
    at++;
    while (at + 1 < length) {
      if (in[at] == 'E' && in[at + 1] == 'I' && isSpace(in[at - 1]) && endsImage(at + 2)) {
        at += 2;
        return;
      }
      at++;
    }
    at = length;
  }

  /** Picture data may hold the letters too: what follows them must look like operators. */
  private boolean endsImage(int from) {
    if (from < length && !isSpace(in[from])) {
      return false;
    }
    for (int i = from; i < Math.min(length, from + 12); i++) {
      if (in[i] < ' ' && !isSpace(in[i])) {
        return false;
      }
    }
    return true;
  }

  private int skipSpace() {
    while (at < length) {
      byte c = in[at];
      if (c == '%') {
        while (at < length && in[at] != '\n' && in[at] != '\r') {
          at++;
        }
      } else if (!isSpace(c)) {
        return c & 0xff;
      } else {
        at++;
      }
    }
    return END;
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isDelimiter(byte c) {
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{'
        || c == '}' || c == '/' || c == '%';
  }

  private void add(byte kind) {
    if (count >= MOST) {
      count = 0;
      used = 0;
    }
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * count);
      numbers = Arrays.copyOf(numbers, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    kinds[count++] = kind;
  }

  private void number() {
    boolean negative = false;
    byte c = in[at];
    while (c == '-' || c == '+') {
      negative |= c == '-';
      c = ++at < length ? in[at] : (byte) ' ';
    }
    double value = 0;
    while (c >= '0' && c <= '9') {
      value = value * 10 + (c - '0');
      c = ++at < length ? in[at] : (byte) ' ';
    }
    if (c == '.') {
      double scale = 1;
      c = ++at < length ? in[at] : (byte) ' ';
      while (c >= '0' && c <= '9' || c == '-') {
        if (c == '-') {
          // Some writers print a minus inside; what follows it is noise.
          do {
            c = ++at < length ? in[at] : (byte) ' ';
          } while (c >= '0' && c <= '9');
          break;
        }
        value = value * 10 + (c - '0');
        scale *= 10;
        c = ++at < length ? in[at] : (byte) ' ';
      }
      value /= scale;
    }
    add(NUMBER);
    numbers[count - 1] = negative ? -value : value;
  }

  private void put(int b) {
    if (used == strings.length) {
      strings = Arrays.copyOf(strings, 2 * used);
    }
    strings[used++] = (byte) b;
  }

  private void open(byte kind) {
    add(kind);
    starts[count - 1] = used;
  }

  private void literal() {
    open(STRING);
    int depth = 1;
    at++;
    while (at < length) {
      byte c = in[at++];
      if (c == '\\') {
        escape();
        continue;
      }
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        break;
      }
      put(c);
    }
    ends[count - 1] = used;
  }

  private void escape() {
    if (at >= length) {
      return;
    }
    byte c = in[at++];
    switch (c) {
      case 'n' -> put('\n');
      case 'r' -> put('\r');
      case 't' -> put('\t');
      case 'b' -> put('\b');
      case 'f' -> put('\f');
      case '\r' -> {
        if (at < length && in[at] == '\n') {
          at++;
        }
      }
      case '\n' -> {}
      default -> {
        if (c >= '0' && c <= '7') {
          int value = c - '0';
          for (int i = 0; i < 2 && at < length && in[at] >= '0' && in[at] <= '7'; i++) {
            value = value * 8 + (in[at++] - '0');
          }
          put(value);
        } else {
          put(c);
        }
      }
    }
  }

  private void hex() {
    open(STRING);
    at++;
    int half = -1;
    while (at < length) {
      byte c = in[at++];
      if (c == '>') {
        break;
      }
      int digit = c >= 0 ? DIGITS[c] : -1;
      if (digit >= 0) {
        if (half < 0) {
          half = digit;
        } else {
          put(half << 4 | digit);
          half = -1;
        }
      }
    }
    if (half >= 0) {
      put(half << 4);
    }
    ends[count - 1] = used;
  }

  private void name() {
    open(NAME);
    at++;
    while (at < length && !isSpace(in[at]) && !isDelimiter(in[at])) {
      byte c = in[at++];
      if (c == '#' && at + 1 < length) {
        int high = Character.digit(in[at], 16);
        int low = Character.digit(in[at + 1], 16);
        if (high >= 0 && low >= 0) {
          put(high << 4 | low);
          at += 2;
          continue;
        }
      }
      put(c);
    }
    ends[count - 1] = used;
  }

  private int operator() {
    int code = 0;
    int from = at;
    while (at < length && !isSpace(in[at]) && !isDelimiter(in[at])) {
      code = code << 8 | in[at] & 0xff;
      at++;
    }
    int letters = at - from;
    if (letters == 4 && code == code("true")) {
      add(OTHER);
      return 0;
    }
    if (letters > 3) {
      // false, null, or noise
      add(OTHER);
      return 0;
    }
    return code;
  }
}
