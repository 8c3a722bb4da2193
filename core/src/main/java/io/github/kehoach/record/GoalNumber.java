package io.github.kehoach.record;

import io.github.kehoach.plan.Comparator;
import io.github.kehoach.text.Numerals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in running text with what stands at it: comparison, unit, upper bound. It keeps the
 * groups of its pattern to itself, so that no reader has to know their order.
 */
final class GoalNumber {

  private static final String COMPARATOR = "(?:" + String.join("|", GoalSearch.COMPARATORS) + ")";

  /** Things that are counted: the words behind them belong to what is measured. */
  private static final String COUNTED =
      "(?:huyện|xã|phường|đô thị|trung tâm|trường|cơ sở|doanh nghiệp|hợp tác xã"
          + "|mô hình|sản phẩm|khu|cụm|nhà máy|dự án|thôn|bản|hộ|giường bệnh|bác sĩ"
          + "|bác sỹ|điều dưỡng|căn hộ|căn|công trình|thương hiệu|nhãn hiệu|chuỗi|vùng"
          + "|làng|tổ chức|nhiệm vụ|đề tài|bằng|đơn|sàn|nền tảng|trạm|bến|cảng|tuyến|tàu"
          + "|buồng|phòng|cán bộ|cuộc|lớp|ngành|chương trình|kỹ sư|chuyên gia|giống"
          + "|phòng thí nghiệm|hiện vật|hồ chứa|chợ|cầu|hồ|đập|di tích|lễ hội|thiết chế|nhà văn hóa"
          + "|trạm y tế|trường học|phòng học|khu dân cư|lễ|nghề|lô|vườn|trang trại|tổ hợp tác)";

  /** Units in which something else is measured. */
  private static final String MEASURE =
      "(?:lượt khách|lượt người|ha|km|tấn|mw|lượt|lần|bậc|người|lao động|m2|m3|m²|m³"
          + "|giờ|phút|đồng|usd|cây|con|điểm|học viên|học sinh|ngày|vụ|phiên|giường|suất|chiếc)";

  private static final String MONEY =
      "(?:(?:triệu|tỷ|tỉ|nghìn|ngàn) ?(?:đồng|usd|đô la|lượt|tấn|người|cây|con|ha|m3)?|đồng|usd)(?![\\p{L}])";

  private static final String PER =
      "(?: ?/ ?(?:[0-9]{1,6} )?(?:người|năm|ha|vạn dân|dân|xã|huyện|hộ|tháng|ngày|km2|1 vạn dân|10\\.000 dân|1\\.000 dân|m2|lao động))";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:("
              + COMPARATOR
              + ") )?("
              + COMPARATOR
              + " )?("
              + Values.NUMBER
              + ")( ?%)?(?: ?(?:-|đến) ?("
              + Values.NUMBER
              + ")( ?%)?)?(?![\\p{N}])(?:"
              + "(?<=%)("
              + PER
              + "{1,2}| (?:grdp|dân số|tổng chi ngân sách|tổng sản phẩm)(?![\\p{L}]))?"
              + "| ?("
              + MONEY
              + PER
              + "{0,2}|"
              + COUNTED
              + "(?![\\p{L}])"
              + PER
              + "{0,2}|"
              + MEASURE
              + "(?![\\p{L}])"
              + PER
              + "{0,2}))?"
              + "( trở lên| trở xuống)?");

  /** Nouns that are counted: what is measured stands behind them. */
  private static final Pattern COUNT = Pattern.compile(COUNTED + "(?![\\p{L}])");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final MatchResult found;
  private final String text;

  private GoalNumber(MatchResult found, String text) {
    this.found = found;
    this.text = text;
  }

  /** The pattern of numbers on a folded text; {@link #of} takes what it matched. */
  static Matcher matcher(String folded) {
    return NUMBER.matcher(folded);
  }

  /** The number that the pattern has matched, with the text as printed. */
  static GoalNumber of(Matcher found, String text) {
    return new GoalNumber(found.toMatchResult(), text);
  }

  int start() {
    return found.start();
  }

  int end() {
    return found.end();
  }

  String raw() {
    return text.substring(start(), end()).strip();
  }

  boolean isPercent() {
    return found.group(4) != null || found.group(6) != null;
  }

  /** Whether it counts things, whose name goes on behind it. */
  boolean isCount() {
    return found.group(8) != null && COUNT.matcher(found.group(8).strip()).lookingAt();
  }

  boolean isMeasured() {
    return isPercent() || found.group(8) != null;
  }

  boolean isCompared() {
    return found.group(1) != null;
  }

  /** {@code 05 mô hình}: plans print what is to be with a zero in front. */
  boolean hasLeadingZero() {
    return found.group(3).startsWith("0");
  }

  boolean isYear() {
    return YEAR.matcher(found.group(3)).matches();
  }

  Optional<BigDecimal> value() {
    return Numerals.number(found.group(3));
  }

  boolean isRange() {
    return found.group(5) != null;
  }

  Optional<BigDecimal> upper() {
    return isRange() ? Numerals.number(found.group(5)) : Optional.empty();
  }

  Comparator comparator() {
    if (isRange()) {
      return Comparator.RANGE;
    }
    String first = found.group(1) == null ? "" : found.group(1);
    String second = found.group(2) == null ? "" : found.group(2).strip();
    return Values.comparator(
        first.isEmpty() ? second : first,
        " trở lên".equals(found.group(9)),
        " trở xuống".equals(found.group(9)));
  }

  @Nullable String unit() {
    if (isPercent()) {
      return found.group(7) == null ? "%" : "%" + text.substring(found.start(7), found.end(7));
    }
    return found.group(8) == null ? null : unitWords();
  }

  /** The things that it counts, without what they are related to. */
  String noun() {
    String unit = unitWords();
    int per = unit.indexOf('/');
    return per < 0 ? unit : unit.substring(0, per).strip();
  }

  private String unitWords() {
    return text.substring(found.start(8), found.end(8)).strip();
  }
}
