package io.github.kehoach.cli;

import io.github.kehoach.Cancellation;
import io.github.kehoach.ExtractionException;
import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.DocumentType;
import io.github.kehoach.plan.Issuer;
import io.github.kehoach.plan.Metadata;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Signature;
import io.github.kehoach.plan.Source;
import io.github.kehoach.plan.TextLayer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Gives an empty plan for any input, or fails as the name of the input asks for. */
final class FakeEngine implements Engine {

  @Override
  public PlanDocument extract(Input input, ExtractionOptions options, Cancellation cancellation) {
    fail(input);
    return plan(input.name(), options.includeBlocks());
  }

  @Override
  public byte[] review(Input input, ExtractionOptions options) {
    fail(input);
    return ("<!doctype html>" + input.name()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String text(Input input, ExtractionOptions options) {
    fail(input);
    return "Kế hoạch " + input.name() + "\n";
  }

  private static void fail(Input input) {
    switch (input.argument()) {
      case "locked" ->
          throw new ExtractionException(
              Reason.ENCRYPTED, "locked", "it has a password", "remove the password", null);
      case "crash" -> throw new IllegalStateException("first\nsecond\tthird");
      case "long" -> throw new IllegalStateException("x".repeat(5000));
      case "mute" -> throw new NullPointerException();
      case "deep" -> throw new StackOverflowError();
      case "big" -> throw new OutOfMemoryError("Java heap space");
      case "spoilt" -> throw new NoClassDefFoundError("Rules");
      default -> {
        // fine
      }
    }
  }

  private static PlanDocument plan(String name, boolean blocks) {
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        new Source(name, "text/plain", "0".repeat(64), null, TextLayer.NATIVE),
        new Metadata(
            new DocumentType("KH", "Kế hoạch"),
            null,
            null,
            null,
            new Issuer(null, null, null),
            null,
            null,
            null,
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Signature(null, null, null, null, List.of()),
        List.of(),
        blocks ? List.of(new Block("b1", null, null, BlockKind.TEXT, "Kế hoạch", 0, 8)) : List.of(),
        List.of());
  }
}
