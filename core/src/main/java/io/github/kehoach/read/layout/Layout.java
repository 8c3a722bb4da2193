package io.github.kehoach.read.layout;

import io.github.kehoach.document.Element;
import io.github.kehoach.document.Geometry;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns pages into the elements of a document. Give it all pages in order, then take the result.
 * One for each document; not for use by several threads.
 */
public final class Layout {

  private final PlacedText text = new PlacedText();
  private final List<PageItems> pages = new ArrayList<>();
  private final Meter meter;
  private @Nullable TableHead head;

  /**
   * A layout without pages.
   *
   * @param meter counts what it takes
   */
  public Layout(Meter meter) {
    this.meter = meter;
  }

  /**
   * What the pages gave.
   *
   * @param elements in reading order
   * @param geometry where their text stands
   */
  public record Result(List<Element> elements, Geometry geometry) {

    /** Copies the list. */
    public Result {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A page that is put in order.
   *
   * @param number from 1
   * @param width in points
   * @param height in points
   * @param items what stands on it
   */
  record PageItems(int number, float width, float height, List<Item> items) {

    /** The lines of running text. */
    List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      for (Item item : items) {
        if (item instanceof Item.Text t) {
          lines.add(t.line());
        }
      }
      return lines;
    }
  }

  /**
   * Adds a page.
   *
   * @param page the page
   * @throws UnreadableException when it goes beyond the limits
   */
  public void add(Page page) throws UnreadableException {
    add(page, List.of());
  }

  /**
   * Adds a page with words on it that are no text of the document.
   *
   * @param page the page
   * @param asides words that end as furniture: what a signature's mark says of the signer
   * @throws UnreadableException when it goes beyond the limits
   */
  public void add(Page page, List<Word> asides) throws UnreadableException {
    PageLayout layout = new PageLayout(page, text, meter, head);
    List<Item> items = layout.items();
    head = layout.head();
    for (Line line : TableCells.lines(PageLayout.visible(asides), page.number(), text)) {
      items.add(new Item.Aside(line));
    }
    pages.add(new PageItems(page.number(), page.width(), page.height(), items));
    text.append('\n');
    text.add(new Geometry.Sheet(page.number(), page.width(), page.height(), page.turns()));
  }

  /**
   * The elements of all pages.
   *
   * @return elements and where their text stands
   */
  public Result finish() {
    return new Result(new Assembly(text, pages).elements(), text);
  }
}
