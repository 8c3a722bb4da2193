package io.github.kehoach.read.pdf;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.layout.Word;
import io.github.kehoach.text.LegacyDecoder;
import java.io.ByteArrayOutputStream;
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

  /** What part of a page its pictures cover for the page to be one. */
  private static final double LARGE = 0.3;

  private final ContentReader content;
  private final StreamBytes streams;
  private final LegacyDecoder decoder;
  private final boolean decoding;
  private boolean invisible;
  private boolean picture;

  PageReader(ContentReader content, StreamBytes streams, LegacyDecoder decoder, boolean decoding) {
    this.content = content;
    this.streams = streams;
    this.decoder = decoder;
    this.decoding = decoding;
  }

  /** Whether most of the last page's text is an invisible layer. */
  boolean isInvisible() {
    return invisible;
  }

  /** Whether the last page shows pictures that may hold text. */
  boolean hasPicture() {
    return picture;
  }

  Page read(PDPage page, int number) throws UnreadableException {
    PageFrame frame = PageFrame.of(page);
    content.open(frame);
    PDResources resources = page.getResources();
    byte[] bytes = contents(page.getCOSObject());
    content.run(
        bytes, bytes.length, resources == null ? new COSDictionary() : resources.getCOSObject());
    WordBuilder builder = new WordBuilder(content.glyphs, content.drawing, decoder, decoding);
    List<Word> words = builder.build();
    invisible = builder.invisible * 2 > builder.shown;
    // Scanners may cut a page's picture into strips.
    double area = 0;
    for (float[] b : content.pictures()) {
      area += (double) (b[2] - b[0]) * (b[3] - b[1]);
    }
    picture = area > LARGE * frame.width() * frame.height();
    return new Page(number, frame.width(), frame.height(), words, content.drawing.rules());
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
