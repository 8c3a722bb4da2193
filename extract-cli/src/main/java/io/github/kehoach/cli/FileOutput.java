package io.github.kehoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Results in a file that appears, or is replaced, in one step when all is written. Nothing written
 * leaves the old file.
 */
final class FileOutput implements Output {

  private final Path target;
  private final Path temporary;
  private final OutputStream out;
  private boolean written;

  private FileOutput(Path target, Path temporary, OutputStream out) {
    this.target = target;
    this.temporary = temporary;
    this.out = out;
  }

  /** Opens it early, so that an unwritable place is found before the work is done. */
  static Output open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a named pipe, such as /dev/null: to be written to, not replaced.
      return new StreamOutput(Files.newOutputStream(file), true);
    }
    // Through links, so that the link stays and its target is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(file.toString());
    }
    // In the same folder: a move between file systems is a copy, and not one step.
    Path temporary = target.resolveSibling(".kehoach-" + UUID.randomUUID() + ".tmp");
    OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
    temporary.toFile().deleteOnExit(); // where the process is interrupted
    return new FileOutput(target, temporary, out);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    written = true;
    out.write(bytes);
  }

  @Override
  public void commit() throws IOException {
    out.close();
    if (!written) {
      return;
    }
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
    }
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
