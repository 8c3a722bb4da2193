package io.github.kehoach.cli.batch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Where the JSON of a file goes: to the file's own path with {@code .json} behind it, changed only
 * where two files would get the same place. Places that differ in nothing but capitals or in how
 * accents are written are the same on some systems, and so taken for the same on all.
 */
final class JsonNames {

  private static final String ENDING = ".json";

  /** What file systems take is 255 bytes a name. */
  private static final int LONGEST_NAME = 230;

  /** What they take is 4,096 bytes a path; the output folder needs some of it. */
  private static final int LONGEST_PATH = 3_000;

  private final Seen seen = new Seen();

  /** The place for the JSON of a file, a path with {@code /}; to be asked once for each file. */
  String of(String file) {
    String mark = "~" + Hashes.hex(file).substring(0, 8);
    StringBuilder path = new StringBuilder();
    String[] names = file.split("/", -1);
    for (int i = 0; i < names.length - 1; i++) {
      // A folder x.json would stand where the JSON of a file x goes.
      boolean clashes = names[i].toLowerCase(Locale.ROOT).endsWith(ENDING);
      path.append(shortened(names[i])).append(clashes ? "~/" : "/");
    }
    path.append(shortened(names[names.length - 1]));
    if (bytes(path.toString()) > LONGEST_PATH) {
      path = new StringBuilder("long").append(mark);
    }
    String name = path + ENDING;
    return seen.add(folded(name)) ? name : path + mark + ENDING;
  }

  private static String shortened(String name) {
    if (bytes(name) <= LONGEST_NAME) {
      return name;
    }
    StringBuilder kept = new StringBuilder(name);
    while (bytes(kept.toString()) > LONGEST_NAME - 9) {
      int last = kept.codePointBefore(kept.length());
      kept.setLength(kept.length() - Character.charCount(last));
    }
    return kept + "~" + Hashes.hex(name).substring(0, 8);
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
