package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ShareFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Path jar = Files.writeString(folder.resolve("kehoach.jar"), "abc");
    ShareFiles.main(
        new String[] {
          folder.resolve("share").toString(), jar.toString(), folder.resolve("sum").toString()
        });
  }

  @Test
  void bashCompletesCommandsAndOptions() throws IOException, InterruptedException {
    Path script = folder.resolve("share/bash-completion/completions/kehoach");
    assertEquals("", bash("bash -n \"$0\" 2>&1", script));
    assertEquals("extract\n", completed(script, "kehoach", "ext"));
    assertEquals("check\n", completed(script, "kehoach", "ch"));
    assertEquals("--no-blocks\n", completed(script, "kehoach", "extract", "--no-b"));
  }

  @Test
  void theManualTellsEveryCommandAndOption() throws IOException {
    List<String> page = Files.readAllLines(folder.resolve("share/man/man1/kehoach.1"));
    for (Subcommand subcommand : Subcommand.values()) {
      assertTrue(page.contains(".SS " + subcommand.printed()), subcommand::printed);
    }
    for (String option : List.of("--no\\-blocks", "--output", "--limit", "--json")) {
      String printed = option.startsWith("--") ? "\\-\\-" + option.substring(2) : option;
      assertTrue(page.stream().anyMatch(line -> line.contains("\\fB" + printed)), option);
    }
    assertTrue(page.stream().anyMatch(line -> line.contains("kế hoạch")));
    assertTrue(page.stream().noneMatch(line -> line.contains("${")));
  }

  @Test
  void theChecksumIsThatOfTheJar() throws IOException {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  kehoach.jar\n",
        Files.readString(folder.resolve("sum")));
  }

  private String completed(Path script, String... words) throws IOException, InterruptedException {
    String quoted = String.join(" ", Arrays.asList(words));
    return bash(
        "source \"$0\"; compopt() { :; }; COMP_WORDS=("
            + quoted
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; COMP_LINE=\"${COMP_WORDS[*]}\"; COMP_POINT=${#COMP_LINE}; _complete_kehoach;"
            + " printf '%s\\n' \"${COMPREPLY[@]%% }\"",
        script);
  }

  private String bash(String commands, Path script) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder("bash", "-c", commands, script.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> "see " + out);
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
