package io.github.kehoach;

import java.util.Objects;

/**
 * What an extractor does and how much it takes on.
 *
 * @param limits how much it takes on
 * @param ocr whether pages without text are read by OCR, where the {@code tesseract} command is
 *     there
 * @param tesseract the command that reads them: a name on the path, or a path
 * @param includeBlocks whether the result holds the normalised text that provenance points into;
 *     without it, provenance keeps page and box only
 */
public record ExtractionOptions(
    Limits limits, boolean ocr, String tesseract, boolean includeBlocks) {

  /** {@link Limits#DEFAULT}, OCR by {@code tesseract}, with blocks. */
  public static final ExtractionOptions DEFAULT =
      new ExtractionOptions(Limits.DEFAULT, true, "tesseract", true);

  /**
   * Checks that nothing is missing.
   *
   * @param limits how much it takes on
   * @param ocr whether pages without text are read by OCR, where the {@code tesseract} command is
   *     there
   * @param tesseract the command that reads them: a name on the path, or a path
   * @param includeBlocks whether the result holds the normalised text that provenance points into;
   *     without it, provenance keeps page and box only
   */
  public ExtractionOptions {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(tesseract, "tesseract");
  }
}
