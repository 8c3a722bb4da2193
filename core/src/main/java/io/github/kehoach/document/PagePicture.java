package io.github.kehoach.document;

import java.util.Objects;

/**
 * A page of a file as a small picture for people, as the file shows it.
 *
 * @param page from 1
 * @param mediaType of the picture, such as {@code image/png}
 * @param bytes the picture's file; changed by nobody
 */
public record PagePicture(int page, String mediaType, byte[] bytes) {

  /** Checks that nothing is missing. */
  public PagePicture {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(bytes, "bytes");
  }
}
