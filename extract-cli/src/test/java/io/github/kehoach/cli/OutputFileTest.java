package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void holdsWhatStandardOutputWould() throws IOException {
    Path file = folder.resolve("kế hoạch.jsonl");
    Run run = Run.of("extract", "a", "locked", "-o", file.toString());
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(Run.of("extract", "a", "locked").out(), Files.readString(file));
    assertEquals(List.of(file), content());
  }

  @Test
  void replacesAnOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "old, and longer than the new");
    assertEquals(0, Run.of("text", "a", "--output", file.toString()).code());
    assertEquals("Kế hoạch a\n", Files.readString(file));
    assertEquals(0, Run.of("schema", "-o", file.toString()).code());
    assertTrue(Files.readString(file).startsWith("{"));
    assertEquals(List.of(file), content());
  }

  @Test
  void keepsAnOldFileWhenThereIsNothingToWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("out.json"), "old");
    assertEquals(1, Run.of("extract", "crash", "-o", file.toString()).code());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), content());
  }

  @Test
  void keepsPermissionsAndLinks() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = Files.writeString(folder.resolve("real.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    assertEquals(0, Run.of("extract", "a", "-o", link.toString()).code());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(Run.of("extract", "a").out(), Files.readString(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void writesToADeviceWithoutReplacingIt() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    assertEquals(0, Run.of("extract", "a", "-o", device.toString()).code());
    assertFalse(Files.isRegularFile(device));
  }

  @Test
  void aDashIsStandardOutput() {
    assertEquals(Run.of("extract", "a").out(), Run.of("extract", "a", "-o", "-").out());
  }

  @Test
  void saysWhenThereIsNoSuchFolder() {
    Path file = folder.resolve("no/out.json");
    assertComplains(file, "there is no such folder");
  }

  @Test
  void saysWhenItIsAFolder() {
    assertComplains(folder, "this is a folder");
  }

  @Test
  void neverReplacesAnInput() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.txt"), "precious");
    for (String command : List.of("extract", "text")) {
      Run run = Run.of(command, file.toString(), "-o", folder.resolve("./plan.txt").toString());
      assertEquals(2, run.code());
      assertTrue(run.err().startsWith("kehoach: The output would replace the input "), run.err());
      assertEquals("precious", Files.readString(file));
    }
  }

  private static void assertComplains(Path file, String why) {
    Run run = Run.of("extract", "a", "-o", file.toString());
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(
        "kehoach: " + file + ": cannot be written (" + why + "); choose another place\n",
        run.err());
  }

  private List<Path> content() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
