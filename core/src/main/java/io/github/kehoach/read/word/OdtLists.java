package io.github.kehoach.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that are open while a text is read, and the labels of their items. */
final class OdtLists {

  /** A list (ISO/IEC 26300-1, 5.3.1) with where it is. */
  private static final class Level {
    final @Nullable String style;
    final int counts;

    /** Whether the next paragraph is the first of an item, and what it is to be numbered. */
    boolean opensItem;

    @Nullable Integer start;
    @Nullable String override;

    Level(@Nullable String style, int counts) {
      this.style = style;
      this.counts = counts;
    }
  }

  /** The key of what numbers headings; no list has it. */
  private static final int HEADINGS = 0;

  private final OdtStyles styles;
  private final ListLabels labels = new ListLabels();
  private final Deque<Level> open = new ArrayDeque<>();
  private final Map<String, Integer> countsById = new HashMap<>();
  private final Map<String, Integer> countsByStyle = new HashMap<>();
  private int made;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** A label with the level that it is of. */
  record Label(String text, ListLevel level) {

    static final Label NONE = new Label("", ListLevel.SILENT);
  }

  /**
   * A list starts.
   *
   * @param id its identifier, or null
   * @param style its style, or null where it has that of the list around it
   * @param goesOn whether it goes on counting where the last one of its style stopped
   * @param goesOnFrom the identifier of the list that it goes on from, or null
   */
  void open(
      @Nullable String id, @Nullable String style, boolean goesOn, @Nullable String goesOnFrom) {
    Level around = open.peek();
    String of = style == null && around != null ? around.style : style;
    int counts;
    if (around != null) {
      counts = around.counts;
    } else {
      Integer before = goesOnFrom == null ? null : countsById.get(goesOnFrom);
      if (before == null && (goesOn || goesOnFrom != null) && of != null) {
        before = countsByStyle.get(of);
      }
      counts = before == null ? ++made : before;
    }
    if (id != null) {
      countsById.put(id, counts);
    }
    if (of != null) {
      countsByStyle.put(of, counts);
    }
    open.push(new Level(of, counts));
  }

  /** The innermost list ends. */
  void close() {
    open.poll();
  }

  /**
   * An item starts.
   *
   * @param numbered false for a header, which has no label
   * @param start the number that it is to have, or null
   * @param override the style that it has instead of its list's, or null
   */
  void item(boolean numbered, @Nullable Integer start, @Nullable String override) {
    Level level = open.peek();
    if (level != null) {
      level.opensItem = numbered;
      level.start = start;
      level.override = override;
    }
  }

  /**
   * The label of a paragraph: of the first one of an item.
   *
   * @param ofParagraph the style of lists that the style of the paragraph names, or null
   */
  Label label(@Nullable String ofParagraph) {
    Level level = open.peek();
    if (level == null || !level.opensItem) {
      return Label.NONE;
    }
    level.opensItem = false;
    String name = level.override != null ? level.override : level.style;
    OdtListStyle style = name == null ? null : styles.list(name);
    if (style == null && ofParagraph != null) {
      style = styles.list(ofParagraph);
    }
    return style == null ? Label.NONE : next(style, level.counts, open.size() - 1, level.start);
  }

  /**
   * The label of a heading that is in no list.
   *
   * @param level its level from 1
   * @param start the number that it is to have, or null
   */
  Label heading(int level, @Nullable Integer start) {
    OdtListStyle style = styles.outline();
    return style == null ? Label.NONE : next(style, HEADINGS, level - 1, start);
  }

  private Label next(OdtListStyle style, int counts, int level, @Nullable Integer start) {
    int at = Math.max(0, Math.min(level, ListLevel.MOST_LEVELS - 1));
    // A number of its own holds once: for a list that no other paragraph is in.
    ListDefinition list =
        new ListDefinition(
            ++made, counts, style.levels(), start == null ? Map.of() : Map.of(at, start));
    return new Label(labels.next(list, at), list.level(at));
  }

  /** Lists do not reach into cells and boxes: what is open is put away. */
  Suspended suspend() {
    Suspended before = new Suspended(new ArrayDeque<>(open));
    open.clear();
    return before;
  }

  /** Opens again what was put away. */
  void resume(Suspended before) {
    open.clear();
    open.addAll(before.lists);
  }

  /** Lists that were put away. */
  static final class Suspended {
    private final Deque<Level> lists;

    private Suspended(Deque<Level> lists) {
      this.lists = lists;
    }
  }
}
