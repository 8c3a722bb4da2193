package io.github.kehoach.read.text;

import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many columns a list of cells has, when only their order is known. */
final class Columns {

  /** Tables with more are not looked for. */
  static final int MOST = 14;

  private static final Pattern VALUE =
      Pattern.compile(
          "(?:[<>≤≥~]|trên|dưới|khoảng|từ|đến|tối thiểu|tối đa|ít nhất)? ?[0-9][0-9.,]*"
              + "(?: ?- ?[0-9][0-9.,]*)? ?%?[^ ]{0,8}");
  private static final Pattern ORDINAL =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2})*[.)]?|[ivxlc]{1,6}\\.?|[-+*•–]|[a-zđ][.)]?");
  private static final Pattern MARKED =
      Pattern.compile("(?:[0-9]{1,3}[.)]|[-+*•]|[ivx]{1,5}[./-]|[a-zđ][.)]) ?[\\p{L}(\"].*");

  private Columns() {}

  /** What a cell looks like. */
  enum Kind {
    EMPTY,
    ORDINAL,
    VALUE,
    MARKED,
    SHORT,
    LONG
  }

  /** The number of columns that makes each column most alike below the header. */
  static int count(List<String> cells) {
    int m = cells.size();
    if (m < 4) {
      return m;
    }
    List<Kind> kinds = new ArrayList<>(m);
    List<String> keys = new ArrayList<>(m);
    for (String cell : cells) {
      kinds.add(kind(cell));
      keys.add(Folding.key(cell));
    }
    int best = 2;
    double most = Double.NEGATIVE_INFINITY;
    for (int n = 2; n <= Math.min(MOST, m / 2); n++) {
      double score = score(kinds, keys, n);
      if (score > most + 1e-9) {
        most = score;
        best = n;
      }
    }
    return best;
  }

  private static double score(List<Kind> kinds, List<String> keys, int n) {
    int m = kinds.size();
    double alike = 0;
    for (int c = 0; c < n; c++) {
      int[] counts = new int[Kind.values().length];
      int filled = 0;
      for (int i = c + n; i < m; i += n) {
        counts[kinds.get(i).ordinal()]++;
        filled++;
      }
      int empty = counts[Kind.EMPTY.ordinal()];
      counts[Kind.EMPTY.ordinal()] = 0;
      int most = 0;
      for (int k : counts) {
        most = Math.max(most, k);
      }
      // Short and long texts are of one kind when a column holds nothing else.
      int texts = counts[Kind.SHORT.ordinal()] + counts[Kind.LONG.ordinal()];
      double share = filled == 0 ? 0 : (Math.max(most, texts * 0.9) + empty * 0.7) / filled;
      alike += share;
    }
    double score = alike / n;
    score += m % n == 0 ? 0.25 : -0.15;
    score += header(keys, kinds, n);
    return score;
  }

  /** A header that repeats must do so at the start of a row; a counting column counts. */
  private static double header(List<String> keys, List<Kind> kinds, int n) {
    double score = 0;
    String first = keys.get(0);
    if (!first.isEmpty()) {
      for (int i = 1; i + 1 < keys.size(); i++) {
        if (keys.get(i).equals(first) && keys.get(i + 1).equals(keys.get(1))) {
          score += i % n == 0 ? 0.3 : -0.6;
        }
      }
    }
    if (first.equals("stt") || first.equals("tt") || first.equals("số tt")) {
      int counted = 0;
      int rows = 0;
      for (int i = n; i < kinds.size(); i += n) {
        rows++;
        Kind kind = kinds.get(i);
        counted += kind == Kind.ORDINAL || kind == Kind.EMPTY ? 1 : 0;
      }
      score += rows == 0 ? 0 : (double) counted / rows;
    }
    for (int c = 0; c < n; c++) {
      boolean figure = !keys.get(c).isEmpty() && Character.isDigit(keys.get(c).charAt(0));
      boolean number = kinds.get(c) == Kind.VALUE || kinds.get(c) == Kind.ORDINAL && figure;
      if (kinds.get(c) == Kind.EMPTY || number && keys.get(c).length() < 4) {
        score -= 0.2;
      }
    }
    return score;
  }

  static Kind kind(String cell) {
    if (cell.isEmpty()) {
      return Kind.EMPTY;
    }
    if (cell.length() <= 40) {
      String folded = Folding.fold(cell);
      if (ORDINAL.matcher(folded).matches()) {
        return Kind.ORDINAL;
      }
      if (VALUE.matcher(folded).matches()) {
        return Kind.VALUE;
      }
    }
    if (MARKED.matcher(Folding.fold(cell.substring(0, Math.min(30, cell.length())))).matches()) {
      return Kind.MARKED;
    }
    return cell.length() <= 30 ? Kind.SHORT : Kind.LONG;
  }
}
