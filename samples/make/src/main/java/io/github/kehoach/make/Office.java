package io.github.kehoach.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice, as the external program {@code soffice}. */
final class Office {

  private final Path profile;

  /** With a user profile of its own, so that a running LibreOffice is in nobody's way. */
  Office(Path work) {
    profile = work.toAbsolutePath().resolve("profile");
  }

  /**
   * Converts files; the results stand in a folder, under their old names with a new ending.
   *
   * @param format the ending, and behind a colon the export filter where it takes one
   */
  void convert(String format, Path folder, List<Path> files) throws IOException {
    Files.createDirectories(folder);
    if (files.isEmpty()) {
      return;
    }
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + profile.toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", folder.toString()));
    files.forEach(f -> command.add(f.toString()));
    run(command);
    String ending = format.replaceAll(":.*", "");
    for (Path file : files) {
      String name = file.getFileName().toString().replaceAll("\\.[a-z]+$", "." + ending);
      if (!Files.exists(folder.resolve(name))) {
        throw new IOException("soffice made no " + name);
      }
    }
  }

  /** Runs an external program to its end. */
  static void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command.get(0) + " failed: " + String.join(" ", command));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command.get(0), e);
    }
  }
}
