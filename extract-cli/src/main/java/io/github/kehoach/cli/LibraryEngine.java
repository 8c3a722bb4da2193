package io.github.kehoach.cli;

import io.github.kehoach.Cancellation;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import java.io.InputStream;

/** The library itself. */
final class LibraryEngine implements Engine {

  private final InputStream standardInput;

  LibraryEngine(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public PlanDocument extract(Input input, ExtractionOptions options, Cancellation cancellation) {
    PlanExtractor extractor = PlanExtractor.builder().options(options).build();
    return input.isStandardInput()
        ? extractor.extract(standardInput, input.name(), cancellation)
        : extractor.extract(input.file(), cancellation);
  }

  @Override
  public byte[] review(Input input, ExtractionOptions options) {
    PlanExtractor extractor = PlanExtractor.builder().options(options).build();
    return input.isStandardInput()
        ? extractor.review(standardInput, input.name())
        : extractor.review(input.file());
  }

  @Override
  public String text(Input input, ExtractionOptions options) {
    PlanExtractor extractor = PlanExtractor.builder().options(options).build();
    return input.isStandardInput()
        ? extractor.text(standardInput, input.name())
        : extractor.text(input.file());
  }
}
