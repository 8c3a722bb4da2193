package io.github.kehoach.structure;

import io.github.kehoach.text.Folding;
import java.util.regex.Pattern;

/** The line with place and date of issue (địa danh và thời gian ban hành văn bản). */
public final class Dateline {

  private static final Pattern LINE =
      Pattern.compile(
          "[\\p{L} .'-]{0,60}[,;.]? ?ngày ?[0-9. …/]{0,14} ?tháng ?[0-9. …]{0,10} ?năm ?[0-9. …]{0,8}.{0,3}");

  private Dateline() {}

  /**
   * Whether a line is a dateline.
   *
   * @param text normalised text
   * @return true for {@code Hà Nam, ngày 28 tháng 02 năm 2023}, blanks allowed
   */
  public static boolean isDateline(String text) {
    return text.length() <= 120 && LINE.matcher(Folding.fold(text)).matches();
  }
}
