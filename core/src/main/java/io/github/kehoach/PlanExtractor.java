package io.github.kehoach;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads plan documents into typed records: the way into this library.
 *
 * <pre>{@code
 * PlanExtractor extractor = PlanExtractor.create();
 * PlanDocument plan = extractor.extract(Path.of("plan.txt"));
 * plan.tasks().forEach(task -> System.out.println(task.lead() + ": " + task.description()));
 * }</pre>
 *
 * <p>An extractor is immutable and safe for use by many threads at once.
 */
public final class PlanExtractor {

  private final ExtractionOptions options;

  private PlanExtractor(ExtractionOptions options) {
    this.options = options;
  }

  /**
   * An extractor with {@link ExtractionOptions#DEFAULT}.
   *
   * @return a new extractor
   */
  public static PlanExtractor create() {
    return new PlanExtractor(ExtractionOptions.DEFAULT);
  }

  /**
   * A builder that starts from {@link ExtractionOptions#DEFAULT}.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file.
   *
   * @param file the file; its format is found by its content, not by its name
   * @return the records, never null
   * @throws ExtractionException when the file cannot be read at all
   */
  public PlanDocument extract(Path file) {
    return extract(file, Cancellation.NEVER);
  }

  /**
   * Reads a file, unless it is cancelled meanwhile.
   *
   * @param file the file; its format is found by its content, not by its name
   * @param cancellation ends it early
   * @return the records, never null
   * @throws ExtractionException when the file cannot be read at all, or reading was cancelled
   */
  public PlanDocument extract(Path file, Cancellation cancellation) {
    return extract(bytes(file), name(file), cancellation);
  }

  /**
   * Reads a document held in memory.
   *
   * @param bytes the content of the file
   * @param name a name for messages and {@code source.name}
   * @return the records, never null
   * @throws ExtractionException when the content cannot be read at all
   */
  public PlanDocument extract(byte[] bytes, String name) {
    return extract(bytes, name, Cancellation.NEVER);
  }

  /**
   * Reads a document held in memory, unless it is cancelled meanwhile.
   *
   * @param bytes the content of the file
   * @param name a name for messages and {@code source.name}
   * @param cancellation ends it early
   * @return the records, never null
   * @throws ExtractionException when the content cannot be read at all, or reading was cancelled
   */
  public PlanDocument extract(byte[] bytes, String name, Cancellation cancellation) {
    return Extraction.run(bytes, name, options, cancellation);
  }

  /**
   * Reads a stream to its end; does not close it.
   *
   * @param in the content of the file
   * @param name a name for messages and {@code source.name}
   * @return the records, never null
   * @throws ExtractionException when the content cannot be read at all
   */
  public PlanDocument extract(InputStream in, String name) {
    return extract(in, name, Cancellation.NEVER);
  }

  /**
   * Reads a stream to its end, unless it is cancelled meanwhile; does not close it.
   *
   * @param in the content of the file; a read that blocks is not ended
   * @param name a name for messages and {@code source.name}
   * @param cancellation ends it early
   * @return the records, never null
   * @throws ExtractionException when the content cannot be read at all, or reading was cancelled
   */
  public PlanDocument extract(InputStream in, String name, Cancellation cancellation) {
    return extract(bytes(in, name), name, cancellation);
  }

  /**
   * The normalised text of a file, without looking for records: paragraphs on lines of their own,
   * cells of a row separated by tabs.
   *
   * @param file the file
   * @return the text, ending in a line feed
   * @throws ExtractionException when the file cannot be read at all
   */
  public String text(Path file) {
    return text(bytes(file), name(file));
  }

  /**
   * The normalised text of a document held in memory, as {@link #text(Path)} gives it.
   *
   * @param bytes the content of the file
   * @param name a name for messages
   * @return the text, ending in a line feed
   * @throws ExtractionException when the content cannot be read at all
   */
  public String text(byte[] bytes, String name) {
    return Extraction.text(bytes, name, options, Cancellation.NEVER);
  }

  /**
   * The normalised text of a stream, as {@link #text(Path)} gives it; does not close it.
   *
   * @param in the content of the file
   * @param name a name for messages
   * @return the text, ending in a line feed
   * @throws ExtractionException when the content cannot be read at all
   */
  public String text(InputStream in, String name) {
    return text(bytes(in, name), name);
  }

