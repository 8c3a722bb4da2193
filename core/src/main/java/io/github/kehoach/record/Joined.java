package io.github.kehoach.record;

import io.github.kehoach.plan.Provenance;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Lines read as one text, for values that a line break cuts; knows the way back to the lines. */
final class Joined {

  private final List<Passage> lines;
  private final List<Integer> starts = new ArrayList<>();
  private final String text;
  private final String folded;

  Joined(List<Passage> lines) {
    this.lines = List.copyOf(lines);
    StringBuilder out = new StringBuilder();
    for (Passage p : lines) {
      out.append(out.length() == 0 ? "" : " ");
      starts.add(out.length());
      out.append(p.value());
    }
    text = out.toString();
    folded = Folding.fold(text);
  }

  String text() {
    return text;
  }

  String folded() {
    return folded;
  }

  /** Where the line that holds an offset starts. */
  int lineStart(int offset) {
    int start = 0;
    for (int s : starts) {
      if (s <= offset) {
        start = s;
      }
    }
    return start;
  }

  /** The places of a range, one for each line that it touches. */
  List<Provenance> at(int from, int to) {
    List<Provenance> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int start = starts.get(i);
      int end = start + lines.get(i).value().length();
      int a = Math.max(from, start);
      int b = Math.min(to, end);
      if (a < b) {
        places.add(lines.get(i).at(a - start, b - start));
      }
    }
    return places;
  }
}
