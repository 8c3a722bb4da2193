package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The archive, unpacked.
 *
 * @param home where {@code bin} and {@code lib} are
 * @param user the home folder of who calls it, where a cache would be
 */
record Installation(Path home, Path user) {

  private static final Path ARCHIVE = Path.of(System.getProperty("kehoach.archive") + ".tar.gz");

  /** What a call left. */
  record Result(int code, String out, String err) {
    /** Checks that all went well. */
    Result succeeded() {
      assertEquals("", err);
      assertEquals(0, code);
      return this;
    }
  }

  static Installation in(Path folder, Path user) throws IOException {
    try (InputStream file = Files.newInputStream(ARCHIVE);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          Path target = folder.resolve(entry.getName());
          Files.createDirectories(target.getParent());
          Files.copy(tar, target);
          Files.setPosixFilePermissions(
              target,
              PosixFilePermissions.fromString(
                  entry.getMode() % 2 == 1 ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
    try (Stream<Path> children = Files.list(folder)) {
      return new Installation(children.findFirst().orElseThrow(), user);
    }
  }

  Path launcher() {
    return home.resolve("bin/kehoach");
  }

  Path classData() {
    return home.resolve("lib/class-data");
  }

  Result run(String... args) {
    return run(Map.of(), launcher(), args);
  }

  /** Calls the launcher, perhaps by a link to it. */
  Result run(Map<String, String> environment, Path launcher, String... args) {
    return start(environment, launcher, args).end();
  }

  Running start(Map<String, String> environment, Path launcher, String... args) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> variables = builder.environment();
    // The virtual machine reports these two on standard error.
    variables.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
    variables.keySet().removeIf(name -> name.startsWith("KEHOACH_") || name.startsWith("XDG_"));
    variables.put("LC_ALL", "C.UTF-8");
    variables.put("HOME", user.toString());
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    variables.putAll(environment);
    try {
      // Files, because pipes that nobody reads would fill.
      Path out = Files.createTempFile(user, "out", null);
      Path err = Files.createTempFile(user, "err", null);
      builder.redirectInput(new File("/dev/null"));
      builder.redirectOutput(out.toFile());
      builder.redirectError(err.toFile());
      return new Running(builder.start(), out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A call that goes on. */
  record Running(Process process, Path out, Path err) {

    Result end() {
      try {
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new IllegalStateException("no end in five minutes");
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
