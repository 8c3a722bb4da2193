package io.github.kehoach.cli.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Results cannot be written: the end of the run. Its message says why, in a few words. */
final class OutputFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputFailure(String why) {
    super(why);
  }

  OutputFailure(IOException problem) {
    super(why(problem), problem);
  }

  private static String why(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof NoSuchFileException e) {
      return "there is no folder for " + e.getFile();
    }
    if (problem instanceof FileAlreadyExistsException e) {
      return "a file is in the way: " + e.getFile();
    }
    String reason = problem instanceof FileSystemException e ? e.getReason() : problem.getMessage();
    return reason == null ? problem.getClass().getSimpleName() : reason;
  }
}
