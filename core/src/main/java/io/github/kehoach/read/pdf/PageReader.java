package io.github.kehoach.read.pdf;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.layout.Rule;
import io.github.kehoach.read.layout.Word;
import io.github.kehoach.text.LegacyDecoder;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Reads one page after another: its content and what is laid over it. */
final class PageReader {

  /** What part of a page pictures cover for the page to be one. */
  private static final double LARGE = 0.3;

  /** What part of it the picture of a whole page covers. */
  private static final double WHOLE = 0.8;

  /** The most words that are stamped on a page. */
  private static final int STAMPED = 20;

  private final ContentReader content;
  private final StreamBytes streams;
  private final LegacyDecoder decoder;
  private final boolean decoding;

  PageReader(ContentReader content, StreamBytes streams, LegacyDecoder decoder, boolean decoding) {
    this.content = content;
    this.streams = streams;
    this.decoder = decoder;
    this.decoding = decoding;
  }

  /**
   * A page that was read.
   *
   * @param page its words and lines
   * @param asides words that are no text of the document: the signer's data, a watermark
   * @param invisible whether most of its text is an invisible layer over a picture
   * @param covered what part of it pictures cover
   * @param unmapped how many of its letters nothing tells
   * @param shown how many letters it has
   */
  record Reading(
      Page page, List<Word> asides, boolean invisible, double covered, int unmapped, int shown) {

    /** Whether the page has no text worth the name. */
    boolean isBlank() {
      return page.words().isEmpty() || unmapped * 2 > shown;
    }

    /**
     * Whether the page shows pictures in place of text: there is none, or no more than what is put
     * on a scan afterwards, its number and date.
     */
    boolean isPicture() {
      return isBlank() && covered > LARGE
          || !invisible && covered > WHOLE && page.words().size() <= STAMPED;
    }
  }

  Reading read(PDPage page, int number) throws UnreadableException {
    PageFrame frame = PageFrame.of(page);
    content.open(frame);
    PDResources resources = page.getResources();
    byte[] bytes = contents(page.getCOSObject());
    content.run(
        bytes, bytes.length, resources == null ? new COSDictionary() : resources.getCOSObject());
    List<Overlays.Overlay> overlays = Overlays.of(page.getCOSObject());
    for (Overlays.Overlay overlay : overlays) {
      if (!overlay.signature()) {
        content.run(overlay.form(), overlay.placed());
      }
    }
    int turn = turn();
    WordBuilder builder = builder(turn);
    List<Word> words = new ArrayList<>(builder.build());
    List<Rule> rules = content.drawing.rules();
    // Scanners may cut a page's picture into strips.
    double covered = 0;
    for (float[] b : content.pictures()) {
      covered += (double) (b[2] - b[0]) * (b[3] - b[1]);
    }
    covered /= Math.max(1, (double) frame.width() * frame.height());
    List<Word> asides = new ArrayList<>(builder.askew());
    for (Overlays.Overlay overlay : overlays) {
      if (overlay.signature()) {
        content.glyphs.clear();
        content.run(overlay.form(), overlay.placed());
        signature(words, asides);
      }
    }
    return new Reading(
        Turn.page(number, frame, turn, words, rules),
        asides,
        builder.invisible * 2 > builder.shown,
        covered,
        builder.unmapped,
        builder.shown);
  }

  /**
   * A signature's mark of one line is a number or a date that was stamped on; one of several lines
   * tells who signed and when.
   */
  private void signature(List<Word> words, List<Word> asides) {
    List<Word> own = builder(0).build();
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    float size = 0;
    for (Word w : own) {
      top = Math.min(top, w.baseline());
      bottom = Math.max(bottom, w.baseline());
      size = Math.max(size, w.size());
    }
    (bottom - top > 0.8f * size ? asides : words).addAll(own);
  }

  private WordBuilder builder(int upright) {
    return new WordBuilder(content.glyphs, content.drawing, decoder, decoding, upright);
  }

  /** The direction that most of the text runs in. */
  private int turn() {
    int[] counts = new int[Glyphs.SKEWED + 1];
    for (int i = 0; i < content.glyphs.count; i++) {
      counts[content.glyphs.direction[i]]++;
    }
    int most = 0;
    for (int d = 1; d < Glyphs.SKEWED; d++) {
      most = counts[d] > 2 * counts[most] ? d : most;
    }
    return most;
  }

  /** The page's content; several streams are one, parted by white space. */
  private byte[] contents(COSDictionary page) throws UnreadableException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSStream stream) {
      return streams.read(stream);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          all.writeBytes(streams.read(stream));
          all.write('\n');
        }
      }
    }
    return all.toByteArray();
  }
}
