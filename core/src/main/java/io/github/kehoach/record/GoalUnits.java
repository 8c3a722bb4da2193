package io.github.kehoach.record;

import io.github.kehoach.text.Tsv;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands behind a number and is counted or measured, as patterns of folded text. */
final class GoalUnits {

  /** Things that are counted: the words behind them belong to what is measured. */
  private static final String COUNTED =
      longestFirst(String.join("|", Tsv.firstFields(GoalUnits.class, "counted-things.txt")));

  /** Units in which something else is measured. */
  private static final String MEASURE =
      longestFirst(
          "lượt khách|lượt người|lượt lao động|ha|km|km2|cm|mm|tấn|tạ|kg|mw|kwh|lượt|lần|bậc|người"
              + "|m2|m3|m²|m³|giờ|phút|đồng|usd|cây|con|điểm phần trăm|điểm %|điểm|học viên|học sinh"
              + "|ngày|ngày công|vụ|giường|suất|chiếc|tuổi|năm|sinh viên|hội viên|đoàn viên|thuê bao|giây|tháng|µg/m3|μg/m3|mg/l|mg/m3|kwp|mwp|mva|mwh|gwh|lít|tấn co2|cặp|quyển|cuốn");

  private static final String MONEY =
      "(?:(?:nghìn |ngàn |trăm |triệu )?(?:triệu|tỷ|tỉ|nghìn|ngàn) ?(?:đồng|usd|đô la|lượt|tấn|người|cây|con|ha|m3)?|đồng|usd|đô la mỹ|đô la)(?![\\p{L}])";

  private static final String RELATED =
      "(?:người|năm|ha|1 vạn dân|vạn dân|1 vạn|dân|xã|huyện|hộ|tháng|ngày đêm|ngày|km2|m2|lao động|phụ nữ|bé gái"
          + "|học sinh|trẻ đẻ sống|trẻ đẻ ra sống|trẻ sinh ra sống|trẻ sinh sống|trẻ em|trẻ|lớp|thôn"
          + "|ca đẻ sống|ca đẻ|ca sinh|người dân|hộ dân|giáo viên|bệnh nhân|người bệnh|doanh nghiệp)";

  /** What a number is related to: {@code /vạn dân}, {@code trên một vạn dân}. */
  static final String PER =
      "(?: ?/ ?(?:[0-9]{1,6} |[0-9]{1,3}\\.[0-9]{3} )?"
          + RELATED
          + "(?![\\p{L}])| trên (?:một |1 |01 |10\\.000 |1\\.000 )?(?:vạn dân|dân)(?![\\p{L}]))";

  /** A thing that no list knows, in relation to another: {@code bé trai/100 bé gái}. */
  private static final String OTHER =
      "(?=[^/,;.]{1,40}/)(?:[\\p{L}]{1,9} ){0,3}[\\p{L}]{1,9}(?= ?/)" + PER + "{1,2}";

  /** Nothing but a relation: {@code 9/1.000 trẻ đẻ sống}. */
  private static final String RATE =
      "/(?:100\\.?000|10\\.?000|1\\.?000) " + RELATED + "(?![\\p{L}])";

  /** All of them, what they are related to included. */
  static final String ANY =
      RATE
          + "|"
          + MONEY
          + PER
          + "{0,2}|"
          + OTHER
          + "|(?:"
          + COUNTED
          + "|"
          + MEASURE
          + ")(?![\\p{L}])"
          + PER
          + "{0,2}";

  /** Wholes of which a percentage is given, where nothing else goes on with them. */
  static final String SHARED =
      " (?:grdp|dân số|tổng chi ngân sách(?: địa phương| nhà nước| tỉnh| thành phố| huyện| xã)?|tổng sản phẩm|kế hoạch|dự toán|số phải thu)"
          + "(?= ?(?:[,;.()]|$)| (?:và|của|so với|vào|đến|trong|trở lên|trở xuống)(?![\\p{L}]))";

  private static final Pattern COUNT =
      Pattern.compile(
          COUNTED + "(?![\\p{L}])|(?!" + MEASURE + "(?![\\p{L}])|" + MONEY + ")" + OTHER);

  private static final Pattern LISTED = Pattern.compile(COUNTED + "(?![\\p{L}])");

  private static final Pattern RELATION = Pattern.compile(PER + "{1,2}$");

  /** Things behind a scale, whose name goes on: {@code triệu cây}. */
  private static final Pattern SCALED =
      Pattern.compile("(?:nghìn|ngàn|triệu|tỷ|tỉ) (cây|con|người|lượt)$");

  private GoalUnits() {}

  /** Where the things start that a unit counts by the thousand or million; negative: none. */
  static int scaled(String folded) {
    var m = SCALED.matcher(folded);
    return m.find() ? m.start(1) : -1;
  }

  /** Whether a unit names things of the list. */
  static boolean isListed(String folded) {
    return LISTED.matcher(folded).lookingAt();
  }

  /** Whether a unit names things that are counted, whose name goes on behind it. */
  static boolean isCount(String folded) {
    return COUNT.matcher(folded).lookingAt();
  }

  /** Where the words of a unit start that relate it to something; its length where none do. */
  static int relation(String folded) {
    var m = RELATION.matcher(folded);
    return m.find() ? m.start() : folded.length();
  }

  /** A fraction's whole: {@code 14/16 thôn}, {@code 2/3 số hộ}. */
  static String fraction() {
    return "(?:/([0-9]{1,4})(?= (?:số |" + COUNTED + "(?![\\p{L}]))))?";
  }

  /** An alternation that finds the longest of words that begin alike. */
  private static String longestFirst(String words) {
    return Arrays.stream(words.split("\\|"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
