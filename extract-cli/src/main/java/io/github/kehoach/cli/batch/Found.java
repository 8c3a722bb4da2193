package io.github.kehoach.cli.batch;

import java.nio.file.Path;

/** What a walk comes across. */
sealed interface Found {

  /**
   * How it is named in all output: its path below the folder that was given, with {@code /}.
   *
   * @return the name, another one for each
   */
  String file();

  /**
   * A file to read.
   *
   * @param file how it is named in all output
   * @param path where it is
   * @param json its JSON's path below the folder for it, with {@code /}
   */
  record Document(String file, Path path, String json) implements Found {}

  /**
   * What is not read, or cannot be, as its place or its name tells.
   *
   * @param file how it is named in all output
   * @param verdict why
   */
  record Unread(String file, Verdict verdict) implements Found {}
}
