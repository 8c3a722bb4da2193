package io.github.kehoach.plan;

import org.jspecify.annotations.Nullable;

/**
 * The file that was read.
 *
 * @param name the file name as the caller gave it
 * @param mediaType the detected media type
 * @param sha256 SHA-256 of the bytes, lower-case hex
 * @param pageCount pages, or null when the format has none
 * @param textLayer where the text came from
 */
public record Source(
    String name,
    String mediaType,
    String sha256,
    @Nullable Integer pageCount,
    TextLayer textLayer) {

  /**
   * The same file by another name.
   *
   * @param name the name
   * @return a copy that differs in nothing else
   */
  public Source withName(String name) {
    return new Source(name, mediaType, sha256, pageCount, textLayer);
  }
}
