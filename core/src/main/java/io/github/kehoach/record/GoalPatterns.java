package io.github.kehoach.record;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words around numbers that make them goals, as patterns of folded text. They are the part of
 * the reading of goals that grows with every new document, so they stand apart from what is done
 * with them.
 */
final class GoalPatterns {

  /** Verbs by which a plan sets a goal, or says what there is. */
  static final Phrases VERBS =
      Phrases.of(
          "đạt",
          "chiếm",
          "là",
          "còn",
          "tăng",
          "giảm",
          "duy trì",
          "dưới",
          "thu hút",
          "giải quyết",
          "tạo",
          "xây dựng",
          "thành lập",
          "hình thành",
          "có",
          "phấn đấu",
          "bảo đảm",
          "đảm bảo",
          "trồng",
          "đào tạo",
          "phát triển",
          "nâng",
          "hỗ trợ",
          "công nhận",
          "đón",
          "cấp",
          "khoảng",
          "trên",
          "hoàn thành",
          "bằng",
          "ở mức",
          "lên",
          "xuống",
          "vận động",
          "tổ chức",
          "đưa",
          "bố trí",
          "dành",
          "huy động",
          "nâng cấp",
          "cải tạo",
          "mở");

  /** Verbs between an indicator and its number; at most {@link GoalWording#TAIL} characters. */
  static final Pattern TAIL_VERBS =
      Pattern.compile(
          "(?:[ ,:]*+(?<![\\p{L}])(?:đạt|chiếm|là|còn|bình quân đạt|ước đạt|phấn đấu|duy trì|ở mức|mức|với|và|trong đó|có|đạt tỷ lệ|bằng|được|đến|lên|từ|duy trì ở mức|duy trì mức|đạt mức)(?![\\p{L}]))+[ ,:]*$");

  /** Words that open a clause and say nothing of what is measured. */
  static final Pattern HEAD_WORDS =
      Pattern.compile(
          "^(?:[ ,:;-]*(?<![\\p{L}])(?:phấn đấu|trong đó|và|với|đạt|có|bảo đảm|đảm bảo|mục tiêu|cụ thể|theo đó|đồng thời|là|tập trung|cơ bản|thì|còn|xây dựng mới|xây dựng|thành lập|hình thành|thu hút đầu tư xây dựng mới)(?![\\p{L}]))++[ ,:]*");

  /** A period that opens a clause. */
  static final Pattern PERIOD_WORDS =
      Pattern.compile(
          "^[ ,:;]*(?:(?:trong |cả )?(?:giai đoạn|thời kỳ|đến hết năm|đến cuối năm|đến năm|tới năm|hết năm|năm|từ năm)"
              + " (?:19|20)[0-9]{2}(?: ?(?:-|đến|đến năm) ?(?:19|20)[0-9]{2})?(?:,? tầm nhìn đến năm [0-9]{4})?[ ,:]*)");

  /** A comparison that opens a clause: {@code so với năm 2020,}. */
  static final Pattern COMPARED = Pattern.compile("^[ ,]*so với [^,;]{0,40}, ");

  /** Behind these words starts what the next number measures. */
  static final Pattern CONNECTOR =
      Pattern.compile(
          "(?:[,;] )?trong đó:?,? |: |(?:, |^)?(?<![\\p{L}])phấn đấu(?: để)? |(?:bảo đảm|đảm bảo) $|, (?:và )?(?=đến (?:hết |cuối )?năm)|, (?=tăng |giảm )");

  /** Verbs of which the indicator keeps the words. */
  static final Pattern KEPT =
      Pattern.compile(
          "^(?:cắt giảm|giảm|tăng|giải quyết|số hóa|hoàn thành|trồng|đào tạo|khoanh nuôi|chuyển|nâng cấp|cải tạo|xây dựng mới)");

  /** Verbs whose object stands behind the number. */
  static final Pattern TAKES_MORE =
      Pattern.compile("(?:bố trí|dành|cắt giảm|giảm|tăng thêm|giải quyết|trồng mới)$");

  /** Words that open another goal behind a comma. */
  static final Pattern STOP =
      Pattern.compile(
          "(?:trong đó|phấn đấu|đến (?:hết |cuối )?năm|hoàn thành|thu hút|xây dựng|nâng cấp|thành lập|bảo đảm|đảm bảo"
              + "|đầu tư|mở rộng|phát triển|hình thành|tập trung|tăng cường|đẩy mạnh|từng bước|góp phần|giai đoạn)(?![\\p{L}])");

  /** Words right before a number that is no goal: what there is, or the number of a thing. */
  private static final List<String> EXISTING =
      List.of(
          "hiện có",
          "hiện nay",
          "đã có",
          "đến nay",
          "so với",
          "đã đạt",
          "năm học",
          "toàn tỉnh có",
          "trên địa bàn tỉnh có",
          "diện tích tự nhiên",
          "mức độ",
          "cấp độ",
          "loại",
          "từ lớp",
          "điều",
          "khoản",
          "số",
          "nghị quyết",
          "phiên bản",
          "công nghệ",
          "cổng",
          "tuổi",
          "chuẩn",
          "quốc lộ",
          "đường",
          "thứ",
          "ngày",
          "tháng",
          "quý",
          "khóa",
          "lần thứ",
          "cuộc");

  /** Words of texts and headings that set goals. */
  private static final List<String> PURPOSE = List.of("mục tiêu", "chỉ tiêu", "phấn đấu");

  private GoalPatterns() {}

  /** Whether the words right before a number say that it is there already. */
  static boolean isExisting(String before) {
    String words = before.endsWith(" ") ? before.substring(0, before.length() - 1) : before;
    return EXISTING.stream().anyMatch(words::endsWith);
  }

  /** Whether a text or a heading speaks of goals. */
  static boolean setsGoals(String folded) {
    return PURPOSE.stream().anyMatch(folded::contains);
  }
}
