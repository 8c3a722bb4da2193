package io.github.kehoach.text;

import io.github.kehoach.text.legacy.Transcoder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds text in old Vietnamese encodings (TCVN 5712:1993, VNI, VISCII) among the runs of a document
 * and decodes it. Give it all runs with {@link #observe} first; then {@link #decode} each of them.
 * One for each document; not for use by several threads.
 */
public final class LegacyDecoder {

  /**
   * What was decoded.
   *
   * @param encoding {@code TCVN3}, {@code VNI} or {@code VISCII}
   * @param characters how many characters of the document were in it
   * @param confidence how sure that is, 0 to 1
   */
  public record Finding(String encoding, int characters, double confidence) {

    /** Checks that the name is there. */
    public Finding {
      Objects.requireNonNull(encoding, "encoding");
    }
  }

  private final Transcoder transcoder = new Transcoder();

  /** A decoder that has seen nothing yet. */
  public LegacyDecoder() {}

  /**
   * Takes note of a run of text.
   *
   * @param font the name of its font, or null where the format has none
   * @param text its characters as the file has them
   */
  public void observe(@Nullable String font, CharSequence text) {
    transcoder.observe(font, text);
  }

  /**
   * Whether any of the text observed is in an old encoding; where not, nothing need be decoded.
   *
   * @return true when {@link #decode} would change something
   */
  public boolean isNeeded() {
    return transcoder.isNeeded();
  }

  /**
   * Decodes a run of text.
   *
   * @param font the name of its font, or null where the format has none
   * @param text its characters as the file has them
   * @return the text in Unicode; the same where it was in Unicode already or is not Vietnamese
   */
  public String decode(@Nullable String font, String text) {
    return transcoder.isNeeded() ? transcoder.decode(font, text) : text;
  }

  /**
   * What was found among the text observed.
   *
   * @return one finding for each old encoding
   */
  public List<Finding> findings() {
    return transcoder.shares().stream()
        .map(s -> new Finding(s.encoding(), s.characters(), s.confidence()))
        .toList();
  }
}
