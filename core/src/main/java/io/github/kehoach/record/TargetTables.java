package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Comparator;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.record.ColumnRoles.Role;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.RawTable;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Periods;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table of targets. */
final class TargetTables {

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:%|‰|tỷ|triệu|nghìn|ngàn|đồng|usd|người|hộ|ha|km|m2|m3|m²|m³|tấn|tạ|kg|lít|lần|xã|huyện|thôn|trường"
              + "|cơ sở|doanh nghiệp|hợp tác xã|giường|bác sĩ|bác sỹ|lao động|mw|kwh|điểm|bậc|thứ|ngày|giờ|phút"
              + "|lượt|đơn vị|con|cây|sản phẩm|chỉ tiêu|dân|vạn|tuổi|căn|mô hình|hồ sơ|dịch vụ|buổi|lớp|học sinh"
              + "|trẻ|em|ca|suất|phòng|bài|bằng|đơn|đề tài|nhiệm vụ|dự án|chuỗi|vùng|khu|cụm|trạm|tuyến|cuộc|nền tảng|hệ thống|chuyên gia|kỹ sư|cán bộ|tổ|chiếc|bộ|phường|thương hiệu|nhãn hiệu|khách|tháng|năm|km2|km²)(?![\\p{L}]).{0,40}");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,50})\\) ?[*:]*$");
  private static final Pattern FOOTNOTE = Pattern.compile(" ?(?:\\(\\*{1,3}\\)|\\*{1,3})$");

  private final RawTable table;
  private final List<Passage> notes;
  private final ColumnRoles roles;
  private final Report report;
  private final Ids ids;
  private final Deque<Row> parents = new ArrayDeque<>();
  private final List<Target> out = new ArrayList<>();
  private @Nullable Period groupPeriod;
  private boolean ofWhich;

  private TargetTables(
      RawTable table, ColumnRoles roles, List<Passage> notes, Report report, Ids ids) {
    this.table = table;
    this.notes = notes;
    this.roles = roles;
    this.report = report;
    this.ids = ids;
  }

  /** A row that others may depend on. */
  private record Row(
      int level,
      String indicator,
      @Nullable String unit,
      List<Agency> agencies,
      List<Provenance> told) {}

  static List<Target> read(
      RawTable table, ColumnRoles roles, List<Passage> notes, Report report, Ids ids) {
    TargetTables reader = new TargetTables(table, roles, notes, report, ids);
    for (int i = 0; i < table.rows().size(); i++) {
      reader.row(i);
    }
    return reader.out;
  }

  private void row(int index) {
    RawTable.Row row = table.rows().get(index);
    String ordinal = row.text(roles.first(Role.ORDINAL));
    String text = row.text(roles.first(Role.INDICATOR));
    List<Integer> columns = roles.all(Role.VALUE);
    boolean valued = columns.stream().anyMatch(c -> !row.text(c).isEmpty());
    if (text.isEmpty()) {
      if (!valued && !ordinal.isEmpty()) {
        group(ordinal);
      }
      return;
    }
    if (RowItem.isOfWhich(text) && !valued) {
      ofWhich = true;
      return;
    }
    RowItem item = RowItem.of(ordinal, text);
    boolean alone =
        !valued
            && row.cells().stream().filter(c -> !c.text().isEmpty()).count() <= 2
            && row.text(roles.first(Role.UNIT)).isEmpty();
    if (alone
        && (item.heading() || item.level() < 0 && ordinal.isEmpty() && !ofWhich && isGroup(item))) {
      group(item.text());
      return;
    }
    int level = level(item);
    while (!parents.isEmpty() && parents.element().level() >= level) {
      parents.pop();
    }
    ofWhich = ofWhich && level > RowItem.NUMBERED;
    Row parent = parents.peek();
    add(index, row, item, level, parent, columns, valued);
  }

  /** A row over all columns that names a period or stands in capitals heads a group. */
  private static boolean isGroup(RowItem item) {
    return Folding.isCapitals(item.text())
        || Periods.find(Folding.fold(item.text()), 0, item.text().length()).isPresent();
  }

  private void group(String text) {
    parents.clear();
    ofWhich = false;
    groupPeriod = PrintedPeriods.whole(text).orElse(groupPeriod);
  }

  private int level(RowItem item) {
    if (item.heading()) {
      return 1;
    }
    if (item.level() >= 0) {
      return item.level();
    }
    // An unnumbered row below "Trong đó" depends on the row above that.
    return ofWhich ? RowItem.NUMBERED + 9 : RowItem.NUMBERED;
  }

  private void add(
      int index,
      RawTable.Row row,
      RowItem item,
      int level,
      @Nullable Row parent,
      List<Integer> columns,
      boolean valued) {
    String indicator = item.text();
    boolean noted = FOOTNOTE.matcher(indicator).find();
    indicator = FOOTNOTE.matcher(indicator).replaceFirst("").strip();
    String unit = emptyToNull(row.text(roles.first(Role.UNIT)));
    Matcher bracket = BRACKET.matcher(indicator);
    if (unit == null
        && bracket.find()
        && UNIT.matcher(Folding.fold(bracket.group(1)).strip()).matches()) {
      unit = bracket.group(1).strip();
      indicator = indicator.substring(0, bracket.start()).strip();
    }
    indicator = withoutOfWhich(indicator);
    boolean dependent = parent != null;
    List<Agency> agencies = agencies(row);
    List<Provenance> told = new ArrayList<>();
    agencyColumns().forEach(c -> told.addAll(places(row, c)));
    if (agencies.isEmpty() && parent != null) {
      agencies = parent.agencies();
      told.addAll(parent.told());
    }
    if (unit == null && parent != null) {
      unit = parent.unit();
    }
    parents.push(new Row(level, indicator, unit, agencies, told));
    if (!valued) {
      return;
    }
    List<TargetValue> values = new ArrayList<>();
    List<Provenance> where = new ArrayList<>(places(row, roles.first(Role.INDICATOR)));
    for (int column : columns) {
      String raw = row.text(column);
      if (raw.isEmpty()) {
        continue;
      }
      List<Provenance> cell = places(row, column);
      where.addAll(cell);
      Optional<Values.Value> value = Values.parse(raw);
      if (value.isEmpty()) {
        report.warning(
            DiagnosticCode.UNPARSED_VALUE,
            "The value \"" + raw + "\" of \"" + indicator + "\" is given as printed only.",
            cell);
      }
      value = value.map(v -> compared(v, item.text()));
      if (unit == null && value.isPresent()) {
        unit = value.get().unit();
      }
      values.add(
          new TargetValue(
              raw,
              value.map(Values.Value::comparator).orElse(null),
              value.map(Values.Value::value).orElse(null),
              value.map(Values.Value::upper).orElse(null),
              periodOf(column)));
    }
    where.addAll(told);
    out.add(
        new Target(
            ids.target(),
            item.ordinal(),
            indicator,
            dependent ? group(parents) : List.of(),
            unit,
            values,
            agencies,
            Origin.TABLE,
            table.id(),
            index,
            table.section(),
            noted ? note() : null,
            List.of(),
            where));
  }

  /** A bare number takes the comparison that the indicator words: {@code Giảm ít nhất …}. */
  private static Values.Value compared(Values.Value value, String indicator) {
    if (value.comparator() != Comparator.EQ) {
      return value;
    }
    String key = " " + Folding.key(indicator) + " ";
    Comparator worded =
        key.contains(" ít nhất ") || key.contains(" tối thiểu ") || key.contains(" không dưới ")
            ? Comparator.GE
            : key.contains(" tối đa ") || key.contains(" không quá ")
                ? Comparator.LE
                : value.comparator();
    return new Values.Value(worded, value.value(), value.upper(), value.unit());
  }

  /** The rows that this one depends on, outermost first. */
  private static List<String> group(Deque<Row> parents) {
    List<String> group = new ArrayList<>();
    Iterator<Row> rows = parents.descendingIterator();
    while (rows.hasNext()) {
      group.add(rows.next().indicator());
    }
    group.remove(group.size() - 1);
    return group;
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

  private List<Agency> agencies(RawTable.Row row) {
    List<Agency> agencies = new ArrayList<>();
    agencyColumns().forEach(c -> agencies.addAll(Agencies.ofCell(row.text(c))));
    return agencies;
  }

  private List<Integer> agencyColumns() {
    return Stream.of(Role.LEAD, Role.BOTH, Role.AGENCIES)
        .flatMap(role -> roles.all(role).stream())
        .toList();
  }

  private @Nullable Period periodOf(int column) {
    Optional<Period> own = PrintedPeriods.whole(table.header().get(column));
    if (own.isPresent()) {
      return own.get();
    }
    if (groupPeriod != null) {
      return groupPeriod;
    }
    return table.heading() == null ? null : heading(table.heading());
  }

  /** The nearest heading that names a period. */
  private static @Nullable Period heading(String heading) {
    for (String line : heading.split("\n")) {
      Optional<Period> found = PrintedPeriods.whole(line.strip());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return null;
  }

  private @Nullable String note() {
    for (Passage p : notes) {
      int star = p.value().indexOf('*');
      if (star >= 0) {
        return p.value().substring(star + 1).replaceFirst("^[)*: ]+", "").strip();
      }
    }
    return null;
  }

  private static List<Provenance> places(RawTable.Row row, int column) {
    return column < 0
        ? List.of()
        : row.cells().get(column).passages().stream().map(Passage::whole).toList();
  }

  private static @Nullable String emptyToNull(String s) {
    return s.isEmpty() ? null : s;
  }
}
