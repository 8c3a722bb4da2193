package io.github.kehoach.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text that nothing was trained on, with what was annotated in it by hand.
 *
 * @param name the text's name
 * @param lines its lines, each with what is in it
 */
record HeldOut(String name, List<Line> lines) {

  private static final Path FOLDER = Path.of("..", "samples", "train", "heldout");
  private static final Path PLANS = Path.of("..", "samples", "plans");

  /** A stretch of a line. */
  record Place(int start, int end) {}

  /**
   * A line.
   *
   * @param text its words
   * @param marked what was annotated in it, in order
   */
  record Line(String text, List<Place> marked) {}

  /** A text with its institutions. */
  static HeldOut agencies(String name) {
    return read(name, "agencies");
  }

  /** A text with the last words of sentences that end inside a line. */
  static HeldOut sentences(String name) {
    return read(name, "sentences");
  }

  private static HeldOut read(String name, String kind) {
    List<String> rows = lines(FOLDER.resolve(name + "." + kind + ".tsv"));
    Path own = FOLDER.resolve(name + ".txt");
    List<String> text = lines(Files.exists(own) ? own : PLANS.resolve(name).resolve("plan.txt"));
    Map<Integer, List<Place>> marked = new HashMap<>();
    for (String row : rows) {
      if (!row.startsWith("#")) {
        String[] cells = row.split("\t");
        int line = Integer.parseInt(cells[0]);
        marked.put(line, places(text.get(line - 1), List.of(cells).subList(1, cells.length)));
      }
    }
    String range = rows.get(1).substring("# lines ".length());
    int first = Integer.parseInt(range.substring(0, range.indexOf('-')));
    int last = Integer.parseInt(range.substring(range.indexOf('-') + 1));
    List<Line> out = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      String line = text.get(i - 1);
      if (!line.isBlank()) {
        out.add(new Line(line, marked.getOrDefault(i, List.of())));
      }
    }
    return new HeldOut(name, out);
  }

  private static List<Place> places(String line, List<String> words) {
    List<Place> places = new ArrayList<>();
    int from = 0;
    for (String w : words) {
      int at = line.indexOf(w, from);
      if (at < 0) {
        throw new IllegalStateException("\"" + w + "\" does not stand in: " + line);
      }
      from = at + w.length();
      places.add(new Place(at, from));
    }
    return places;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
