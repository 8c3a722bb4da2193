package io.github.kehoach.read.layout;

import io.github.kehoach.document.Geometry;
import io.github.kehoach.plan.Box;
import io.github.kehoach.text.NormalizedText;
import io.github.kehoach.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The running text of all pages in reading order: the source that offsets point into, and where
 * each of its words stands. Words are kept in arrays: a long document has half a million of them.
 *
 * <p>Each word belongs to a group, the paragraph or cell whose lines it stands in. A range that
 * runs over a page break or through a cut row encloses words of other groups in the source; they
 * are not part of its place.
 */
final class PlacedText implements Geometry {

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[1024];
  private int[] groups = new int[1024];
  private short[] pages = new short[1024];
  private float[] boxes = new float[4 * 1024];
  private byte[] confidences = new byte[1024];
  private int count;
  private final List<Sheet> sheets = new ArrayList<>();

  /** Marks words that no OCR read. */
  private static final byte SURE = -1;

  private static final float STEPS = 100;

  int length() {
    return text.length();
  }

  String text(int from, int to) {
    return text.substring(from, to);
  }

  void append(char c) {
    text.append(c);
  }

  /** Notes a page. */
  void add(Sheet sheet) {
    sheets.add(sheet);
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** Adds a word behind what is there. */
  void append(Word word, int page) {
    if (count == starts.length) {
      int n = 2 * count;
      starts = Arrays.copyOf(starts, n);
      groups = Arrays.copyOf(groups, n);
      pages = Arrays.copyOf(pages, n);
      boxes = Arrays.copyOf(boxes, 4 * n);
      confidences = Arrays.copyOf(confidences, n);
    }
    starts[count] = text.length();
    pages[count] = (short) page;
    boxes[4 * count] = word.x0();
    boxes[4 * count + 1] = word.top();
    boxes[4 * count + 2] = word.x1();
    boxes[4 * count + 3] = word.bottom();
    confidences[count] =
        word.confidence() < 0 ? SURE : (byte) Math.round(Math.min(1, word.confidence()) * STEPS);
    groups[count] = -1;
    count++;
    text.append(normal(word.text()));
  }

  /** Whether a word is more than characters that nothing is seen of. */
  static boolean isVisible(Word word) {
    return !normal(word.text()).isEmpty();
  }

  private static CharSequence normal(String word) {
    return Normalizer.isPlain(word) ? word : Normalizer.normalize(word);
  }

  /** A range as one line: its letters are normal, its white space is single. */
  NormalizedText line(int from, int to) {
    return NormalizedText.of(text.substring(from, to).replace('\n', ' '), from);
  }

  /** Puts the words of a range into a group. */
  void group(int from, int to, int group) {
    for (int i = first(from); i < count && starts[i] < to; i++) {
      groups[i] = group;
    }
  }

  /** The word that holds an offset, or the next one. */
  private int first(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  @Override
  public List<Place> places(int sourceStart, int sourceEnd) {
    List<Place> out = new ArrayList<>(1);
    if (sourceStart < 0 || count == 0) {
      return out;
    }
    int i = first(sourceStart);
    int group = groups[i];
    int lastGroup = groups[first(Math.max(sourceStart, sourceEnd - 1))];
    while (i < count && starts[i] < sourceEnd) {
      int page = pages[i];
      int from = Math.max(sourceStart, starts[i]);
      int to = from;
      float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
      int confidence = Integer.MAX_VALUE;
      for (; i < count && starts[i] < sourceEnd && pages[i] == page; i++) {
        to = i + 1 < count ? starts[i + 1] : text.length();
        if (groups[i] != group && groups[i] != lastGroup) {
          continue;
        }
        box[0] = Math.min(box[0], boxes[4 * i]);
        box[1] = Math.min(box[1], boxes[4 * i + 1]);
        box[2] = Math.max(box[2], boxes[4 * i + 2]);
        box[3] = Math.max(box[3], boxes[4 * i + 3]);
        if (confidences[i] != SURE) {
          confidence = Math.min(confidence, confidences[i]);
        }
      }
      if (box[0] != Float.MAX_VALUE) {
        out.add(
            new Place(from, Math.min(sourceEnd, to), page & 0xffff, box(box), sure(confidence)));
      }
    }
    return out;
  }

  @Override
  public List<Box> lines(int sourceStart, int sourceEnd) {
    List<Box> out = new ArrayList<>();
    if (sourceStart < 0 || count == 0) {
      return out;
    }
    int i = first(sourceStart);
    int group = groups[i];
    int lastGroup = groups[first(Math.max(sourceStart, sourceEnd - 1))];
    float[] line = null;
    int page = -1;
    for (; i < count && starts[i] < sourceEnd; i++) {
      if (groups[i] != group && groups[i] != lastGroup) {
        continue;
      }
      float[] word = Arrays.copyOfRange(boxes, 4 * i, 4 * i + 4);
      if (line != null && pages[i] == page && follows(line, word)) {
        line[1] = Math.min(line[1], word[1]);
        line[2] = Math.max(line[2], word[2]);
        line[3] = Math.max(line[3], word[3]);
      } else {
        if (line != null) {
          out.add(box(line));
        }
        line = word;
        page = pages[i];
      }
    }
    if (line != null) {
      out.add(box(line));
    }
    return out;
  }

  /** Whether a word stands to the right on the same line: its middle is on the line's height. */
  private static boolean follows(float[] line, float[] word) {
    float middle = (word[1] + word[3]) / 2;
    return middle > line[1] && middle < line[3] && word[2] > line[2];
  }

  private static Box box(float[] b) {
    return new Box(round(b[0]), round(b[1]), round(b[2]), round(b[3]));
  }

  private static double round(float value) {
    return Math.round(value * 10.0) / 10.0;
  }

  private static @Nullable Double sure(int confidence) {
    return confidence == Integer.MAX_VALUE ? null : (double) confidence / STEPS;
  }
}
