package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

  @TempDir private Path folder;

  @Test
  void succeedsWhereEveryFileCanBeRead() throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.txt"), "KẾ HOẠCH\nNăm 2025\n");
    assertEquals(0, Rehearsal.run(List.of(plan.toString())));
  }

  @Test
  void failsWhereOneCannot() {
    assertEquals(1, Rehearsal.run(List.of(folder.resolve("no-such.txt").toString())));
  }

  @Test
  void everySubcommandIsFoundByItsName() {
    Console console = new Console(InputStream.nullInputStream(), System.out, System.err);
    for (Subcommand subcommand : Subcommand.values()) {
      assertEquals(
          List.of(subcommand.printed()),
          List.copyOf(
              Main.commands(console, new FakeEngine(), List.of(subcommand))
                  .getSubcommands()
                  .keySet()));
    }
  }
}
