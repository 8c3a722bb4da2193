package io.github.kehoach.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/** Writes Unicode text in an old encoding: the other way round, for tests. */
public enum OldEncoder {
  /** TCVN 5712:1993 as the ABC fonts have it, with the capitals that the standard adds. */
  TCVN3 {
    @Override
    String letter(char c) {
      return table(
          c,
          0xa1,
          "ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ");
    }
  },
  /** VNI for Windows. */
  VNI {
    @Override
    String letter(char c) {
      String own = OWN.get(c);
      if (own != null) {
        return own;
      }
      String apart = Normalizer.normalize(String.valueOf(c), Form.NFD);
      if (apart.length() == 1) {
        return apart;
      }
      String base = apart.substring(0, 1);
      String marks = apart.substring(1);
      if (marks.contains("\u031b")) {
        base = base.equals("o") ? "ô" : base.equals("O") ? "Ô" : base.equals("u") ? "ö" : "Ö";
        marks = marks.replace("\u031b", "");
      }
      // The canonical order has the dot below first.
      if (marks.startsWith("\u0323") && marks.length() == 2) {
        marks = marks.substring(1) + "\u0323";
      }
      String mark = marks.isEmpty() ? "" : MARKS.get(marks);
      return base + (Character.isUpperCase(c) ? mark.toUpperCase() : mark);
    }
  },
  /** VISCII 1.1. */
  VISCII {
    @Override
    String letter(char c) {
      int control = "ẲẴẪỶỸỴ".indexOf(c);
      if (control >= 0) {
        return "\u0002\u0005\u0006\u0014\u0019\u001e".substring(control, control + 1);
      }
      return table(
          c,
          0x80,
          "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
              + "ĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ");
    }
  };

  private static final Map<Character, String> OWN = new HashMap<>();
  private static final Map<String, String> MARKS = new HashMap<>();

  static {
    String own = "đñĐÑììÌÌíÍÍÍỉæỈÆĩóĨÓịòỊÒỵîỴÎ";
    for (int i = 0; i < own.length(); i += 2) {
      OWN.put(own.charAt(i), own.substring(i + 1, i + 2));
    }
    OWN.put('í', "í");
    String[] marks = {
      "\u0300ø",
      "\u0301ù",
      "\u0309û",
      "\u0303õ",
      "\u0323ï",
      "\u0302â",
      "\u0302\u0300à",
      "\u0302\u0301á",
      "\u0302\u0309å",
      "\u0302\u0303ã",
      "\u0302\u0323ä",
      "\u0306ê",
      "\u0306\u0300è",
      "\u0306\u0301é",
      "\u0306\u0309ú",
      "\u0306\u0303ü",
      "\u0306\u0323ë"
    };
    for (String mark : marks) {
      MARKS.put(mark.substring(0, mark.length() - 1), mark.substring(mark.length() - 1));
    }
  }

  abstract String letter(char c);

  /** The character for a letter's byte in Latin-1; the letter where the encoding has none. */
  private static String table(char c, int first, String letters) {
    int at = c < 0x80 ? -1 : letters.indexOf(c);
    return String.valueOf(at < 0 ? c : (char) (first + at));
  }

  /** The text as Latin-1 characters; capitals that TCVN3 lacks become small letters. */
  public String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : Normalizer.normalize(text, Form.NFC).toCharArray()) {
      String encoded = letter(c);
      boolean lacking = encoded.charAt(0) > 0xff;
      out.append(lacking ? letter(Character.toLowerCase(c)) : encoded);
    }
    return out.toString();
  }
}
