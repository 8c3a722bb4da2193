package io.github.kehoach.read.word;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.text.LegacyDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text of runs as the file has it: looks at it at first, and decodes it where a first
 * look has found old encodings.
 */
final class RunDecoder {

  private final LegacyDecoder decoder;
  private final boolean decodes;
  private final Meter meter;

  private RunDecoder(LegacyDecoder decoder, boolean decodes, Meter meter) {
    this.decoder = decoder;
    this.decodes = decodes;
    this.meter = meter;
  }

  /** Takes a first look. */
  static RunDecoder first(LegacyDecoder decoder, Meter meter) {
    return new RunDecoder(decoder, false, meter);
  }

  /** Decodes what a first look has seen. */
  static RunDecoder second(LegacyDecoder decoder, Meter meter) {
    return new RunDecoder(decoder, true, meter);
  }

  /**
   * Takes text in one font.
   *
   * @param font the name of the font, or null where nothing names one
   * @param text as the file has it
   * @return the text, decoded in the second look
   * @throws UnreadableException when there is too much of it
   */
  String take(@Nullable String font, String text) throws UnreadableException {
    meter.characters(text.length());
    if (decodes) {
      return decoder.decode(font, text);
    }
    decoder.observe(font, text);
    return text;
  }
}
