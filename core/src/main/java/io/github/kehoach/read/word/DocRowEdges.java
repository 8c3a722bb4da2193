package io.github.kehoach.read.word;

import java.util.Arrays;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;

/** Where the cells of a row start and end, from its table properties ([MS-DOC] 2.6.3). */
final class DocRowEdges {

  /** Behind the style of a paragraph, its changes start. */
  private static final int BEHIND_STYLE = 2;

  private static final int P_TABLE_PROPS = 0x6b;
  private static final int T_DEF_TABLE = 0x08;
  private static final int T_INSERT = 0x21;
  private static final int T_DELETE = 0x22;
  private static final int T_DXA_COL = 0x23;

  /** A row has no more cells. */
  private static final int MOST_CELLS = 64;

  private int[] edges = {};

  private DocRowEdges() {}

  /**
   * The edges of a row's cells in twentieths of a point.
   *
   * @param properties those of the paragraph that ends the row
   * @param data the file's data stream
   * @return one more than it has cells, or none where it does not say
   */
  static int[] of(byte[] properties, byte[] data) {
    DocRowEdges row = new DocRowEdges();
    row.apply(properties, BEHIND_STYLE, data);
    return row.edges;
  }

  private void apply(byte[] properties, int from, byte[] data) {
    SprmIterator all = new SprmIterator(properties, from);
    while (all.hasNext()) {
      SprmOperation sprm = all.next();
      if (sprm.getType() == SprmOperation.TYPE_PAP && sprm.getOperation() == P_TABLE_PROPS) {
        outsourced(sprm.getOperand(), data);
      } else if (sprm.getType() == SprmOperation.TYPE_TAP) {
        apply(sprm);
      }
    }
  }

  /** Rows of many cells keep their properties in the data stream. */
  private void outsourced(int at, byte[] data) {
    if (at >= 0 && at + 2 <= data.length) {
      int end = Math.min(data.length, at + 2 + LittleEndian.getUShort(data, at));
      apply(Arrays.copyOfRange(data, at + 2, end), 0, new byte[0]);
    }
  }

  private void apply(SprmOperation sprm) {
    byte[] bytes = sprm.getGrpprl();
    int at = sprm.getGrpprlOffset();
    switch (sprm.getOperation()) {
      case T_DEF_TABLE -> define(bytes, at);
      case T_INSERT -> insert(bytes[at], bytes[at + 1], LittleEndian.getShort(bytes, at + 2));
      case T_DELETE -> delete(bytes[at], bytes[at + 1]);
      case T_DXA_COL -> widen(bytes[at], bytes[at + 1], LittleEndian.getShort(bytes, at + 2));
      default -> {
        // Nothing else moves edges against each other.
      }
    }
  }

  private void define(byte[] bytes, int at) {
    int cells = bytes[at] & 0xff;
    if (cells > MOST_CELLS || at + 1 + 2 * (cells + 1) > bytes.length) {
      return;
    }
    edges = new int[cells + 1];
    for (int i = 0; i <= cells; i++) {
      edges[i] = LittleEndian.getShort(bytes, at + 1 + 2 * i);
    }
  }

  private void insert(int first, int count, int width) {
    int cells = edges.length - 1;
    if (cells < 0 || first < 0 || count <= 0 || cells + count > MOST_CELLS) {
      return;
    }
    int from = Math.min(first, cells);
    int[] more = Arrays.copyOf(edges, edges.length + count);
    for (int i = from + 1; i < more.length; i++) {
      more[i] = i <= from + count ? more[i - 1] + width : edges[i - count] + count * width;
    }
    edges = more;
  }

  private void delete(int first, int limit) {
    int cells = edges.length - 1;
    int to = Math.min(limit, cells);
    if (first < 0 || first >= to) {
      return;
    }
    int gone = to - first;
    int width = edges[to] - edges[first];
    int[] less = Arrays.copyOf(edges, edges.length - gone);
    for (int i = first + 1; i < less.length; i++) {
      less[i] = edges[i + gone] - width;
    }
    edges = less;
  }

  private void widen(int first, int limit, int width) {
    for (int i = Math.max(0, first); i < Math.min(limit, edges.length - 1); i++) {
      int change = width - (edges[i + 1] - edges[i]);
      for (int k = i + 1; k < edges.length; k++) {
        edges[k] += change;
      }
    }
  }
}