  /**
   * A page to review what is read of a file: the document beside its records, in one HTML file that
   * needs nothing else. A PDF file's pages are drawn into it.
   *
   * @param file the file
   * @return the page, in UTF-8
   * @throws ExtractionException when the file cannot be read at all
   */
  public byte[] review(Path file) {
    return review(bytes(file), name(file));
  }

  /**
   * A page to review what is read of a document held in memory, as {@link #review(Path)} gives it.
   *
   * @param bytes the content of the file
   * @param name a name for messages and {@code source.name}
   * @return the page, in UTF-8
   * @throws ExtractionException when the content cannot be read at all
   */
  public byte[] review(byte[] bytes, String name) {
    return Review.run(bytes, name, options);
  }

  /**
   * A page to review what is read of a stream, as {@link #review(Path)} gives it; does not close
   * it.
   *
   * @param in the content of the file
   * @param name a name for messages and {@code source.name}
   * @return the page, in UTF-8
   * @throws ExtractionException when the content cannot be read at all
   */
  public byte[] review(InputStream in, String name) {
    return review(bytes(in, name), name);
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private byte[] bytes(Path file) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        throw unreadable(name, "this is a folder", "name a file in it", null);
      }
      if (Files.isRegularFile(file) && Files.size(file) > options.limits().maxBytes()) {
        throw tooLarge(name);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return bytes(in, name);
      }
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file", "check the path", e);
    } catch (ClosedByInterruptException e) {
      throw new ExtractionException(
          Reason.CANCELLED, name, "reading was interrupted", "read the file again", e);
    } catch (AccessDeniedException e) {
      throw unreadable(name, "the file may not be read", "check its permissions", e);
    } catch (IOException e) {
      throw unreadable(name, "reading failed (" + e.getMessage() + ")", "check the disk", e);
    }
  }

  private byte[] bytes(InputStream in, String name) {
    try {
      int most = (int) Math.min(Integer.MAX_VALUE - 8L, options.limits().maxBytes() + 1);
      byte[] bytes = in.readNBytes(most);
      if (bytes.length > options.limits().maxBytes()) {
        throw tooLarge(name);
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(name, "reading failed (" + e.getMessage() + ")", "try again", e);
    }
  }

  private ExtractionException tooLarge(String name) {
    return new ExtractionException(
        Reason.LIMIT_EXCEEDED,
        name,
        "larger than the limit of " + options.limits().maxBytes() + " bytes",
        "raise maxBytes if you trust the file",
        null);
  }

  private static ExtractionException unreadable(
      String name, String problem, String remedy, @org.jspecify.annotations.Nullable Exception e) {
    return new ExtractionException(Reason.UNREADABLE, name, problem, remedy, e);
  }

  /** Builds an extractor with options of its own. Not safe for use by many threads. */
  public static final class Builder {

    private ExtractionOptions options = ExtractionOptions.DEFAULT;

    private Builder() {}

    /**
     * Replaces all options.
     *
     * @param value the options
     * @return this builder
     */
    public Builder options(ExtractionOptions value) {
      options = Objects.requireNonNull(value, "options");
      return this;
    }

    /**
     * Sets how much the extractor takes on.
     *
     * @param value the limits
     * @return this builder
     */
    public Builder limits(Limits value) {
      return options(
          new ExtractionOptions(
              value, options.ocr(), options.tesseract(), options.includeBlocks()));
    }

    /**
     * Sets whether pages without text are read by OCR, where the command for it is there.
     *
     * @param value false to leave them unread and say so
     * @return this builder
     */
    public Builder ocr(boolean value) {
      return options(
          new ExtractionOptions(
              options.limits(), value, options.tesseract(), options.includeBlocks()));
    }

    /**
     * Sets the command that reads pages without text.
     *
     * @param value a name on the path, or a path
     * @return this builder
     */
    public Builder tesseract(String value) {
      return options(
          new ExtractionOptions(options.limits(), options.ocr(), value, options.includeBlocks()));
    }

    /**
     * Sets whether the result holds the normalised text.
     *
     * @param value true for results with {@code blocks}
     * @return this builder
     */
    public Builder includeBlocks(boolean value) {
      return options(
          new ExtractionOptions(options.limits(), options.ocr(), options.tesseract(), value));
    }

    /**
     * Builds the extractor.
     *
     * @return a new extractor
     */
    public PlanExtractor build() {
      return new PlanExtractor(options);
    }
  }
}
