package io.github.kehoach.read.pdf;

import io.github.kehoach.document.Note;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.layout.Layout;
import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.ocr.PageOcr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands pages to the layout in their order, those that are pictures read by OCR. Several are read
 * at once, so pages wait behind the first picture until there are some.
 */
final class PicturedPages {

  /** How many pages may wait. */
  private static final int MOST = 64;

  private final PageOcr ocr;
  private final Map<Integer, Page> read = new HashMap<>();
  private final List<PageReader.Reading> waiting = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private int withText;
  private int stamped;

  PicturedPages(PageOcr ocr) {
    this.ocr = ocr;
  }

  /** Starts anew; pages that were read already are kept. */
  void restart() {
    waiting.clear();
    pictures.clear();
    withText = 0;
    stamped = 0;
  }

  /** Adds a page, and those that waited for it when they are enough. */
  void add(PageReader.Reading page, boolean picture, Layout layout) throws UnreadableException {
    if (!picture && waiting.isEmpty()) {
      layout.add(page.page(), page.asides());
      return;
    }
    waiting.add(page);
    if (picture) {
      pictures.add(page.page().number());
    }
    if (waiting.size() >= MOST) {
      flush(layout);
    }
  }

  /** Reads the pictures among the pages that wait, and hands all of them on. */
  void flush(Layout layout) throws UnreadableException {
    List<Integer> unread = pictures.stream().filter(n -> !read.containsKey(n)).toList();
    read.putAll(ocr.read(unread));
    for (PageReader.Reading page : waiting) {
      int number = page.page().number();
      Page ours = pictures.contains(number) ? read.get(number) : null;
      if (ours != null) {
        withText += ours.words().isEmpty() ? 0 : 1;
        layout.add(StampedPage.of(ours, page), page.asides());
      } else {
        stamped += pictures.contains(number) && !page.page().words().isEmpty() ? 1 : 0;
        layout.add(page.page(), page.asides());
      }
    }
    waiting.clear();
    pictures.clear();
  }

  /** On how many pages words were read. */
  int withText() {
    return withText;
  }

  /** On how many pages that could not be read there is other text. */
  int stamped() {
    return stamped;
  }

  /** What could not be read. */
  List<Note> notes() {
    return ocr.notes();
  }
}
