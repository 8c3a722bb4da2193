package io.github.kehoach.read.text;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.LegacyNotes;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.LegacyDecoder;
import io.github.kehoach.text.Normalizer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes text: UTF-8 and UTF-16 with and without byte order mark, windows-1258, and the old
 * encodings TCVN3, VNI and VISCII, also where they have been taken for Western letters and saved in
 * Unicode. What is none of these is refused rather than guessed.
 */
public final class TextDecoder {

  /** Frequent words whose marks only a right decoding gives. */
  private static final Set<String> COMMON =
      Set.of(
          "và", "của", "các", "thực", "hiện", "kế", "hoạch", "tỉnh", "ủy", "nhân", "dân", "năm",
          "phát", "triển", "nhiệm", "vụ", "số", "ngày", "tháng", "về", "quyết", "định", "chủ",
          "tịch", "sở", "được", "với", "cơ", "đến", "là", "tổ", "chức", "công", "nghiệp", "huyện",
          "thị", "xã", "phố", "thành", "tế");

  private static final int SAMPLE = 200_000;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The share of frequent words that makes a guess sure. */
  private static final double ENOUGH_COMMON = 0.05;

  /** What stands for bytes that are no UTF-8: without it, there were none. */
  private static final char REPLACEMENT = '\ufffd';

  private TextDecoder() {}

  /** Decoded text, and what there is to say about it. */
  record Decoded(String text, List<Note> notes) {

    /** Text in a charset that no mark and no strict rule told. */
    static Decoded guessed(String text, String charset) {
      String message = "The encoding was taken for " + charset + ": nothing in the file names it.";
      return new Decoded(text, List.of(Note.info(DiagnosticCode.GUESSED_ENCODING, message)));
    }
  }

  static Decoded decode(byte[] bytes) throws UnreadableException {
    Decoded decoded = inUnicode(bytes).orElse(null);
    if (decoded == null) {
      decoded = bytewise(bytes);
      refuseBinary(decoded.text());
      return decoded;
    }
    refuseBinary(decoded.text());
    return withoutOldLetters(decoded);
  }

  /**
   * Decodes bytes that are certainly Unicode: by their byte order mark, or because they follow the
   * strict rules of UTF-8 or the pattern of UTF-16.
   *
   * @param bytes a text or a page
   * @return what they say, or empty where they are in another encoding
   */
  public static Optional<String> unicode(byte[] bytes) {
    return inUnicode(bytes).map(Decoded::text);
  }

  private static Optional<Decoded> inUnicode(byte[] bytes) {
    return withMark(bytes).or(() -> utf16(bytes)).or(() -> utf8(bytes));
  }

  /** Text copied out of an old document has its letters as Western ones. */
  private static Decoded withoutOldLetters(Decoded decoded) {
    LegacyDecoder decoder = new LegacyDecoder();
    decoder.observe(null, decoded.text());
    if (!decoder.isNeeded()) {
      return decoded;
    }
    List<Note> notes = new ArrayList<>(decoded.notes());
    notes.addAll(LegacyNotes.of(decoder));
    return new Decoded(decoder.decode(null, decoded.text()), List.copyOf(notes));
  }

  private static Optional<Decoded> withMark(byte[] b) {
    return marked(b).map(text -> new Decoded(text, List.of()));
  }

  private static Optional<String> marked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return strict(b, 3, StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return strict(b, 2, StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return strict(b, 2, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Decoded> utf8(byte[] b) {
    String text = new String(b, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        ? Optional.of(new Decoded(text, List.of()))
        : strict(b, 0, StandardCharsets.UTF_8).map(t -> new Decoded(t, List.of()));
  }

  /** Spaces and Latin letters leave zero bytes on one side of each pair. */
  private static Optional<Decoded> utf16(byte[] b) {
    int even = 0;
    int odd = 0;
    int n = Math.min(b.length, SAMPLE) & ~1;
    for (int i = 0; i < n; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    int pairs = n / 2;
    if (pairs < 8 || Math.max(even, odd) * 5 < pairs || Math.min(even, odd) * 50 > pairs) {
      return Optional.empty();
    }
    Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return strict(b, 0, charset).map(text -> Decoded.guessed(text, charset.name()));
  }

  /** Text that has a byte for each letter: whatever gives the most common words. */
  private static Decoded bytewise(byte[] b) throws UnreadableException {
    Optional<String> modern = strict(b, 0, Charset.forName("windows-1258"));
    double asModern = modern.map(TextDecoder::commonShare).orElse(0.0);
    Decoded old =
        withoutOldLetters(new Decoded(new String(b, StandardCharsets.ISO_8859_1), List.of()));
    old = new Decoded(western(old.text()), old.notes());
    double asOld = old.notes().isEmpty() ? 0 : commonShare(old.text());
    if (Math.max(asModern, asOld) < ENOUGH_COMMON) {
      throw new UnreadableException(
          Reason.UNSUPPORTED,
          "neither a known document format nor text in UTF-8, UTF-16, windows-1258, TCVN3, VNI or"
              + " VISCII",
          "if it is text in another encoding, convert it to UTF-8");
    }
    return asOld > asModern ? old : Decoded.guessed(modern.orElseThrow(), "windows-1258");
  }

  /** Quotes and dashes of windows-1252 among letters of an old encoding. */
  private static String western(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= 0x80 && c < 0xa0) {
        out.setCharAt(i, new String(new byte[] {(byte) c}, WESTERN).charAt(0));
      }
    }
    return out.toString();
  }

  /** The share of frequent words; none where there are too few to go by. */
  private static double commonShare(String text) {
    String key = key(text.substring(0, Math.min(text.length(), SAMPLE)));
    int common = common(key);
    return common >= 3 ? (double) common / key.split(" ").length : 0;
  }

  /**
   * How many of the most frequent Vietnamese words a text holds: few or none where it was decoded
   * wrongly.
   *
   * @param text decoded text
   * @return a number of words
   */
  public static int commonWords(String text) {
    return common(key(text));
  }

  private static String key(String text) {
    return Folding.key(Normalizer.normalize(text).value());
  }

  private static int common(String key) {
    int common = 0;
    for (String word : key.split(" ")) {
      common += COMMON.contains(word) ? 1 : 0;
    }
    return common;
  }

  private static Optional<String> strict(byte[] b, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(b, from, b.length - from);
    CharBuffer out = CharBuffer.allocate((int) ((b.length - from) * decoder.maxCharsPerByte()) + 2);
    CoderResult result = decoder.decode(in, out, false);
    // A file cut inside its last character is still that text.
    if (result.isError() || in.remaining() > 3) {
      return Optional.empty();
    }
    out.flip();
    return Optional.of(out.toString());
  }

  private static void refuseBinary(String text) throws UnreadableException {
    int controls = 0;
    boolean blank = true;
    int n = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c < ' ' && !(c >= '\t' && c <= '\r')) {
        controls++;
      }
      blank &= Normalizer.isSpace(c) || c < ' ' || c == '\ufeff';
    }
    if (controls * 100 > n) {
      throw new UnreadableException(
          Reason.UNSUPPORTED,
          "binary data in no known document format",
          "give a document or a text file");
    }
    if (blank && text.length() <= SAMPLE) {
      throw new UnreadableException(
          Reason.NO_TEXT, "the file holds only white space", "check where it came from");
    }
  }
}
