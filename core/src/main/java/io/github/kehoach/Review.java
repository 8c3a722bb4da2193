package io.github.kehoach;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.PagePicture;
import io.github.kehoach.read.Formats;
import io.github.kehoach.read.pdf.PdfPictures;
import io.github.kehoach.review.ReviewPage;
import java.util.List;

/** One run from bytes to a page for review: pages are drawn while their text is read. */
final class Review {

  private Review() {}

  static byte[] run(byte[] bytes, String name, ExtractionOptions options) {
    boolean drawn = bytes.length <= options.limits().maxBytes() && Formats.isPdf(bytes);
    if (!drawn) {
      return page(Extraction.whole(bytes, name, options, Cancellation.NEVER), List.of());
    }
    try (PdfPictures pictures = PdfPictures.start(bytes, options.limits())) {
      Extraction.Result result = Extraction.whole(bytes, name, options, Cancellation.NEVER);
      return page(result, pictures.finish());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionException(
          Reason.UNREADABLE, name, "reading was interrupted", "read the file again", e);
    }
  }

  private static byte[] page(Extraction.Result result, List<PagePicture> pictures) {
    return ReviewPage.of(
        result.plan(),
        result.document().geometry().sheets(),
        Placement.lines(result.plan(), result.document(), result.outline()),
        pictures);
  }
}
