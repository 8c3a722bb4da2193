package io.github.kehoach.read.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph while its runs are still coming. */
final class DocDraft {

  private final List<DocItem.Run> runs = new ArrayList<>();
  private final List<Integer> anchors = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String font;
  private boolean caps;
  private boolean bold = true;
  private boolean blank = true;
  private String label = "";
  private @Nullable ListLevel level;

  void label(String value, ListLevel of) {
    label = value;
    level = of;
  }

  boolean labelled() {
    return level != null;
  }

  /** Adds characters in one format. */
  void add(@Nullable String runFont, boolean runCaps, boolean runBold, CharSequence characters) {
    if (characters.length() == 0) {
      return;
    }
    if (caps != runCaps || !java.util.Objects.equals(font, runFont)) {
      cut();
      font = runFont;
      caps = runCaps;
    }
    text.append(characters);
    boolean white = characters.toString().isBlank();
    blank &= white;
    bold &= runBold || white;
  }

  /** Notes that a box or a note is anchored here. */
  void anchor(int place) {
    anchors.add(place);
  }

  List<Integer> anchors() {
    return anchors;
  }

  /** Whether nothing is printed; a label alone is something in a table, where it counts rows. */
  boolean isEmpty(boolean inTable) {
    return blank && (label.isEmpty() || !inTable);
  }

  DocItem.Text build(boolean gap) {
    cut();
    List<DocItem.Run> all = new ArrayList<>(runs);
    ListLevel of = level;
    if (of != null && !label.isEmpty()) {
      String first = runs.isEmpty() ? "" : runs.get(0).text();
      DocItem.Run lead = runs.isEmpty() ? null : runs.get(0);
      String face = of.font() != null || lead == null ? of.font() : lead.font();
      // A bullet is a sign already, whatever its font.
      String known = of.format() == NumberFormat.BULLET ? null : face;
      all.add(0, new DocItem.Run(known, false, label + of.gap(label, first)));
    }
    return new DocItem.Text(all, bold && !blank, gap);
  }

  private void cut() {
    if (text.length() > 0) {
      runs.add(new DocItem.Run(font, caps, text.toString()));
      text.setLength(0);
    }
  }
}
