package io.github.kehoach;

import io.github.kehoach.check.Checks;
import io.github.kehoach.document.Checkpoint;
import io.github.kehoach.document.Document;
import io.github.kehoach.document.Element;
import io.github.kehoach.document.Furniture;
import io.github.kehoach.document.Grid;
import io.github.kehoach.document.Paragraph;
import io.github.kehoach.mend.OcrMending;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Source;
import io.github.kehoach.read.Formats;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.record.Recogniser;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Segmenter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One run from bytes to records. */
final class Extraction {

  private Extraction() {}

  /**
   * What a run gives besides the records.
   *
   * @param plan the records, with their text
   * @param document what they were read from
   * @param outline how it is made up
   */
  record Result(PlanDocument plan, Document document, Outline outline) {}

  static PlanDocument run(
      byte[] bytes, String name, ExtractionOptions options, Cancellation cancellation) {
    PlanDocument plan = whole(bytes, name, options, cancellation).plan();
    return options.includeBlocks() ? plan : WithoutBlocks.of(plan);
  }

  /** The same with all that the records were made of. */
  static Result whole(
      byte[] bytes, String name, ExtractionOptions options, Cancellation cancellation) {
    Meter meter = new Meter(options.limits(), cancellation);
    Checkpoint checkpoint = () -> pass(meter, name);
    Document document = read(bytes, name, options, meter);
    checkpoint.pass();
    Source source =
        new Source(
            name, document.mediaType(), sha256(bytes), document.pageCount(), document.textLayer());
    Outline outline = Segmenter.segment(document);
    checkpoint.pass();
    PlanDocument plan = Recogniser.recognise(source, outline, document.notes(), checkpoint);
    plan = Checks.of(plan, outline);
    checkpoint.pass();
    return new Result(Placement.of(plan, document, outline), document, outline);
  }

  private static void pass(Meter meter, String name) {
    try {
      meter.time();
    } catch (UnreadableException e) {
      throw of(e, name);
    }
  }

  static String text(
      byte[] bytes, String name, ExtractionOptions options, Cancellation cancellation) {
    Meter meter = new Meter(options.limits(), cancellation);
    StringBuilder out = new StringBuilder();
    for (Element e : read(bytes, name, options, meter).elements()) {
      if (e instanceof Paragraph p) {
        out.append(p.text()).append('\n');
      } else if (e instanceof Furniture f) {
        out.append(f.text()).append('\n');
      } else if (e instanceof Grid g) {
        for (Grid.Row row : g.rows()) {
          out.append(String.join("\t", row.cells().stream().map(Grid.Cell::text).toList()));
          out.append('\n');
        }
      }
    }
    return out.toString();
  }

  private static Document read(byte[] bytes, String name, ExtractionOptions options, Meter meter) {
    long most = options.limits().maxBytes();
    if (bytes.length > most) {
      throw new ExtractionException(
          ExtractionException.Reason.LIMIT_EXCEEDED,
          name,
          "larger than the limit of " + most + " bytes",
          "raise maxBytes if you trust the file",
          null);
    }
    try {
      return OcrMending.of(Formats.read(bytes, options, meter));
    } catch (UnreadableException e) {
      throw of(e, name);
    }
  }

  private static ExtractionException of(UnreadableException e, String name) {
    return new ExtractionException(e.reason(), name, e.problem(), e.remedy(), e);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
