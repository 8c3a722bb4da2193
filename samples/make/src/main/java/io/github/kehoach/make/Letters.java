package io.github.kehoach.make;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a text's letters are stored: as Unicode, or as codes that are letters in one font only. The
 * tables are written down from the old standards, apart from those that decode.
 */
enum Letters {
  UNICODE("Times New Roman", "Times New Roman"),
  /**
   * TCVN 5712:1993 as ABC fonts have it: one code a letter, capitals with marks in another font.
   */
  TCVN3(".VnTime", ".VnTimeH"),
  /** VNI for Windows: a letter, and behind it a code for its marks. */
  VNI("VNI-Times", "VNI-Times");

  private static final String UNICODE_FONT = "Times New Roman";
  private static final Map<Character, String> TCVN3_CODES = tcvn3();
  private static final Map<Character, String> VNI_CODES = vni();

  final String font;
  private final String capitalFont;

  Letters(String font, String capitalFont) {
    this.font = font;
    this.capitalFont = capitalFont;
  }

  /** A stretch of text in one font. */
  record Run(String text, String font) {}

  /** A text in runs, each in the font that its codes need. */
  List<Run> runs(String text) {
    if (this == UNICODE) {
      return List.of(new Run(text, font));
    }
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i + 1;
      if (Character.isUpperCase(text.charAt(i))) {
        while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
          end++;
        }
      }
      add(runs, text.substring(i, end));
      i = end;
    }
    return runs;
  }

  /** Capitals, or a single character. */
  private void add(List<Run> runs, String piece) {
    String coded = coded(piece);
    if (coded != null) {
      append(runs, coded, font);
      return;
    }
    String small = coded(piece.toLowerCase(Locale.ROOT));
    if (small != null && !piece.equals(piece.toLowerCase(Locale.ROOT))) {
      append(runs, small, capitalFont);
    } else {
      append(runs, piece, UNICODE_FONT);
    }
  }

  private static void append(List<Run> runs, String text, String font) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).font().equals(font)) {
      runs.set(last, new Run(runs.get(last).text() + text, font));
    } else {
      runs.add(new Run(text, font));
    }
  }

  /** The codes for a text in the ordinary font, or null where it has none for a letter. */
  private String coded(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      String code = (this == TCVN3 ? TCVN3_CODES : VNI_CODES).get(c);
      if (code != null) {
        out.append(code);
      } else if (c < 128 || "–“”‘’•…".indexOf(c) >= 0) {
        out.append(c);
      } else {
        return null;
      }
    }
    return out.toString();
  }

  /** What a text file holds: the codes alone; capitals that the font would make are lost. */
  String plain(String text) {
    StringBuilder out = new StringBuilder();
    runs(text).forEach(r -> out.append(r.text()));
    return out.toString();
  }

  private static Map<Character, String> tcvn3() {
    Map<Character, String> codes = new HashMap<>();
    codes(codes, "ĂÂÊÔƠƯĐăâêôơưđ", 0xA1);
    codes(codes, "àảãáạ", 0xB5);
    codes(codes, "ằẳẵắ", 0xBB);
    codes(codes, "ặầẩẫấậè", 0xC6);
    codes(codes, "ẻẽéẹềểễếệìỉ", 0xCE);
    codes(codes, "ĩíịò", 0xDC);
    codes(codes, "ỏõóọồổỗốộờởỡớợù", 0xE1);
    codes(codes, "ủũúụừửữứựỳỷỹýỵ", 0xF1);
    return codes;
  }

  private static void codes(Map<Character, String> codes, String letters, int first) {
    for (int i = 0; i < letters.length(); i++) {
      codes.put(letters.charAt(i), String.valueOf((char) (first + i)));
    }
  }

  private static Map<Character, String> vni() {
    Map<Character, String> codes = new HashMap<>();
    // Marks: grave, hook, tilde, acute, dot below; alone, on the roof and on the bowl.
    marked(codes, "aeouy", "", "\u00f8\u00fb\u00f5\u00f9\u00ef");
    marked(codes, "aeo", "\u0302", "\u00e0\u00e5\u00e3\u00e1\u00e4");
    marked(codes, "a", "\u0306", "\u00e8\u00fa\u00fc\u00e9\u00eb");
    for (char c : "aeo".toCharArray()) {
      put(codes, c + "\u0302", c + "\u00e2");
    }
    put(codes, "a\u0306", "a\u00ea");
    horned(codes, "o\u031b", "\u00f4");
    horned(codes, "u\u031b", "\u00f6");
    String i = "\u0300\u0309\u0303\u0301\u0323";
    String iCodes = "\u00ec\u00e6\u00f3\u00ed\u00f2";
    for (int k = 0; k < i.length(); k++) {
      put(codes, "i" + i.charAt(k), iCodes.substring(k, k + 1));
    }
    put(codes, "y\u0323", "\u00ee");
    codes.put('đ', "\u00f1");
    codes.put('Đ', "\u00d1");
    return codes;
  }

  private static void horned(Map<Character, String> codes, String letter, String code) {
    put(codes, letter, code);
    String tones = "\u0300\u0309\u0303\u0301\u0323";
    String marks = "\u00f8\u00fb\u00f5\u00f9\u00ef";
    for (int k = 0; k < tones.length(); k++) {
      put(codes, letter + tones.charAt(k), code + marks.charAt(k));
    }
  }

  private static void marked(
      Map<Character, String> codes, String bases, String shape, String marks) {
    String tones = "\u0300\u0309\u0303\u0301\u0323";
    for (char base : bases.toCharArray()) {
      for (int k = 0; k < tones.length(); k++) {
        put(codes, base + shape + tones.charAt(k), base + marks.substring(k, k + 1));
      }
    }
  }

  private static void put(Map<Character, String> codes, String letter, String code) {
    String small = Normalizer.normalize(letter, Normalizer.Form.NFC);
    codes.put(small.charAt(0), code);
    codes.put(small.toUpperCase(Locale.ROOT).charAt(0), code.toUpperCase(Locale.ROOT));
  }
}
