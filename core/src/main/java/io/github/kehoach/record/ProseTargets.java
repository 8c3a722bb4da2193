package io.github.kehoach.record;

import io.github.kehoach.plan.Comparator;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.structure.Node;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Numerals;
import io.github.kehoach.text.Periods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Targets that stand in running text: numbers that are goals. */
final class ProseTargets {

  private static final String COMPARATOR =
      "(?:trên|hơn|tối thiểu|ít nhất|không dưới|không thấp hơn|dưới|không quá|tối đa|không vượt quá|khoảng|gần"
          + "|từ|vượt|[<>≥≤~])";

  /** Things that are counted: the words behind them belong to what is measured. */
  private static final String COUNTED =
      "(?:huyện|xã|phường|đô thị|trung tâm|trường|cơ sở|doanh nghiệp|hợp tác xã"
          + "|mô hình|sản phẩm|khu|cụm|nhà máy|dự án|thôn|bản|hộ|giường bệnh|bác sĩ"
          + "|bác sỹ|điều dưỡng|căn hộ|căn|công trình|thương hiệu|nhãn hiệu|chuỗi|vùng"
          + "|làng|tổ chức|nhiệm vụ|đề tài|bằng|đơn|sàn|nền tảng|trạm|bến|cảng|tuyến|tàu"
          + "|buồng|phòng|cán bộ|cuộc|lớp|ngành|chương trình|kỹ sư|chuyên gia|giống"
          + "|phòng thí nghiệm)";

  /** Units in which something else is measured. */
  private static final String MEASURE =
      "(?:lượt khách|lượt người|ha|km|tấn|mw|lượt|lần|bậc|người|lao động|m2|m3|m²|m³"
          + "|giờ|phút|đồng|usd|cây|con|điểm|học viên|học sinh|ngày|vụ|phiên)";

