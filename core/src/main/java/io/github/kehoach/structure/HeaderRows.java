package io.github.kehoach.structure;

import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What tells a table's header rows from the rest. */
final class HeaderRows {

  private static final Pattern NUMBER_CELL = Pattern.compile("\\(?([0-9]{1,2}|[a-d])\\)?");

  /** A number of two digits in brackets. */
  private static final int LONGEST_NUMBER = 4;

  private static final Pattern SUB_HEADER =
      Pattern.compile(
          ".*(?:[12][09][0-9]{2}|năm|giai đoạn|kế hoạch|thực hiện|mục tiêu|vốn|nstw|nsđp|ngân sách|tổng|trong đó|khác|chủ trì|phối hợp|huyện|tỉnh|xã).*");

  private HeaderRows() {}

  /** A row that counts the columns: {@code 1 2 3 …}. */
  static boolean isColumnNumbers(List<String> row) {
    int last = 0;
    int counted = 0;
    for (String cell : row) {
      if (cell.isEmpty()) {
        continue;
      }
      if (cell.length() > LONGEST_NUMBER || !NUMBER_CELL.matcher(Folding.fold(cell)).matches()) {
        return false;
      }
      char c = Folding.fold(cell).replaceAll("[()]", "").charAt(0);
      if (Character.isDigit(c)) {
        int n = Integer.parseInt(cell.replaceAll("\\D", ""));
        if (n != last + 1 && !(last == 0 && n == counted + 1)) {
          return false;
        }
        last = n;
      }
      counted++;
    }
    return counted >= 3 && counted >= row.size() - 1;
  }

  /** The words of a header's cells, as {@link #repeats} compares them. */
  static List<String> keys(List<String> header) {
    return header.stream().map(Folding::key).toList();
  }

  /** Whether a row repeats a header with these keys, spelled a little differently perhaps. */
  static boolean repeats(List<String> row, List<String> header) {
    int same = 0;
    int filled = 0;
    int cells = Math.max(row.size(), header.size());
    for (int i = 0; i < cells; i++) {
      String cell = i < row.size() ? row.get(i) : "";
      String b = i < header.size() ? header.get(i) : "";
      String a = cell.isEmpty() ? "" : Folding.key(cell);
      if (a.isEmpty() && b.isEmpty()) {
        continue;
      }
      filled++;
      same += isAlike(a, b) ? 1 : 0;
      // Most rows are told by their first cells: what is left cannot make up for these.
      int left = cells - i - 1;
      if ((same + left) * 10 < (filled + left) * 7) {
        return false;
      }
    }
    return filled >= 2 && same * 10 >= filled * 7;
  }

  /** A second header row fills in below merged cells of the first: years, plan and fact. */
  static boolean isSecond(List<String> first, List<String> second) {
    if (second.isEmpty() || !second.get(0).isEmpty()) {
      return false;
    }
    int filled = 0;
    boolean belowGap = false;
    for (int i = 0; i < second.size(); i++) {
      String cell = second.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      filled++;
      if (!SUB_HEADER.matcher(Folding.fold(cell)).matches()) {
        return false;
      }
      belowGap |= i >= first.size() || first.get(i).isEmpty();
    }
    return filled >= 2 && filled < second.size() && belowGap;
  }

  /** Two header rows as one: {@code Giai đoạn / 2021-2025}. */
  static List<String> merge(List<String> first, List<String> second) {
    List<String> out = new ArrayList<>();
    String above = "";
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      String upper = i < first.size() ? first.get(i) : "";
      String lower = i < second.size() ? second.get(i) : "";
      if (!upper.isEmpty()) {
        above = upper;
      }
      if (lower.isEmpty()) {
        out.add(upper);
      } else {
        out.add(above.isEmpty() ? lower : above + " / " + lower);
      }
    }
    return out;
  }

  /** Where the words of {@link #merge} stand, a list for each column. */
  static List<List<Passage>> places(List<RawTable.Cell> first, List<RawTable.Cell> second) {
    List<List<Passage>> out = new ArrayList<>();
    List<Passage> above = List.of();
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      List<Passage> upper = i < first.size() ? first.get(i).passages() : List.of();
      List<Passage> lower = i < second.size() ? second.get(i).passages() : List.of();
      above = upper.isEmpty() ? above : upper;
      List<Passage> own = new ArrayList<>(lower.isEmpty() ? upper : above);
      own.addAll(lower);
      out.add(own);
    }
    return out;
  }

  private static boolean isAlike(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.length() > 200 || b.length() > 200) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    String x = Folding.bare(a).replace(" ", "");
    String y = Folding.bare(b).replace(" ", "");
    int most = Math.max(1, Math.max(x.length(), y.length()) / 5);
    return Math.abs(x.length() - y.length()) <= most && distance(x, y) <= most;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
