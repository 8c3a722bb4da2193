package io.github.kehoach.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Lines of a training text. A number in front of a line says how many times as often as others it
 * is drawn.
 *
 * @param lines the lines, repeated as often as they count
 */
record Vocabulary(List<String> lines) {

  static Vocabulary read(Path folder, String name) {
    List<String> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(name))) {
        if (!line.startsWith("#")) {
          int space = line.indexOf(' ');
          boolean weighed = space > 0 && space < 3 && isNumber(line.substring(0, space));
          String words = weighed ? line.substring(space + 1) : line;
          int times = weighed ? Integer.parseInt(line.substring(0, space)) : 1;
          for (int i = 0; i < times; i++) {
            lines.add(words);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(List.copyOf(lines));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  String draw(Random random) {
    return lines.get(random.nextInt(lines.size()));
  }
}
