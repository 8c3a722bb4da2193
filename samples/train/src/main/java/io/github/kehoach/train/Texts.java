package io.github.kehoach.train;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Draws clauses from shapes and vocabularies. Institutions stand in brackets. The same seed gives
 * the same texts.
 */
final class Texts {

  private static final int DEEPEST = 4;

  private final Vocabulary shapes;
  private final Vocabulary names;
  private final Vocabulary groups;
  private final Vocabulary fields;
  private final Vocabulary topics;
  private final Vocabulary aims;
  private final Vocabulary openings;
  private final Vocabulary places;
  private final Vocabulary verbs;
  private final Vocabulary objects;
  private final Vocabulary tails;
  private final Random random;

  Texts(Path folder, long seed) {
    this.shapes = Vocabulary.read(folder, "shapes.txt");
    this.names = Vocabulary.read(folder, "names.txt");
    this.groups = Vocabulary.read(folder, "groups.txt");
    this.fields = Vocabulary.read(folder, "fields.txt");
    this.topics = Vocabulary.read(folder, "topics.txt");
    this.aims = Vocabulary.read(folder, "aims.txt");
    this.openings = Vocabulary.read(folder, "openings.txt");
    this.places = Vocabulary.read(folder, "places.txt");
    this.verbs = Vocabulary.read(folder, "verbs.txt");
    this.objects = Vocabulary.read(folder, "objects.txt");
    this.tails = Vocabulary.read(folder, "tails.txt");
    this.random = new Random(seed);
  }

  /** A clause or paragraph. */
  String draw() {
    String text = fill(shapes.draw(random), 0);
    return capital(text);
  }

  private String fill(String shape, int depth) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < shape.length()) {
      int open = shape.indexOf('{', i);
      if (open < 0) {
        out.append(shape, i, shape.length());
        break;
      }
      int close = shape.indexOf('}', open);
      out.append(shape, i, open);
      out.append(value(shape.substring(open + 1, close), depth));
      i = close + 1;
    }
    return out.toString();
  }

  private String value(String slot, int depth) {
    return switch (slot) {
      case "N" -> "[" + fill(names.draw(random), depth) + "]";
      case "G" -> fill(groups.draw(random), depth);
      case "F" -> fields.draw(random);
      case "P" -> place();
      case "L" -> random.nextInt(4) == 0 ? "thành phố" : "tỉnh";
      case "LP" -> (random.nextInt(4) == 0 ? "thành phố " : "tỉnh ") + place();
      case "D" -> level() + place();
      case "U" ->
          random.nextInt(3) == 0
              ? "Thành ủy"
              : random.nextInt(4) == 0 ? "Huyện ủy " + place() : "Tỉnh ủy";
      case "T" -> topic();
      case "t" -> aims.draw(random);
      case "V", "v" -> verbs.draw(random);
      case "Vc" -> capital(verbs.draw(random));
      case "O", "o" -> objects.draw(random);
      case "Oc" -> capital(objects.draw(random));
      case "Open" -> openings.draw(random);
      case "Tt" -> topic();
      case "UP" -> objects.draw(random).toUpperCase(Locale.ROOT);
      case "num" -> Integer.toString(1 + random.nextInt(15));
      case "X" -> depth < DEEPEST ? tail(depth + 1) : "";
      case "pct" -> random.nextInt(2) == 0 ? "tỷ lệ" : "số";
      default -> throw new IllegalArgumentException("no slot " + slot);
    };
  }

  private String tail(int depth) {
    String tail = tails.draw(random);
    boolean mark = tail.startsWith(" ,") || tail.startsWith(" ;");
    return fill(mark ? tail.substring(1) : tail, depth);
  }

  /** Word processors and typists differ in how many words of a name have capitals. */
  private String topic() {
    String topic = topics.draw(random);
    if (random.nextInt(3) > 0) {
      return topic;
    }
    int space = topic.indexOf(' ');
    return space < 0
        ? topic
        : topic.substring(0, space) + topic.substring(space).toLowerCase(Locale.ROOT);
  }

  private String level() {
    return switch (random.nextInt(6)) {
      case 0 -> "huyện ";
      case 1 -> "thị xã ";
      case 2 -> "phường ";
      case 3 -> "xã ";
      case 4 -> "thành phố ";
      default -> "huyện ";
    };
  }

  private String place() {
    String first = places.draw(random);
    String second = places.draw(random);
    return first + " " + second;
  }

  private static String capital(String text) {
    if (text.isEmpty() || text.charAt(0) == '[') {
      return text;
    }
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
