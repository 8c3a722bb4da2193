package io.github.kehoach.record;

import io.github.kehoach.text.Tsv;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words around numbers that make them goals, as patterns of folded text. They are the part of
 * the reading of goals that grows with every new document, so they stand apart from what is done
 * with them.
 */
final class GoalPatterns {

  private static final String END = "(?![\\p{L}])";

  /** Verbs by which a plan sets a goal, or says what there is. */
  static final Phrases VERBS = Phrases.of(Tsv.firstFields(GoalPatterns.class, "goal-verbs.txt"));

  /** Verbs that make what they count: a number right behind one is to be reached. */
  private static final String MAKING =
      "(?<!vốn )(?<!mức )(?:cấp mới|lắp mới|chuyển giao|xóa|mở mới|trồng mới|trồng|khoanh nuôi|chuyển đổi|chuyển hóa|công nhận|hoàn thành|thành lập|hình thành"
          + "|xây dựng|xây mới|đầu tư|khởi công|lắp đặt|nâng cấp|cải tạo|sửa chữa|đào tạo|bồi dưỡng"
          + "|giải quyết việc làm|tạo việc làm|thu hồi|thu hồi dứt điểm|phát triển|mở|tổ chức|thu hút"
          + "|giải phóng mặt bằng|đưa vào khai thác|đưa vào sử dụng|đưa vào vận hành|số hóa|huy động|vận động|giải ngân|luân phiên|thí điểm|nhân rộng"
          + "|kiên cố hóa|cứng hóa|tuyển dụng|kết nạp|tu bổ|di dời|trang bị|mua mới|mua sắm|mua|bổ sung|đóng cửa|phủ xanh|hoàn nguyên|phục hồi|cải tạo|nạo vét)";

  private static final String THEREBY =
      "(?: thêm| mới| được| cho| thí điểm| mỗi năm| hằng năm| hàng năm| bình quân){0,3}";

  /** One of them stands right before the number. */
  static final Pattern MADE =
      Pattern.compile("(?<![\\p{L}])" + MAKING + THEREBY + "(?: ít nhất)?[ :]*$");

  /** The same of a number of things, which nobody does such things to but to reach them. */
  static final Pattern MADE_THINGS =
      Pattern.compile(
          "(?<![\\p{L}])(?:hỗ trợ|kết nạp|tuyên dương|tôn vinh|ra mắt|tập huấn|đăng ký|biên soạn|xuất bản|sản xuất"
              + "|xét xử lưu động|kêu gọi đầu tư|lựa chọn|trao)"
              + THEREBY
              + "(?: mỗi nơi)?(?: ít nhất)?[ :]*$"
              + "|(?<![\\p{L}])(?:tập huấn|đào tạo|bồi dưỡng|hướng dẫn|hỗ trợ)(?: [\\p{L}]{1,9}){0,6} cho *$");

  /** Verbs that open a clause of which a number of things with a zero in front is the object. */
  static final Pattern MAKES =
      Pattern.compile(
          "^[ ,;:.-]*(?:(?:và|phấn đấu|tiếp tục|tập trung|ưu tiên|kêu gọi|chủ trì|tham mưu)[ ,]{1,2}){0,2}"
              + MAKING
              + "(?: [\\p{L}]{1,9}){0,4} *$");

  /** A subject that opens a clause and has done something: what follows was reached. */
  static final Pattern DONE =
      Pattern.compile(
          "(?:^|, ) {0,2}(?:thành phố|toàn thành phố|toàn tỉnh|tỉnh|toàn huyện|huyện|xã|ngành|địa phương|cả nước) đã ");

