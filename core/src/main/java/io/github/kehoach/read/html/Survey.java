package io.github.kehoach.read.html;

import io.github.kehoach.text.LegacyDecoder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The first look at a page: how much text each element holds, how much of it in links, what the
 * style sheets say, and which fonts the text is in. Elements are numbered as they start.
 */
final class Survey {

  private final StyleSheet styles;
  private final LegacyDecoder decoder;
  private int[] ends = new int[1024];
  private int[] letters = new int[1024];
  private int[] linked = new int[1024];
  private int[] links = new int[1024];
  private int count;

  /** An element that is open, with what it hands down. */
  private record Open(int index, boolean link, @Nullable String font) {}

  private Survey(StyleSheet styles, LegacyDecoder decoder) {
    this.styles = styles;
    this.decoder = decoder;
  }

  static Survey of(Element root, StyleSheet styles, LegacyDecoder decoder) {
    Survey survey = new Survey(styles, decoder);
    survey.look(root);
    return survey;
  }

  private void look(Element root) {
    Deque<Open> open = new ArrayDeque<>();
    Node node = root;
    open.push(start(root, new Open(-1, false, null)));
    while (true) {
      if (node.childNodeSize() > 0 && node instanceof Element) {
        node = node.childNode(0);
      } else {
        Node next = null;
        while (next == null) {
          if (node instanceof Element) {
            end(open.pop(), open.peek());
          }
          if (node == root) {
            return;
          }
          next = node.nextSibling();
          if (next == null) {
            node = parent(node);
          }
        }
        node = next;
      }
      Open around = open.getFirst();
      if (node instanceof Element e) {
        open.push(start(e, around));
      } else if (node instanceof TextNode t) {
        text(t.getWholeText(), around);
      } else if (node instanceof org.jsoup.nodes.DataNode d && isStyle(node)) {
        styles.add(d.getWholeData());
      }
    }
  }

  private static Node parent(Node node) {
    return java.util.Objects.requireNonNull(node.parent(), "a node below the root has a parent");
  }

  private static boolean isStyle(Node node) {
    return node.parent() instanceof Element e && e.normalName().equals("style");
  }

  private Open start(Element e, Open around) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      letters = Arrays.copyOf(letters, 2 * count);
      linked = Arrays.copyOf(linked, 2 * count);
      links = Arrays.copyOf(links, 2 * count);
    }
    boolean link = around.link();
    if (e.normalName().equals("a")) {
      String target = e.attr("href");
      boolean outward = !target.isEmpty() && target.charAt(0) != '#';
      link |= outward;
      links[count] = outward ? 1 : 0;
    }
    return new Open(count++, link, Fonts.of(e, styles.of(e), around.font()));
  }

  private void text(String text, Open around) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      n += c > ' ' && c != '\u00a0' ? 1 : 0;
    }
    if (n > 0) {
      letters[around.index()] += n;
      linked[around.index()] += around.link() ? n : 0;
      decoder.observe(around.font(), text);
    }
  }

  private void end(Open element, @Nullable Open parent) {
    int i = element.index();
    ends[i] = count;
    if (parent != null) {
      letters[parent.index()] += letters[i];
      linked[parent.index()] += linked[i];
      links[parent.index()] += links[i];
    }
  }

  /** One past the number of the last element inside one. */
  int end(int index) {
    return ends[index];
  }

  /** How many letters and other marks an element holds. */
  int letters(int index) {
    return letters[index];
  }

  /** How many of them are in links to elsewhere. */
  int linked(int index) {
    return linked[index];
  }

  /** How many links to elsewhere an element holds. */
  int links(int index) {
    return links[index];
  }
}
