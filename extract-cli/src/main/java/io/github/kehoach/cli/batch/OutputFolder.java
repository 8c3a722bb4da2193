package io.github.kehoach.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The output folder: results, and below {@code .kehoach} what a later run goes on from. Files
 * appear in it whole.
 */
final class OutputFolder {

  private final Path root;

  OutputFolder(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  /** A result by its path below the output folder. */
  Path file(String name) {
    return root.resolve(name);
  }

  Path json(String name) {
    return root.resolve("json").resolve(name);
  }

  /** What is not a result. */
  Path own(String name) {
    return root.resolve(".kehoach").resolve(name);
  }

  /** A file that nobody else writes to, on the same file system as all results. */
  Path temporary() {
    return own("tmp").resolve(UUID.randomUUID().toString());
  }

  /**
   * Makes the folder where it is missing and keeps others out of it.
   *
   * @return to be closed at the end of the run
   * @throws OutputFailure where it cannot be written to
   */
  Closeable open() {
    try {
      if (Files.exists(root) && !Files.isDirectory(root)) {
        throw new NotDirectoryException(root.toString());
      }
      Path json = root.resolve("json");
      if (Files.exists(json) && !Files.isDirectory(json)) {
        throw new FileAlreadyExistsException(json.toString());
      }
      Files.createDirectories(own("tmp"));
      FileChannel channel =
          FileChannel.open(own("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isMine(channel)) {
        channel.close();
        throw new OutputFailure("another run writes to it");
      }
      clear();
      return channel;
    } catch (NotDirectoryException e) {
      throw new OutputFailure("this is a file");
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  private static boolean isMine(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // this process holds it
    }
  }

  /** Removes what killed runs left half done. */
  void clear() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(own("tmp"))) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Writes bytes. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a file in one step: whoever looks sees the old one or the new one. */
  void replace(Path target, Content content) throws IOException {
    Path temporary = temporary();
    try {
      try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Puts a finished file into its place. */
  void move(Path temporary, Path target) throws IOException {
    Path folder = target.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes a file, and the folders above it that are empty then; while nobody else writes. */
  void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
    for (Path folder = file.getParent();
        folder != null && folder.startsWith(root) && !folder.equals(root);
        folder = folder.getParent()) {
      try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
        if (left.iterator().hasNext()) {
          return;
        }
      }
      Files.delete(folder);
    }
  }
}
