package io.github.kehoach.record;

import io.github.kehoach.plan.Comparator;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.structure.Node;
import io.github.kehoach.structure.Passage;
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
  private static final String COUNTED =
      "(?:huyện|xã|phường|đô thị|trung tâm|trường|cơ sở|doanh nghiệp|hợp tác xã|mô hình|sản phẩm|khu|cụm|nhà máy"
          + "|dự án|thôn|bản|lao động|người|hộ|giường bệnh|bác sĩ|bác sỹ|điều dưỡng|ha|km|tấn|mw|lượt khách|lượt|căn hộ|căn|cây"
          + "|công trình|điểm|thương hiệu|nhãn hiệu|chuỗi|vùng|làng|lần|bậc|tổ chức|nhiệm vụ|đề tài|bằng|đơn|sàn|nền tảng|trạm|bến|cảng|tuyến|tàu|buồng|phòng|cán bộ|học viên|học sinh|cuộc|lớp|ngành|chương trình|kỹ sư|chuyên gia|giống|con|m2|m3|m²|m³|đồng|usd)";
  private static final String MONEY =
      "(?:(?:triệu|tỷ|tỉ|nghìn|ngàn) ?(?:đồng|usd|đô la|lượt|tấn|người|cây|con|ha|m3)?|đồng|usd)";
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
              + "{1,2}| (?:grdp|dân số|/năm)(?![\\p{L}]))?"
              + "| ?("
              + MONEY
              + PER
              + "{0,2}|"
              + COUNTED
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
          "(?:[ ,:]*(?<![\\p{L}])(?:đạt|chiếm|là|còn|bình quân đạt|ước đạt|phấn đấu|duy trì|ở mức|mức|với|và|trong đó|có|đạt tỷ lệ|bằng|được|đến|lên|từ|duy trì ở mức|duy trì mức|đạt mức)(?![\\p{L}]))+[ ,:]*$");
  private static final Pattern HEAD_WORDS =
      Pattern.compile(
          "^(?:[ ,:;-]*(?<![\\p{L}])(?:phấn đấu|trong đó|và|với|đạt|có|bảo đảm|đảm bảo|mục tiêu|cụ thể|theo đó|đồng thời|là|tập trung|cơ bản|thì|còn|xây dựng mới|xây dựng|thành lập|hình thành|thu hút đầu tư xây dựng mới)(?![\\p{L}]))+[ ,:]*");
  private static final Pattern PERIOD_WORDS =
      Pattern.compile(
          "^[ ,:;]*(?:(?:trong |cả )?(?:giai đoạn|thời kỳ|đến hết năm|đến cuối năm|đến năm|tới năm|hết năm|năm|từ năm)"
              + " (?:19|20)[0-9]{2}(?: ?(?:-|đến|đến năm) ?(?:19|20)[0-9]{2})?(?:,? tầm nhìn đến năm [0-9]{4})?[ ,:]*)");
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
      while (m.find()) {
        int cut = clauseStart(clause, m.start());
        Period near = period(cut, m.start());
        if (near != null) {
          current = near;
        }
        if (isGoal(m, cut, striving)) {
          Optional<Target> target = target(m, cut, s, current);
          if (target.isPresent()) {
            out.add(target.get());
            clause = m.end();
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
      if (before.contains("hiện có")
          || before.contains("so với") && before.length() - before.lastIndexOf("so với") < 12) {
        return false;
      }
      boolean verb = VERB.matcher(before).find() || m.group(1) != null;
      if (percent) {
        return verb || before.strip().length() <= 60 || goals;
      }
      boolean count = value.startsWith("0") || goals || striving;
      return verb && count;
    }

    private Optional<Target> target(
        Matcher m, int cut, Sentences.Sentence s, @Nullable Period current) {
      Optional<BigDecimal> value = Numerals.number(m.group(3));
      Optional<BigDecimal> upper =
          m.group(5) == null ? Optional.empty() : Numerals.number(m.group(5));
      if (value.isEmpty() || m.group(5) != null && upper.isEmpty()) {
        return Optional.empty();
      }
      boolean percent = m.group(4) != null || m.group(6) != null;
      String unit = unit(m, percent);
      String left = indicatorBefore(cut, m.start());
      int end = m.end();
      String indicator = left;
      if (Folding.key(left).length() < 4 || isVerbOnly(left)) {
        end = clauseEnd(m.end(), Math.min(s.end(), m.end() + LONGEST));
        String right = text.substring(m.end(), end).strip();
        String counted = percent || unit == null ? "" : unit + " ";
        indicator = (counted + right).strip();
        indicator = indicator.replaceFirst("^(?:số|các|tổng số) (?=số )", "");
        if (Folding.key(indicator).isEmpty()) {
          return Optional.empty();
        }
      }
      Comparator comparator =
          upper.isPresent()
              ? Comparator.RANGE
              : Values.comparator(
                  word(m), " trở lên".equals(m.group(9)), " trở xuống".equals(m.group(9)));
      String raw = text.substring(m.start(), m.end()).strip();
      List<Provenance> where = new ArrayList<>();
      for (Passage p : leaf.node().passages()) {
        where.add(p.whole());
      }
      return Optional.of(
          new Target(
              ids.target(),
              null,
              indicator,
              List.of(),
              unit,
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
              where));
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

    private String indicatorBefore(int cut, int at) {
      String part = text.substring(cut, at);
      String f = folded.substring(cut, at);
      boolean changed = true;
      while (changed) {
        changed = false;
        for (Pattern head : List.of(PERIOD_WORDS, HEAD_WORDS)) {
          Matcher h = head.matcher(f);
          if (h.find() && h.end() > 0) {
            part = part.substring(h.end());
            f = f.substring(h.end());
            changed = true;
          }
        }
      }
      Matcher tail = TAIL_VERBS.matcher(f);
      if (tail.find()) {
        part = part.substring(0, tail.start());
        f = f.substring(0, tail.start());
      }
      int colon = f.lastIndexOf(':');
      if (colon >= 0 && colon < f.length() - 2) {
        part = part.substring(colon + 1);
      }
      return part.replaceFirst("^[ ,;:-]+", "").replaceFirst("[ ,;:]+$", "");
    }

    private static boolean isVerbOnly(String left) {
      String f = Folding.fold(left);
      return f.length() < 40
          && VERB.matcher(f).lookingAt()
          && !f.startsWith("giảm")
          && !f.startsWith("tăng");
    }

    private int clauseEnd(int from, int to) {
      int i = from;
      int depth = 0;
      while (i < to) {
        char c = text.charAt(i);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth <= 0 && (c == ';' || c == '.' && i + 1 >= to)) {
          break;
        }
        if (c == ','
            && depth <= 0
            && NUMBER.matcher(folded).region(Math.min(i + 2, to), to).lookingAt()) {
          break;
        }
        if (depth <= 0 && folded.startsWith(" và ", i)) {
          Matcher next = NUMBER.matcher(folded).region(Math.min(i + 4, to), to);
          if (next.lookingAt()) {
            break;
          }
        }
        i++;
      }
      return i;
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
