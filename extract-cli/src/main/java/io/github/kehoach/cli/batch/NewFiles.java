package io.github.kehoach.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are written side by side and appear when all of them are whole. */
final class NewFiles implements Closeable {

  private final OutputFolder folder;
  private final Map<Path, String> names = new LinkedHashMap<>();

  NewFiles(OutputFolder folder) {
    this.folder = folder;
  }

  /** Where to write a result to. */
  Path add(String name) {
    Path temporary = folder.temporary();
    names.put(temporary, name);
    return temporary;
  }

  /** Puts all of them into their places. */
  void publish() throws IOException {
    for (Map.Entry<Path, String> entry : names.entrySet()) {
      folder.move(entry.getKey(), folder.file(entry.getValue()));
    }
  }

  @Override
  public void close() throws IOException {
    for (Path temporary : names.keySet()) {
      Files.deleteIfExists(temporary);
    }
  }
}
