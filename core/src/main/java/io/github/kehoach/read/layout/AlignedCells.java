package io.github.kehoach.read.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts the lines of a table without ruling lines into rows and cells: which lines are one row that
 * is wrapped, and which words are one text that stands over several columns.
 */
final class AlignedCells {

  /** Lines of one cell stand closer than this, in parts of their size. */
  private static final float WRAPPED = 1.35f;

  /** Words of one cell stand closer than this, in parts of their size. */
  private static final float SPACE = 0.35f;

  private final List<Row> lines;
  private final float[] gutters;
  private final int columns;
  private final List<List<List<Word>>> rows = new ArrayList<>();
  private int head;

  private AlignedCells(List<Row> lines, float[] gutters) {
    this.lines = lines;
    this.gutters = gutters;
    this.columns = gutters.length + 1;
  }

  /**
   * A table's rows.
   *
   * @param rows for each row, for each column, its words
   * @param head how many lines of the page the first row takes, with a second one below spanning
   *     texts
   */
  record Result(List<List<List<Word>>> rows, int head) {}

  /**
   * Sorts lines.
   *
   * @param lines the lines of the table
   * @param gutters where its columns part
   * @param known how many lines its head has; 0 where that is not known, negative for no head
   * @return its rows
   */
  static Result of(List<Row> lines, float[] gutters, int known) {
    AlignedCells cells = new AlignedCells(lines, gutters);
    int from = known < 0 ? 0 : cells.spanningHead(known > 0 ? known : cells.headZone());
    cells.body(from, known);
    return new Result(cells.rows, cells.head);
  }

  /** The column that the middle of a word stands in. */
  static int column(float[] gutters, Word w) {
    float middle = (w.x0() + w.x1()) / 2;
    int c = 0;
    while (c < gutters.length && middle > gutters[c]) {
      c++;
    }
    return c;
  }

  /** How many lines at the start may be a head: no column's text ends and begins again in them. */
  private int headZone() {
    int[] last = new int[columns];
    Arrays.fill(last, -1);
    int zone = 0;
    while (zone < lines.size() && (zone == 0 || goesOn(lines.get(zone)))) {
      for (Word w : lines.get(zone).words) {
        int c = column(gutters, w);
        if (last[c] >= 0 && last[c] < zone - 1) {
          return zone;
        }
        last[c] = zone;
      }
      zone++;
    }
    return zone;
  }

  /** Writes a head with texts over several columns; gives how many lines it has, if it has such. */
  private int spanningHead(int zone) {
    List<Spans.Span> spans = zone < 2 ? List.of() : Spans.find(lines.subList(0, zone), gutters);
    if (spans.isEmpty()) {
      return 0;
    }
    List<List<Word>> upper = row();
    List<List<Word>> lower = row();
    for (int i = 0; i < zone; i++) {
      List<List<Word>> sorted = row();
      sort(lines.get(i), sorted);
      for (int c = 0; c < columns; c++) {
        int place = Spans.place(spans, c);
        if (i > 0 && place >= 0) {
          lower.get(c).addAll(sorted.get(c));
        } else {
          upper.get(place >= 0 ? place : c).addAll(sorted.get(c));
        }
      }
    }
    rows.add(upper);
    rows.add(lower);
    head = zone;
    return zone;
  }

  /** Writes the other rows; behind a head that is known a new one starts in any case. */
  private void body(int from, int known) {
    int opened = 0;
    for (Row line : lines) {
      opened += startsFirst(line) ? 1 : 0;
    }
    boolean firstOpens = opened * 2 >= lines.size() / 2;
    for (int i = from; i < lines.size(); i++) {
      Row line = lines.get(i);
      boolean close =
          i > from && i != known && line.baseline - lines.get(i - 1).baseline < WRAPPED * line.size;
      if (!close || opensRow(line, firstOpens)) {
        if (rows.size() == 1 && head == 0) {
          head = i;
        }
        rows.add(row());
      }
      sort(line, rows.get(rows.size() - 1));
    }
  }

  private boolean opensRow(Row line, boolean firstOpens) {
    if (!startsFirst(line) || goesOn(line)) {
      return false;
    }
    return firstOpens || count(line) >= columns - 1;
  }

  /** Whether a line has nothing in the first column, or there nothing that begins a text. */
  private boolean goesOn(Row line) {
    Word first = line.words.get(0);
    char c = first.text().charAt(0);
    return !startsFirst(line)
        || column(gutters, line.words.get(line.words.size() - 1)) == 0
            && (Character.isLowerCase(c) || c == '(')
            && !isPoint(first.text());
  }

  /** A letter that numbers a row: {@code a)}, {@code b}. */
  private static boolean isPoint(String word) {
    return word.length() == 1 || word.length() == 2 && !Character.isLetterOrDigit(word.charAt(1));
  }

  private boolean startsFirst(Row line) {
    return column(gutters, line.words.get(0)) == 0;
  }

  private List<List<Word>> row() {
    List<List<Word>> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  /** Puts the words of a line into cells. */
  private void sort(Row line, List<List<Word>> cells) {
    for (List<Word> text : texts(line)) {
      cells.get(column(gutters, text)).addAll(text);
    }
  }

  /** The texts of a line: words that nothing but a space parts. */
  static List<List<Word>> texts(Row line) {
    List<List<Word>> texts = new ArrayList<>();
    List<Word> words = line.words;
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean joined =
          i < words.size() && words.get(i).x0() - words.get(i - 1).x1() < SPACE * line.size;
      if (!joined) {
        texts.add(words.subList(from, i));
        from = i;
      }
    }
    return texts;
  }

  /** The column of words that are one text: over two, the one with most of it, else the first. */
  static int column(float[] gutters, List<Word> text) {
    int first = column(gutters, text.get(0));
    int last = column(gutters, text.get(text.size() - 1));
    if (last != first + 1) {
      return first;
    }
    float gutter = gutters[first];
    float left = gutter - text.get(0).x0();
    float right = text.get(text.size() - 1).x1() - gutter;
    return right > left ? last : first;
  }

  private int count(Row line) {
    int n = 0;
    int last = -1;
    for (Word w : line.words) {
      int c = column(gutters, w);
      n += c == last ? 0 : 1;
      last = c;
    }
    return n;
  }
}
