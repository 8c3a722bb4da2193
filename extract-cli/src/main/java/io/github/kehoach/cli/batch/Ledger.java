package io.github.kehoach.cli.batch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is done, a file for each document, so that nothing is lost or doubled however a run ends. A
 * file that is damaged, or was written by another version or with other options, is none.
 */
final class Ledger {

  private final OutputFolder folder;
  private final String fingerprint;

  /**
   * A ledger.
   *
   * @param folder the output folder that holds it
   * @param fingerprint of this version and the options
   */
  Ledger(OutputFolder folder, String fingerprint) {
    this.folder = folder;
    this.fingerprint = fingerprint;
  }

  String fingerprint() {
    return fingerprint;
  }

  /** The name of a document's file, below the ledger: few in a folder. */
  private static String name(String file) {
    String hash = Hashes.hex(file);
    return hash.substring(0, 2) + "/" + hash.substring(2, 40);
  }

  private Path path(String file) {
    return folder.own("done").resolve(name(file));
  }

  @Nullable State read(String file) {
    return read(file, true);
  }

  /** What is done of a document, without its rows. */
  @Nullable State readHead(String file) {
    return read(file, false);
  }

  private @Nullable State read(String file, boolean withRows) {
    try (InputStream in = Files.newInputStream(path(file))) {
      State state = StateFile.read(in, fingerprint, withRows);
      return state != null && state.file().equals(file) ? state : null;
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return null; // damaged: the document is read again
    }
  }

  /** What is done of a document, null where it has to be read, again or for the first time. */
  @Nullable State current(Found.Document document, Budget budget, long maxBytes) {
    State state = read(document.file());
    if (state == null
        || state.isWorthAnotherTry(budget)
        || !state.json().equals(document.json())
        || !isWhole(state)) {
      return null;
    }
    try {
      return Hashes.hex(document.path(), maxBytes).equals(state.content()) ? state : null;
    } catch (IOException e) {
      return null; // reading it will say what is wrong
    }
  }

  private boolean isWhole(State state) {
    Path json = folder.json(state.json());
    try {
      return state.isExtracted() ? Files.size(json) == state.size() : !Files.exists(json);
    } catch (IOException e) {
      return false;
    }
  }

  void write(State state) throws IOException {
    folder.replace(path(state.file()), out -> StateFile.write(state, out));
  }

  /**
   * Forgets documents, and removes their JSON.
   *
   * @param keeps tells the documents to keep by what {@link #mark} gives
   * @param keepsJson tells the JSON to keep
   */
  void forget(Predicate<String> keeps, Predicate<String> keepsJson) throws IOException {
    Path all = folder.own("done");
    if (!Files.isDirectory(all)) {
      return;
    }
    Files.walkFileTree(
        all,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = all.relativize(file).toString().replace('\\', '/');
            if (!keeps.test(name)) {
              forget(file, keepsJson);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void forget(Path file, Predicate<String> keepsJson) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String json = StateFile.json(in);
      if (!keepsJson.test(json)) {
        folder.remove(folder.json(json));
      }
    } catch (EOFException | UncheckedIOException e) {
      // Damaged: it is not known what it stood for.
    }
    folder.remove(file);
  }

  /** What a document is known by to {@link #forget}. */
  static String mark(String file) {
    return name(file);
  }
}
