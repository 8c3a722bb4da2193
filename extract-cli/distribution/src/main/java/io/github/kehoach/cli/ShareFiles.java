package io.github.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes the files of the distribution that follow from the command line itself; the build runs it.
 */
public final class ShareFiles {

  /** For zsh, which loads a file of this name at the first completion. */
  private static final String ZSH =
      """
      #compdef kehoach
      # zsh completes by the functions that are written for bash.
      autoload -U +X bashcompinit && bashcompinit
      source "${${(%):-%x}:A:h}/../../bash-completion/completions/kehoach"
      _bash_complete -o default -F _complete_kehoach "$@"
      """;

  private ShareFiles() {}

  /**
   * Writes the files.
   *
   * @param args the folder to write to, as {@code share} in the distribution; the runnable jar; the
   *     file for its checksum
   * @throws IOException when one cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]);
    CommandLine commands = commands();
    write(
        share.resolve("bash-completion/completions/kehoach"),
        AutoComplete.bash("kehoach", commands));
    write(share.resolve("zsh/site-functions/_kehoach"), ZSH);
    write(share.resolve("man/man1/kehoach.1"), ManPage.of(commands));
    write(Path.of(args[2]), sha256(Path.of(args[1])) + "  kehoach.jar\n");
  }

  static CommandLine commands() {
    Console none =
        new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), System.err);
    return Main.commands(none, new LibraryEngine(none.in()), List.of(Subcommand.values()));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace("\r\n", "\n"), StandardCharsets.UTF_8);
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
