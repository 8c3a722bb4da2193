package io.github.kehoach.text;

import io.github.kehoach.text.legacy.Transcoder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds text in old Vietnamese encodings (TCVN 5712:1993, VNI, VISCII) among the runs of a document
 * and decodes it. Give it all runs with {@link #observe} first; then {@link #decode} each of them.
 * One for each document; not for use by several threads.
 *
 * <p>The letters decide and not the font's name: a word is read in every way, and a Vietnamese
 * syllable has to come out. Words are counted by font; each line is then decided by its own words
 * and those of its font. What a reader has to see to:
 *
 * <ul>
 *   <li>Words must come whole where they can: a run of one letter tells nothing. Runs of one font
 *       that follow each other are best joined, glyphs of a page joined to words or lines.
 *   <li>The font is the one that the letters are drawn with, styles and defaults looked up. It may
 *       be written as a PDF file does ({@code ABCDEF+VnTimeH,Bold}). Its name says whether letters
 *       are capitals, so two fonts must not be joined. Null where there is none.
 *   <li>Soft hyphens (U+00AD, {@code w:softHyphen} in WordprocessingML) are letters in TCVN3: they
 *       go in, and the result is normalised afterwards. Word's optional hyphen, U+001F in .doc, is
 *       read as one where it must be; so is U+2212 and what else fonts draw alike.
 *   <li>Pieces of text are decoded before they are put together: cells, labels and headings too. A
 *       letter of VNI that two runs share becomes a combining mark; normalising joins it.
 *   <li>Fonts of signs (Symbol, Wingdings) are left alone here; their characters are the reader's.
 * </ul>
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