  /**
   * The number of a thing, {@code tổ máy số 1}, and no amount: {@code dân số 1,2 triệu người};
   * ages.
   */
  static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?<!tổng )(?<!dân )(?<!doanh )(?<!thiểu )(?<!đa )(?<![\\p{L}])số|(?<![\\p{L}])tuổi) *$");

  /** {@code dạy học 02 buổi/ngày} is how schools teach, and no amount (Chương trình GDPT 2018). */
  static final Pattern SESSIONS = Pattern.compile("(?<![\\p{L}])học *$");

  /** Sizes in the name of what is measured. */
  static final Pattern SIZED =
      Pattern.compile(
          "(?:có|với) (?:diện tích|quy mô|công suất|chiều dài|chiều rộng|vốn|tổng mức đầu tư|trọng tải|sức chứa|dung tích)[^,;.]{0,20}$");

  /** Behind a number: what there is now. */
  static final Pattern NOW = Pattern.compile(" (?:hiện nay|hiện tại)(?![\\p{L}])");

  /** The same of a number that is printed with a zero in front, as what is to be is. */
  static final Pattern MADE_OR_HAD =
      Pattern.compile(
          "(?:(?<![\\p{L}])(?:"
              + MAKING
              + "|có|đạt|thêm|cấp|hỗ trợ|triển khai|đưa|lựa chọn|bố trí)"
              + THEREBY
              + "|^[ ,;:-]*+(?:và )?)[ :]*$");

  /**
   * A verb that says a level: what stands before it is what is measured, whatever it opens with.
   */
  static final Pattern LEVEL =
      Pattern.compile(
          "[\\p{L}\\p{N})] (?:đạt|chiếm|là|còn|ở mức|(?<!mặt )bằng)(?: mức| tỷ lệ)?[ :]*$|: *$");

  /** Words that open a clause and say nothing of what is measured. */
  static final Pattern HEAD_WORDS =
      Pattern.compile(
          "^(?:[ ,:;-]*(?<![\\p{L}])(?:đến cuối nhiệm kỳ|phấn đấu|trong đó|và|với|đạt|có(?= *$| thêm)|bảo đảm|đảm bảo|mục tiêu|cụ thể|theo đó|đồng thời|là|tập trung|cơ bản|thì|còn|xây dựng mới|xây dựng|thành lập(?! thêm| mới)|hình thành|thu hút đầu tư xây dựng mới"
              + "|tham mưu|bố trí|giữ ổn định|duy trì ổn định|duy trì|nâng(?! cấp| cao)|toàn tỉnh|toàn thành phố|toàn huyện|toàn xã)(?![\\p{L}]))++[ ,:]*");

  /** A number of an item within a paragraph: {@code (3) GRDP bình quân đầu người …}. */
  static final Pattern ENUMERATED = Pattern.compile("^[ .,;]{0,3}\\([0-9]{1,2}\\) ");

  /** A period that opens a clause. */
  static final Pattern PERIOD_WORDS =
      Pattern.compile(
          "^[ ,:;]*(?:năm học 20[0-9]{2} ?- ?20[0-9]{2}[ ,:]*|(?:trong |cả )?(?:giai đoạn|thời kỳ|đến hết năm|đến cuối năm|đến năm|tới năm|hết năm|năm|từ năm)"
              + " (?:19|20)[0-9]{2}(?: ?(?:-|đến|đến năm) ?(?:19|20)[0-9]{2})?(?:(?:, | và )(?:đến )?(?:năm )?20[0-9]{2}(?![0-9])){0,4}(?:,? tầm nhìn đến năm [0-9]{4})?[ ,:]*)");

  /** What may stand before a period that opens a sentence or a clause. */
  static final Pattern OPENING =
      Pattern.compile(
          "[ ,;:+-]*(?:(?:theo đó|cụ thể|mục tiêu|phấn đấu|trong|và|riêng|đặt mục tiêu|trước mắt)[ ,:]+)*+");

  /** A comparison that opens a clause: {@code so với năm 2020,}. */
  static final Pattern COMPARED = Pattern.compile("^[ ,]*so với [^,;]{0,40}(?:, |$)");

  /** Behind these words starts what the next number measures. */
  static final Pattern CONNECTOR =
      Pattern.compile(
          "(?:[,;] )?trong đó:?,? |: |(?:, |^)?(?<![\\p{L}])phấn đấu(?: để)? |(?:bảo đảm|đảm bảo) $"
              + "|, (?:bảo đảm|đảm bảo|duy trì) |, (?:và )?(?=đến (?:hết |cuối )?năm)|, (?=tăng |giảm )");

  /** Verbs of which the indicator keeps the words. */
  static final Pattern KEPT =
      Pattern.compile(
          "^(?:đầu tư xây mới|xây mới|tiết kiệm|đầu tư mới|mở rộng|cắt giảm|giảm|tăng|giải quyết|số hóa|hoàn thành|trồng|đào tạo|khoanh nuôi|chuyển|nâng cấp|cải tạo|xây dựng mới"
              + "|xây dựng thêm|sửa chữa|khởi công|lắp đặt|thu hút|công nhận thêm|luân phiên|thu hồi|mỗi năm|cấp|tư vấn|thêm|thành lập|cập nhật|rà soát|xử lý|kết nối|phát sóng|mỗi |hỗ trợ|kết nạp|mua|tuyên dương|hoàn nguyên|kêu gọi)");

  /** Verbs whose object stands behind the number. */
  static final Pattern TAKES_MORE =
      Pattern.compile(
          "(?<![\\p{L}])(?:bố trí|dành|cắt giảm|giảm|tiết kiệm|tăng thêm|trồng mới|giải quyết|cho|có|tại|ở|đối với|"
              + MAKING
              + THEREBY
              + ")$");

  /** Verbs alone: the goal before them says what they change. */
  static final Pattern CHANGE =
      Pattern.compile(
          "(?:tăng trưởng|tăng|giảm|vượt|gấp)(?: thêm)?(?: bình quân)?(?: hằng năm| hàng năm| mỗi năm)?");

  /** A whole that is only announced: it says nothing that its parts do not. */
  static final Pattern ANNOUNCED =
      Pattern.compile(
          "^(?:[(][0-9]{1,2}[)] )?về |(?:chỉ tiêu|mục tiêu|nhiệm vụ|cụ thể|như sau|gồm|sau đây)(?![\\p{L}])");

  /** Words that open another clause behind a comma. */
  static final Pattern STOP =
      Pattern.compile(
          "(?:trong đó|phấn đấu|đến (?:hết |cuối )?năm|hoàn thành|bảo đảm|đảm bảo|ưu tiên|gắn với|nhằm|đồng thời"
              + "|qua đó|tập trung|tăng cường|đẩy mạnh|từng bước|góp phần|giai đoạn)(?![\\p{L}])");

  /** Verbs that do so where a number goes with them. */
  static final Pattern STOP_BEFORE_NUMBER =
      Pattern.compile(
          "(?:thu hút|xây dựng|nâng cấp|thành lập|đầu tư|mở rộng|phát triển|hình thành|sửa chữa|cải tạo)(?![\\p{L}])");

  /** Nouns that open an indicator of its own. */
  static final Pattern HEAD_NOUNS =
      Pattern.compile(
          "(?:tỷ lệ|tỉ lệ|số|tổng|tốc độ|giá trị|diện tích|thu nhập|kim ngạch|sản lượng|năng suất|tỷ trọng|tỉ trọng"
              + "|tỷ suất|chỉ số|doanh thu|mức|thời gian|quy mô|dư nợ|tuổi thọ|vốn|chỉ tiêu|khối lượng|chi phí|mật độ|nồng độ)(?![\\p{L}])");

  /** What is measured without a unit: by its name, or by what it is related to. */
  static final Pattern INDEX =
      Pattern.compile(
          "(?:(?<![\\p{L}])(?:chỉ số|hệ số|tỷ số|tỷ suất|tổng số|số lượng)(?![\\p{L}])[^,;:]{1,80}"
              + "|(?: ?/ ?| trên )(?:một |1 |01 |[0-9]{1,3}\\.000 )?(?:vạn dân|dân|lao động|hộ|trẻ em|phụ nữ))"
              + "(?: đạt| ở mức| là| còn)[ :]*$");

  /** Words of what was reached already, right before a number. */
  static final Pattern REACHED =
      Pattern.compile(
          "(?<![\\p{L}])(?:đã|ước đạt|ước thực hiện|mới chỉ|chỉ có|chỉ đạt|mới đạt)(?![\\p{L}])[^,;]*$");

  /** Headings of what was reached, and of what is there. */
  static final Pattern RESULTS =
      Pattern.compile(
          "(?:[ivx0-9]{1,7}[./)] {0,2})?(?:(?:khái quát |đánh giá |tổng quan |một số ){0,3}(?:tình hình|kết quả|thực trạng|hiện trạng|bối cảnh|đặc điểm)"
              + "|đánh giá chung|(?:những |một số |các )?(?:tồn tại|hạn chế|khó khăn|nguyên nhân|thuận lợi)|sự cần thiết)"
              + END);

  /** Headings of what the plan costs. */
  static final Pattern COSTS =
      Pattern.compile(
          "(?:[ivx0-9]{1,7}[./)] {0,2})?(?:dự kiến |tổng |nguồn |nhu cầu ){0,3}(?:kinh phí|vốn)"
              + END);

  /** Words of a sentence that tell what something costs. */
  static final Pattern COST =
      Pattern.compile(
          "(?<![\\p{L}])(?:kinh phí thực hiện|tổng kinh phí|kinh phí dự kiến|dự kiến kinh phí|nhu cầu kinh phí"
              + "|tổng nhu cầu|nhu cầu vốn|tổng mức đầu tư|khái toán|mức chi|dự toán)"
              + END);

  /** One of them is in each of these. */
  static final List<String> COST_WORDS =
      List.of("kinh phí", "nhu cầu", "tổng mức", "khái toán", "mức chi", "dự toán");

  /** Words right before a number that is no goal: what there is, or the number of a thing. */
  private static final List<String> EXISTING =
      List.of(
          "hiện nay",
          "đã có",
          "so với",
          "đã đạt",
          "năm học",
          "diện tích tự nhiên",
          "mức độ",
          "cấp độ",
          "loại",
          "từ lớp",
          "điều",
          "khoản",
          "nghị quyết",
          "phiên bản",
          "công nghệ",
          "cổng",
          "chuẩn",
          "quốc lộ",
          "đường",
          "thứ",
          "ngày",
          "tháng",
          "quý",
          "khóa",
          "lần thứ",
          "sáp nhập",
          "sắp xếp",
          "nhóm",
          "kỷ niệm",
          "cuộc");

  /** The same, unless it is compared: {@code toàn tỉnh có ít nhất 150 doanh nghiệp} is a goal. */
  private static final List<String> EXISTING_BARE = List.of("toàn tỉnh có", "trên địa bàn tỉnh có");

  /** Words of texts and headings that set goals. */
  private static final List<String> PURPOSE = List.of("chỉ tiêu", "phấn đấu");

  private static final String AIM = "mục tiêu";

  /** A programme of that name says nothing of goals. */
  private static final String NATIONAL = " quốc gia";

  private GoalPatterns() {}

  /** Whether the words right before a number say that it is there already. */
  static boolean isExisting(String before, boolean compared) {
    String words = before.endsWith(" ") ? before.substring(0, before.length() - 1) : before;
    return EXISTING.stream().anyMatch(words::endsWith)
        || !compared && EXISTING_BARE.stream().anyMatch(words::endsWith);
  }

  /** Whether a text or a heading speaks of goals. */
  static boolean setsGoals(String folded) {
    return PURPOSE.stream().anyMatch(folded::contains) || aims(folded);
  }

  private static boolean aims(String folded) {
    int at = folded.indexOf(AIM);
    while (at >= 0 && folded.startsWith(NATIONAL, at + AIM.length())) {
      at = folded.indexOf(AIM, at + AIM.length());
    }
    return at >= 0;
  }
}
