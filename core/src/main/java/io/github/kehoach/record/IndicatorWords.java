package io.github.kehoach.record;

import io.github.kehoach.plan.Comparator;
import io.github.kehoach.text.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an indicator's cell hold beside its name: a unit in brackets, the star of a
 * footnote, {@code trong đó}, the comparison that its numbers leave out. Rows depend on each other,
 * words do not, so they are read apart from the walk over the rows.
 *
 * @param text the indicator's name
 * @param unit its unit, or null
 * @param noted whether a footnote belongs to it
 */
record IndicatorWords(String text, @Nullable String unit, boolean noted) {

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:%|‰|tỷ|triệu|nghìn|ngàn|đồng|usd|người|hộ|ha|km|m2|m3|m²|m³|tấn|tạ|kg|lít|lần|xã|huyện|thôn|trường"
              + "|cơ sở|doanh nghiệp|hợp tác xã|giường|bác sĩ|bác sỹ|lao động|mw|kwh|điểm|bậc|thứ|ngày|giờ|phút"
              + "|lượt|đơn vị|con|cây|sản phẩm|chỉ tiêu|dân|vạn|tuổi|căn|mô hình|hồ sơ|dịch vụ|buổi|lớp|học sinh"
              + "|trẻ|em|ca|suất|phòng|bài|bằng|đơn|đề tài|nhiệm vụ|dự án|chuỗi|vùng|khu|cụm|trạm|tuyến|cuộc|nền tảng|hệ thống|chuyên gia|kỹ sư|cán bộ|tổ|chiếc|bộ|phường|thương hiệu|nhãn hiệu|khách|tháng|năm|km2|km²)(?![\\p{L}]).{0,40}");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,50})\\) ?[*:]*$");
  private static final Pattern FOOTNOTE = Pattern.compile(" ?(?:\\(\\*{1,3}\\)|\\*{1,3})$");

  /**
   * Reads a cell.
   *
   * @param cell the cell's text without its number
   * @param unit the unit that a column of its own gives, empty for none
   */
  static IndicatorWords of(String cell, String unit) {
    boolean noted = FOOTNOTE.matcher(cell).find();
    String text = FOOTNOTE.matcher(cell).replaceFirst("").strip();
    Matcher bracket = BRACKET.matcher(text);
    if (!unit.isEmpty() || !bracket.find() || !isUnit(bracket.group(1))) {
      return new IndicatorWords(withoutOfWhich(text), unit.isEmpty() ? null : unit, noted);
    }
    String name = text.substring(0, bracket.start()).strip();
    return new IndicatorWords(withoutOfWhich(name), bracket.group(1).strip(), noted);
  }

  private static boolean isUnit(String words) {
    return UNIT.matcher(Folding.fold(words).strip()).matches();
  }

  private static String withoutOfWhich(String indicator) {
    String text = indicator;
    String folded = Folding.fold(text);
    int at = folded.lastIndexOf("trong đó");
    if (at > 0 && folded.length() - at <= 10) {
      text = text.substring(0, at).strip();
    }
    while (text.endsWith(":") || text.endsWith(",") || text.endsWith(";")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return text;
  }

  /** A bare number takes the comparison that the indicator words: {@code Giảm ít nhất …}. */
  static Values.Value compared(Values.Value value, String indicator) {
    if (value.comparator() != Comparator.EQ) {
      return value;
    }
    Comparator worded = ComparatorWords.bound(Folding.key(indicator));
    return new Values.Value(worded, value.value(), value.upper(), value.unit());
  }
}
