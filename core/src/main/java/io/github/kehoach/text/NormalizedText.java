package io.github.kehoach.text;

import java.util.Arrays;

/**
 * Normalised text that knows where each of its characters stood in the source.
 *
 * <p>Offsets are UTF-16 units on both sides. The map is kept as runs in which both sides advance
 * together, so that text that needed little mending costs little.
 */
public final class NormalizedText implements CharSequence {

  /** Text without characters and without a place in a source. */
  public static final NormalizedText EMPTY =
      new NormalizedText("", new int[] {0}, new int[] {-1}, -1);

  private final String value;

  /** Starts of the runs in {@link #value}, ascending, the first 0. */
  private final int[] runs;

  /** The source offset at the start of each run, or -1 where the text has no source. */
  private final int[] sources;

  private final int sourceEnd;

  private NormalizedText(String value, int[] runs, int[] sources, int sourceEnd) {
    this.value = value;
    this.runs = runs;
    this.sources = sources;
    this.sourceEnd = sourceEnd;
  }

  /**
   * A text that is normal in its source already.
   *
   * @param value the text
   * @param source where it starts in the source
   * @return the text, each of its characters one of the source
   */
  public static NormalizedText of(String value, int source) {
    return value.isEmpty()
        ? EMPTY
        : new NormalizedText(value, EMPTY.runs, new int[] {source}, source + value.length());
  }

  /**
   * The text itself.
   *
   * @return the normalised string
   */
  public String value() {
    return value;
  }

  /**
   * Where a character stood in the source.
   *
   * @param index an offset into the text, up to and including its length
   * @return the source offset, or -1 where the text has no source
   */
  public int sourceStart(int index) {
    if (index >= value.length()) {
      return sourceEnd;
    }
    int found = Arrays.binarySearch(runs, index);
    int run = found >= 0 ? found : -found - 2;
    return sources[run] < 0 ? -1 : sources[run] + index - runs[run];
  }

  /**
   * Where a range ended in the source.
   *
   * @param end one past the last offset of a range of the text
   * @return one past its last source offset, or -1 where the text has no source
   */
  public int sourceEnd(int end) {
    if (end >= value.length()) {
      return sourceEnd;
    }
    if (end <= 0) {
      return sourceStart(0);
    }
    int last = sourceStart(end - 1);
    return last < 0 ? -1 : Math.max(last + 1, Math.min(sourceStart(end), last + 1));
  }

  /**
   * A part of this text with its part of the map.
   *
   * @param from first offset
   * @param to one past the last offset
   * @return the part
   */
  public NormalizedText slice(int from, int to) {
    if (from == 0 && to == value.length()) {
      return this;
    }
    Builder part = new Builder(to - from);
    part.append(this, from, to);
    return part.build(sourceEnd(to));
  }

  /**
   * The same text without a way back.
   *
   * @return the text without source offsets
   */
  public NormalizedText unplaced() {
    return value.isEmpty() || sources.length == 1 && sources[0] < 0
        ? this
        : new NormalizedText(value, EMPTY.runs, EMPTY.sources, -1);
  }

  /**
   * This text and another behind it, parted by one space that stands for what lay between them in
   * the source.
   *
   * @param next the text that follows
   * @return both as one
   */
  public NormalizedText join(NormalizedText next) {
    if (isEmpty()) {
      return next;
    }
    if (next.isEmpty()) {
      return this;
    }
    Builder both = new Builder(length() + next.length() + 1);
    both.append(this, 0, length());
    both.append(' ', sourceEnd);
    both.append(next, 0, next.length());
    return both.build(next.sourceEnd);
  }

  @Override
  public int length() {
    return value.length();
  }

  @Override
  public char charAt(int index) {
    return value.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return value.substring(start, end);
  }

  @Override
  public String toString() {
    return value;
  }

  /** Collects text with its source offsets. */
  public static final class Builder {

    private final StringBuilder text;
    private int[] runs = new int[4];
    private int[] sources = new int[4];
    private int count;

    /**
     * An empty builder.
     *
     * @param capacity the expected length
     */
    public Builder(int capacity) {
      text = new StringBuilder(Math.max(16, capacity));
    }

    /**
     * Adds one character.
     *
     * @param c the character
     * @param source where it stood, or -1
     */
    public void append(char c, int source) {
      mark(source);
      text.append(c);
    }

    /**
     * Adds a part of another text.
     *
     * @param other the text
     * @param from first offset
     * @param to one past the last offset
     */
    public void append(NormalizedText other, int from, int to) {
      int i = from;
      while (i < to) {
        int found = Arrays.binarySearch(other.runs, i);
        int run = found >= 0 ? found : -found - 2;
        int end = run + 1 < other.runs.length ? Math.min(to, other.runs[run + 1]) : to;
        mark(other.sourceStart(i));
        text.append(other.value, i, end);
        i = end;
      }
    }

    /**
     * What was added so far, without its offsets.
     *
     * @return a view of the text, which goes on as more is added
     */
    public CharSequence text() {
      return text;
    }

    /**
     * How much was added so far.
     *
     * @return the length
     */
    public int length() {
      return text.length();
    }

    /** Starts a new run unless the last one leads to this offset. */
    private void mark(int source) {
      int at = text.length();
      if (count > 0) {
        int last = sources[count - 1];
        int expected = last < 0 ? -1 : last + at - runs[count - 1];
        if (expected == source) {
          return;
        }
      }
      if (count == runs.length) {
        runs = Arrays.copyOf(runs, 2 * count);
        sources = Arrays.copyOf(sources, 2 * count);
      }
      runs[count] = at;
      sources[count++] = source;
    }

    /**
     * The text that was collected.
     *
     * @param sourceEnd one past its last source offset, or -1
     * @return the text
     */
    public NormalizedText build(int sourceEnd) {
      if (text.length() == 0) {
        return EMPTY;
      }
      return new NormalizedText(
          text.toString(), Arrays.copyOf(runs, count), Arrays.copyOf(sources, count), sourceEnd);
    }
  }
}