  private static final String MONEY =
      "(?:(?:triệu|tỷ|tỉ|nghìn|ngàn) ?(?:đồng|usd|đô la|lượt|tấn|người|cây|con|ha|m3)?|đồng|usd)(?![\\p{L}])";
  private static final String PER =
      "(?: ?/ ?(?:[0-9]{1,6} )?(?:người|năm|ha|vạn dân|dân|xã|huyện|hộ|tháng|ngày|km2|1 vạn dân|10\\.000 dân|1\\.000 dân|m2|lao động))";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.,-])(?:("
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

  private static final Pattern VERB =
      Pattern.compile(
          "(?<![\\p{L}])(?:đạt|chiếm|là|còn|tăng|giảm|duy trì|dưới|thu hút|giải quyết|tạo|xây dựng|thành lập|hình thành"
              + "|có|phấn đấu|bảo đảm|đảm bảo|trồng|đào tạo|phát triển|nâng|hỗ trợ|công nhận|đón|cấp|khoảng|trên|hoàn thành|bằng|ở mức|lên|xuống|vận động|tổ chức|đưa|bố trí|dành|huy động|nâng cấp|cải tạo|mở)(?![\\p{L}])");

  private static final Pattern TAIL_VERBS =
      Pattern.compile(
          "(?:[ ,:]*+(?<![\\p{L}])(?:đạt|chiếm|là|còn|bình quân đạt|ước đạt|phấn đấu|duy trì|ở mức|mức|với|và|trong đó|có|đạt tỷ lệ|bằng|được|đến|lên|từ|duy trì ở mức|duy trì mức|đạt mức)(?![\\p{L}]))+[ ,:]*$");

  /** Verbs behind an indicator take no more characters than this. */
  private static final int TAIL = 200;

  private static final Pattern HEAD_WORDS =
      Pattern.compile(
          "^(?:[ ,:;-]*(?<![\\p{L}])(?:phấn đấu|trong đó|và|với|đạt|có|bảo đảm|đảm bảo|mục tiêu|cụ thể|theo đó|đồng thời|là|tập trung|cơ bản|thì|còn|xây dựng mới|xây dựng|thành lập|hình thành|thu hút đầu tư xây dựng mới)(?![\\p{L}]))++[ ,:]*");
  private static final Pattern PERIOD_WORDS =
      Pattern.compile(
          "^[ ,:;]*(?:(?:trong |cả )?(?:giai đoạn|thời kỳ|đến hết năm|đến cuối năm|đến năm|tới năm|hết năm|năm|từ năm)"
              + " (?:19|20)[0-9]{2}(?: ?(?:-|đến|đến năm) ?(?:19|20)[0-9]{2})?(?:,? tầm nhìn đến năm [0-9]{4})?[ ,:]*)");
  private static final Pattern COMPARED = Pattern.compile("^[ ,]*so với [^,;]{0,40}, ");

  /** Behind these words starts what the next number measures. */
  private static final Pattern CONNECTOR =
      Pattern.compile(
          "(?:[,;] )?trong đó:?,? |: |(?:, |^)?(?<![\\p{L}])phấn đấu(?: để)? |(?:bảo đảm|đảm bảo) $|, (?:và )?(?=đến (?:hết |cuối )?năm)|, (?=tăng |giảm )");

  /** Nouns that are counted: what is measured stands behind them. */
  private static final Pattern COUNT = Pattern.compile(COUNTED + "(?![\\p{L}])");

  /** Verbs of which the indicator keeps the words. */
  private static final Pattern KEPT =
      Pattern.compile(
          "^(?:cắt giảm|giảm|tăng|giải quyết|trồng|đào tạo|khoanh nuôi|chuyển|nâng cấp|cải tạo|xây dựng mới)");

  private static final Pattern TAKES_MORE =
      Pattern.compile("(?:bố trí|dành|cắt giảm|giảm|tăng thêm|giải quyết|trồng mới)$");

  private static final Pattern STOP =
      Pattern.compile(
          "(?:trong đó|phấn đấu|đến (?:hết |cuối )?năm|hoàn thành|thu hút|xây dựng|nâng cấp|thành lập|bảo đảm|đảm bảo"
              + "|đầu tư|mở rộng|phát triển|hình thành|tập trung|tăng cường|đẩy mạnh|từng bước|góp phần|giai đoạn)(?![\\p{L}])");

  private static final Pattern EXISTING =
      Pattern.compile(
          "(?:hiện có|hiện nay|đã có|đến nay|so với|đã đạt|năm học|toàn tỉnh có|trên địa bàn tỉnh có|diện tích tự nhiên|mức độ|cấp độ|loại|từ lớp|điều|khoản|số|nghị quyết|phiên bản|công nghệ|cổng|tuổi|chuẩn|quốc lộ|đường|thứ|ngày|tháng|quý|khóa|lần thứ|cuộc) ?$");

  private static final Pattern PURPOSE =
      Pattern.compile(".*(?:mục tiêu|chỉ tiêu|phấn đấu).*", Pattern.DOTALL);

  /** A clause that runs on for longer before a number, or behind it, has not been seen. */
  private static final int LONGEST = 400;

  private ProseTargets() {}

  static List<Target> read(List<Leaf> leaves, Ids ids) {
    List<Target> out = new ArrayList<>();
    for (Leaf leaf : leaves) {
      boolean digits = leaf.node().text().chars().anyMatch(Character::isDigit);
      if (digits) {
        new Reader(leaf, ids, out).read();
      }
    }
    return out;
  }

  private static final class Reader {
    private final Leaf leaf;
    private final Ids ids;
    private final List<Target> out;
    private final String text;
    private final String folded;
    private final boolean goals;

    Reader(Leaf leaf, Ids ids, List<Target> out) {
      this.leaf = leaf;
      this.ids = ids;
      this.out = out;
      this.text = leaf.node().text();
      this.folded = Folding.fold(text);
      boolean purpose = PURPOSE.matcher(folded).matches();
      for (Node above : leaf.headings()) {
        purpose |= above.heading() && PURPOSE.matcher(Folding.fold(above.text())).matches();
      }
      this.goals = purpose;
    }

    void read() {
      Period before = null;
      for (Sentences.Sentence s : Sentences.of(text)) {
        Period own = period(s.start(), s.end());
        sentence(s, own, before);
        before = own == null ? before : own;
      }
    }

    private @Nullable Period period(int from, int to) {
      int at = from;
      for (int comparisons = 0; comparisons < 8; comparisons++) {
        Optional<Periods.Found> found = Periods.find(folded, at, to);
        if (found.isEmpty()) {
          return null;
        }
        Periods.Found f = found.get();
        String before = folded.substring(Math.max(from, f.start() - 12), f.start());
        if (before.endsWith("so với ")
            || before.endsWith("của ") && f.from() != null && f.from() == f.to()) {
          at = f.end();
          continue;
        }
        return new Period(text.substring(f.start(), f.end()).strip(), f.from(), f.to());
      }
      return null;
    }

    private void sentence(Sentences.Sentence s, @Nullable Period own, @Nullable Period before) {
      Matcher m = NUMBER.matcher(folded).region(s.start(), s.end());
      boolean striving = folded.substring(s.start(), s.end()).contains("phấn đấu");
      int clause = s.start();
      Period current = own == null ? before : own;
      String parent = null;
      while (m.find()) {
        if (m.start() < clause) {
          continue;
        }
        int cut = clauseStart(clause, m.start());
        if (cut > clause) {
          parent = null;
        }
        Period near = period(cut, m.start());
        if (near != null) {
          current = near;
        }
        if (isGoal(m, cut, striving)) {
          Wording words = wording(m, cut, s, parent);
          Optional<Target> target = target(m, words, current);
          if (target.isPresent()) {
            out.add(target.get());
            clause = words.end();
            parent = words.group() == null ? words.indicator() : words.group();
          }
        }
      }
    }

    /** The clause of a number starts behind the one before it, or behind a semicolon. */
    private int clauseStart(int from, int at) {
      int start = Math.max(from, at - LONGEST);
      for (int i = start; i < at; i++) {
        if (folded.charAt(i) == ';') {
          start = i + 1;
        }
      }
      return start;
    }

    private boolean isGoal(Matcher m, int cut, boolean striving) {
      boolean percent = m.group(4) != null || m.group(6) != null;
      String unit = m.group(8);
      if (!percent && unit == null) {
        return false;
      }
      String before = folded.substring(cut, m.start());
      if (EXISTING.matcher(before.substring(Math.max(0, before.length() - 40))).find()
          || before.endsWith("(")) {
        return false;
      }
      String value = m.group(3);
      if (!percent && value.matches("(?:19|20)[0-9]{2}")) {
        return false;
      }
      int compared = before.lastIndexOf("so với");
      if (before.contains("hiện có") || compared >= 0 && before.length() - compared < 12) {
        return false;
      }
      boolean verb = VERB.matcher(before).find() || m.group(1) != null;
      if (percent) {
        return verb || before.strip().length() <= 60 || goals;
      }
      boolean count = value.startsWith("0") || goals || m.group(1) != null || striving;
      return count && (verb || before.strip().length() <= 30 || goals);
    }

    /** What is measured, what it is a part of, and where its words end. */
    private record Wording(String indicator, @Nullable String group, int end) {}

    private Wording wording(Matcher m, int cut, Sentences.Sentence s, @Nullable String parent) {
      boolean percent = m.group(4) != null || m.group(6) != null;
      boolean counted = m.group(8) != null && COUNT.matcher(m.group(8).strip()).lookingAt();
      String left = text.substring(cut, m.start());
      String group = null;
      Matcher connector = CONNECTOR.matcher(Folding.fold(left));
      int from = 0;
      while (connector.find()) {
        if (connector.group().contains("trong đó") && parent != null) {
          group = parent;
        } else if (connector.group().endsWith(": ") && connector.start() > from) {
          group = trimmed(left.substring(from, connector.start()));
        }
        from = connector.end();
      }
      String indicator = trimmed(left.substring(from));
      boolean verbs = isVerbOnly(indicator);
      if (group != null && (isVerbOnly(group) || isAgency(group))) {
        group = null;
      }
      boolean right =
          indicator.isEmpty()
              || verbs
              || counted
              || TAKES_MORE.matcher(Folding.fold(indicator)).find();
      if (!right) {
        return new Wording(indicator, group, m.end());
      }
      int end = rightEnd(m.end(), s.end());
      String rest = text.substring(m.end(), end).strip();
      String noun =
          counted ? text.substring(m.start(8), m.end(8)).strip().replaceFirst(" ?/.*$", "") : "";
      if (rest.isEmpty() && counted && !indicator.isEmpty() && !verbs) {
        return new Wording(indicator, group, m.end());
      }
      String own = (noun + " " + rest).strip();
      boolean keep =
          !indicator.isEmpty()
              && (!counted || verbs && KEPT.matcher(Folding.fold(indicator)).find());
      if (keep && !(verbs && percent && !KEPT.matcher(Folding.fold(indicator)).find())) {
        own = indicator + " " + own;
      }
      return new Wording(own.replaceFirst("^(?:số|các|tổng số) (?=số )", "").strip(), group, end);
    }

    private Optional<Target> target(Matcher m, Wording words, @Nullable Period current) {
      Optional<BigDecimal> value = Numerals.number(m.group(3));
      Optional<BigDecimal> upper =
          m.group(5) == null ? Optional.empty() : Numerals.number(m.group(5));
      if (value.isEmpty()
          || m.group(5) != null && upper.isEmpty()
          || Folding.key(words.indicator()).length() < 2) {
        return Optional.empty();
      }
      boolean percent = m.group(4) != null || m.group(6) != null;
      Comparator comparator =
          upper.isPresent()
              ? Comparator.RANGE
              : Values.comparator(
                  word(m), " trở lên".equals(m.group(9)), " trở xuống".equals(m.group(9)));
      String raw = text.substring(m.start(), m.end()).strip();
      return Optional.of(
          new Target(
              ids.target(),
              null,
              words.indicator(),
              words.group() == null ? List.of() : List.of(words.group()),
              unit(m, percent),
              List.of(
                  new TargetValue(
                      raw,
                      comparator,
                      value.get(),
                      upper.orElse(null),
                      current == null ? heading() : current)),
              leaf.lead(),
              Origin.PROSE,
              null,
              null,
              leaf.node().path(),
              null,
              List.of(),
              ProseTasks.places(leaf)));
    }

    private static String word(Matcher m) {
      String first = m.group(1) == null ? "" : m.group(1);
      String second = m.group(2) == null ? "" : m.group(2).strip();
      return first.isEmpty() ? second : first;
    }

    private @Nullable String unit(Matcher m, boolean percent) {
      if (percent) {
        String per = m.group(7);
        return per == null ? "%" : "%" + text.substring(m.start(7), m.end(7));
      }
      return m.group(8) == null ? null : text.substring(m.start(8), m.end(8)).strip();
    }

    /** Words before a number without periods and plain verbs at either end. */
    private static String trimmed(String words) {
      String part = words;
      String f = Folding.fold(part);
      boolean changed = true;
      while (changed) {
        changed = false;
        for (Pattern head : List.of(PERIOD_WORDS, COMPARED, HEAD_WORDS)) {
          Matcher h = head.matcher(f);
          if (h.find() && h.end() > 0) {
            part = part.substring(h.end());
            f = f.substring(h.end());
            changed = true;
          }
        }
      }
      Matcher tail = TAIL_VERBS.matcher(f).region(Math.max(0, f.length() - TAIL), f.length());
      if (tail.find()) {
        part = part.substring(0, tail.start());
      }
      return part.replaceFirst("^[ ,;:-]+", "").replaceFirst("[ ,;:]+$", "");
    }

    private static boolean isVerbOnly(String left) {
      String f = Folding.fold(left);
      return f.length() < 40 && VERB.matcher(f).lookingAt();
    }

    /** {@code Sở Tài chính: …} names who, not what the indicator is a part of. */
    private static boolean isAgency(String group) {
      return AgencyGrammar.at(group, Folding.fold(group), 0).isPresent();
    }

    /** Where the words behind a number end: at a mark, a bracket, or another number or verb. */
    private int rightEnd(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        boolean mark = c == ';' || c == '(' || c == ':' || c == '.' && i + 1 >= to;
        if (mark) {
          return i;
        }
        boolean comma = c == ',' && i + 2 < to;
        boolean and = folded.startsWith(" và ", i);
        if (comma || and) {
          int next = Math.min(to, i + (comma ? 2 : 4));
          boolean stops =
              NUMBER.matcher(folded).region(next, to).lookingAt()
                  || STOP.matcher(folded).region(next, to).lookingAt();
          if (stops) {
            return i;
          }
        }
      }
      return to;
    }

    private @Nullable Period heading() {
      for (Node above : leaf.headings()) {
        Optional<Period> found = TargetTables.period(above.text());
        if (above.heading() && found.isPresent()) {
          return found.get();
        }
      }
      return null;
    }
  }
}
