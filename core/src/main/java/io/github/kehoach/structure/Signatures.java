package io.github.kehoach.structure;

import io.github.kehoach.text.Folding;
import java.util.regex.Pattern;

/** Tells the lines of a signature block. */
public final class Signatures {

  private static final Pattern POSITION =
      Pattern.compile(
          "(?:quyền )?(?:phó )?(?:chủ tịch|giám đốc|tổng giám đốc|bí thư|chánh văn phòng|bộ trưởng"
              + "|thứ trưởng|cục trưởng|chi cục trưởng|vụ trưởng|trưởng ban|trưởng phòng|thủ tướng"
              + "|hiệu trưởng|viện trưởng|chánh thanh tra|tổng cục trưởng|chỉ huy trưởng|chính ủy"
              + "|tư lệnh|thống đốc|chủ nhiệm|tổng biên tập|trưởng đoàn|chánh án|hội trưởng)"
              + "(?: (?:thường trực|ubnd|hđnd|ủy ban|văn phòng|sở|ban).{0,60})?");

  /** The same for lines that lost their marks, to OCR or to a careless copy. */
  private static final Pattern BARE_POSITION = Pattern.compile(Folding.bare(POSITION.pattern()));

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:ThS|TS|PGS|GS|BS|BSCKI|BSCKII|KTS|KS|CN|LS|Ths|Ts|Đại tá|Thượng tá|Trung tá|Thiếu tướng"
              + "|Trung tướng|Đại tướng)[. ]{1,2}){0,3}"
              + "\\p{Lu}[\\p{L}'’]{0,7}(?: \\p{Lu}[\\p{L}'’]{0,7}){1,5}");

  private Signatures() {}

  /**
   * Whether a line in capitals names a position.
   *
   * @param text normalised text
   * @return true for {@code PHÓ CHỦ TỊCH}, also where marks were lost
   */
  public static boolean isPosition(String text) {
    if (text.length() > 80 || !Folding.isCapitals(text)) {
      return false;
    }
    String folded = Folding.fold(text);
    return POSITION.matcher(folded).matches()
        || BARE_POSITION.matcher(Folding.bare(folded)).matches();
  }

  /**
   * Whether a line is a person's name: two to six words with capital initials.
   *
   * @param text normalised text
   * @return true for {@code Nguyễn Văn An}
   */
  public static boolean isSigner(String text) {
    return text.length() <= 60
        && !isPosition(text)
        && !Landmarks.isSignature(text)
        && !Landmarks.isIssuer(text)
        && NAME.matcher(text).matches();
  }
}
