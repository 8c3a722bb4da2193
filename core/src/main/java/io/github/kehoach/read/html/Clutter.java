package io.github.kehoach.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Tells what of a page is not the document that it shows: navigation, lists of links, comments,
 * what is hidden or struck out. It goes by the elements of HTML, by common names of classes and by
 * how much of the text is in links; where these leave a doubt the text is kept.
 */
final class Clutter {

  /** Of a hundred letters of the page, so many make an element its main part. */
  private static final int MAIN = 80;

  /** An element with so many of a hundred letters is never left out for its name. */
  private static final int MOST = 30;

  /** Words in names of classes, anywhere in the name. */
  private static final List<String> NAMES =
      List.of(
          "breadcrumb",
          "comment",
          "sidebar",
          "navbar",
          "pagination",
          "related",
          "cookie",
          "toolbar",
          "social",
          "lienquan",
          "lien-quan",
          "lien_quan",
          "congcu",
          "cong-cu",
          "cong_cu",
          "binhluan",
          "binh-luan",
          "binh_luan",
          "chiase",
          "chia-se",
          "chia_se",
          "advert",
          "popup",
          "newsletter");

  /** Names of classes as a whole, or parts of them between dashes. */
  private static final Set<String> WORDS =
      Set.of(
          "nav", "menu", "share", "sharing", "ads", "tags", "login", "search", "modal", "widget",
          "widgets", "rating", "skip", "pager", "paging", "banner");

  /** The same, for what stands outside the main part. */
  private static final Set<String> AROUND =
      Set.of("header", "footer", "aside", "copyright", "top", "bottom", "topbar", "masthead");

  private static final Set<String> ROLES =
      Set.of(
          "navigation", "search", "dialog", "alertdialog", "menu", "menubar", "tablist", "toolbar");

  private static final Set<String> ROLES_AROUND = Set.of("banner", "contentinfo", "complementary");

  private final Survey survey;
  private final int total;
  private int mainStart;
  private int mainEnd;
  private int links;
  private int hidden;

  Clutter(Element root, Survey survey) {
    this.survey = survey;
    this.total = Math.max(1, plain(0));
    findMain(root);
  }

  private int plain(int i) {
    return survey.letters(i) - survey.linked(i);
  }

  /** Goes down to the smallest element that holds most of the text. */
  private void findMain(Element root) {
    Element at = root;
    int index = 0;
    while (true) {
      int child = index + 1;
      Element next = null;
      for (Node node : at.childNodes()) {
        if (!(node instanceof Element e)) {
          continue;
        }
        if (plain(child) * 100L >= (long) total * MAIN
            && Tags.kind(e.normalName()) != Tags.Kind.NONE) {
          next = e;
          break;
        }
        child = survey.end(child);
      }
      if (next == null) {
        break;
      }
      at = next;
      index = child;
    }
    mainStart = index;
    mainEnd = survey.end(index);
  }

  /** Letters left out because they are not the document's. */
  int left() {
    return links;
  }

  /** Letters left out because they are hidden or struck out. */
  int hidden() {
    return hidden;
  }

  boolean isLeftOut(Element e, int index, Tags.Kind kind, Style style) {
    int size = survey.letters(index);
    boolean small = size * 2L < total;
    if (small && (isHidden(e, style) || isStruck(e, style))) {
      hidden += size;
      return true;
    }
    if (size == 0) {
      return false;
    }
    if (small && Style.isTrue(style.aside()) || isClutter(e, index, kind)) {
      links += size;
      return true;
    }
    return false;
  }

  private static boolean isHidden(Element e, Style style) {
    return Style.isTrue(style.hidden())
        || e.attributesSize() > 0 && (e.hasAttr("hidden") || e.attr("aria-hidden").equals("true"));
  }

  private static boolean isStruck(Element e, Style style) {
    return switch (e.normalName()) {
      case "del", "s", "strike" -> style.struck() == null || style.struck();
      default -> Style.isTrue(style.struck());
    };
  }

  private boolean isClutter(Element e, int index, Tags.Kind kind) {
    boolean container =
        switch (kind) {
          case BLOCK, LIST, TABLE, CELL, ROW, ITEM -> true;
          default -> false;
        };
    if (!container || index <= mainStart && survey.end(index) >= mainEnd) {
      return false;
    }
    boolean outside = index < mainStart || index >= mainEnd;
    String tag = e.normalName();
    if (tag.equals("nav")
        || outside && (tag.equals("aside") || tag.equals("footer") || tag.equals("header"))) {
      return true;
    }
    if (isList(index, outside, kind)) {
      return true;
    }
    boolean named = kind == Tags.Kind.BLOCK && !tag.equals("p") || kind == Tags.Kind.LIST;
    return e.attributesSize() > 0
        && survey.letters(index) * 100L < (long) total * MOST
        && (named || outside)
        && isNamed(e, outside);
  }

  /** Whether nearly all of the text is in links. */
  private boolean isList(int index, boolean outside, Tags.Kind kind) {
    int size = survey.letters(index);
    int linked = survey.linked(index);
    int count = survey.links(index);
    if (outside) {
      return count > 0 && linked * 10L >= size * 6L;
    }
    boolean shortLinks = kind == Tags.Kind.LIST || count > 0 && linked / count < 60;
    return count >= 3 && linked * 10L >= size * 9L && shortLinks;
  }

  private static boolean isNamed(Element e, boolean outside) {
    String role = e.attr("role");
    if (ROLES.contains(role) || outside && ROLES_AROUND.contains(role)) {
      return true;
    }
    return isNamed(e.attr("class"), outside) || isNamed(e.attr("id"), outside);
  }

  private static boolean isNamed(String names, boolean outside) {
    if (names.isEmpty()) {
      return false;
    }
    String lower = names.toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      if (lower.contains(name)) {
        return true;
      }
    }
    int from = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
        String word = lower.substring(from, i);
        if (WORDS.contains(word) || outside && AROUND.contains(word)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }
}
