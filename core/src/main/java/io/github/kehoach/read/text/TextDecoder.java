package io.github.kehoach.read.text;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Normalizer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Decodes text: UTF-8 and UTF-16 with and without byte order mark, windows-1258. What is none of
 * these is refused rather than guessed.
 */
final class TextDecoder {

  /** Frequent words whose marks only a right decoding gives. */
  private static final Set<String> COMMON =
      Set.of(
          "và", "của", "các", "thực", "hiện", "kế", "hoạch", "tỉnh", "ủy", "nhân", "dân", "năm",
          "phát", "triển", "nhiệm", "vụ", "số", "ngày", "tháng", "về", "quyết", "định", "chủ",
          "tịch", "sở", "được", "với", "cơ", "đến", "là", "tổ", "chức", "công", "nghiệp", "huyện",
          "thị", "xã", "phố", "thành", "tế");

  private static final int SAMPLE = 200_000;

  /** What stands for bytes that are no UTF-8: without it, there were none. */
  private static final char REPLACEMENT = '\ufffd';

  private TextDecoder() {}

  /** Decoded text; {@code guessed} where no mark and no strict rule told the charset. */
  record Decoded(String text, String charset, boolean guessed) {}

  static Decoded decode(byte[] bytes) throws UnreadableException {
    Decoded decoded = withMark(bytes).or(() -> utf16(bytes)).or(() -> utf8(bytes)).orElse(null);
    if (decoded == null) {
      decoded = windows1258(bytes);
    }
    refuseBinary(decoded.text());
    return decoded;
  }

  private static Optional<Decoded> withMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return strict(b, 3, StandardCharsets.UTF_8, false);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return strict(b, 2, StandardCharsets.UTF_16LE, false);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return strict(b, 2, StandardCharsets.UTF_16BE, false);
    }
    return Optional.empty();
  }

  private static Optional<Decoded> utf8(byte[] b) {
    String text = new String(b, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        ? Optional.of(new Decoded(text, StandardCharsets.UTF_8.name(), false))
        : strict(b, 0, StandardCharsets.UTF_8, false);
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
    return strict(b, 0, charset, true);
  }

  private static Decoded windows1258(byte[] b) throws UnreadableException {
    Optional<Decoded> decoded = strict(b, 0, Charset.forName("windows-1258"), true);
    if (decoded.isPresent() && isVietnamese(decoded.get().text())) {
      return decoded.get();
    }
    throw new UnreadableException(
        Reason.UNSUPPORTED,
        "neither a known document format nor text in UTF-8, UTF-16 or windows-1258",
        "if it is text in an old font encoding (TCVN3, VNI), convert it to UTF-8");
  }

  private static boolean isVietnamese(String text) {
    String sample =
        Normalizer.normalize(text.substring(0, Math.min(text.length(), SAMPLE))).value();
    int words = 0;
    int common = 0;
    for (String word : Folding.key(sample).split(" ")) {
      words++;
      common += COMMON.contains(word) ? 1 : 0;
    }
    return common >= 3 && common * 20 >= words;
  }

  private static Optional<Decoded> strict(byte[] b, int from, Charset charset, boolean guessed) {
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
    return Optional.of(new Decoded(out.toString(), charset.name(), guessed));
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
      blank = blank && (Normalizer.isSpace(c) || c < ' ' || c == '\ufeff');
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
