package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.batch.Batch;
import io.github.kehoach.batch.Result;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a command that makes one thing of many of them. They are read side by side in this
 * process and handed on one after the other, in the order of the command line and below folders in
 * that of their names; no more of them are held than are being read.
 */
public final class Gathering {

  /** How the command line names standard input. */
  private static final String STANDARD_INPUT = "-";

  /** What reads an input; called by several threads at once. */
  @FunctionalInterface
  public interface Reader {

    /**
     * Reads an input.
     *
     * @param input a path, or {@code -} for standard input
     * @param cancellation ends it early
     * @return its records
     */
    PlanDocument read(String input, Cancellation cancellation);
  }

  /**
   * An input.
   *
   * @param name how messages and results call it
   * @param input what to read
   * @param named whether the command line does; else it was come across
   * @param verdict why it is not read, or null
   */
  private record Item(String name, String input, boolean named, @Nullable Verdict verdict) {}

  /** What became of an input: a plan, or why there is none. */
  private record Read(String name, @Nullable PlanDocument plan, Verdict verdict) {}

  private final List<Item> items;
  private final Consumer<String> messages;
  private final boolean verbose;

  /** The first file of each content. */
  private final Map<String, String> contents = new HashMap<>();

  private int plans;
  private int failed;
  private int skipped;
  private int copies;

  private Gathering(List<Item> items, Consumer<String> messages, boolean verbose) {
    this.items = items;
    this.messages = messages;
    this.verbose = verbose;
  }

  /**
   * Looks for the inputs of a command line, and reads none of them.
   *
   * @param arguments files, folders, patterns, {@code -}
   * @param messages takes lines for people
   * @param verbose whether they are told of each file that is passed over
   * @return what was found
   */
  public static Gathering of(List<String> arguments, Consumer<String> messages, boolean verbose) {
    List<Item> items = new ArrayList<>();
    List<String> many = new ArrayList<>();
    Set<Path> named = new HashSet<>();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        items.add(new Item("standard input", argument, true, null));
      } else if (Roots.isMany(argument)) {
        many.add(argument);
      } else if (isFirst(argument, named)) {
        items.add(new Item(argument, argument, true, null));
      }
    }
    try {
      Walk.from(
          Roots.asTyped(many),
          null,
          found -> {
            if (found instanceof Found.Unread unread) {
              items.add(new Item(unread.file(), unread.file(), false, unread.verdict()));
            } else if (found instanceof Found.Document d && isFirst(d.path().toString(), named)) {
              items.add(new Item(d.file(), d.path().toString(), false, null));
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a list takes all that it is given
    }
    return new Gathering(items, messages, verbose);
  }

  /** Whether an input was not named before, in whatever words. */
  private static boolean isFirst(String input, Set<Path> before) {
    Path real = real(input);
    return real == null || before.add(real);
  }

  private static @Nullable Path real(String input) {
    try {
      return Path.of(input).toRealPath();
    } catch (IOException | InvalidPathException e) {
      return null; // reading it will tell
    }
  }

  /**
   * Leaves a file out.
   *
   * @param file the file
   * @return its name among the inputs; null where it is none of them
   */
  public @Nullable String without(Path file) {
    Path real = real(file.toString());
    for (Item item : real == null ? List.<Item>of() : items) {
      if (item.verdict() == null && real.equals(real(item.input()))) {
        items.remove(item);
        return item.name();
      }
    }
    return null;
  }

  /**
   * Reads all.
   *
   * @param <R> what is made of them
   * @param reader reads each
   * @param use makes it
   * @return what was made
   */
  public <R> R read(Reader reader, Function<Stream<PlanDocument>, R> use) {
    Batch<Item, Read> batch = Batch.of((item, cancellation) -> read(item, reader, cancellation));
    try (Stream<Read> all = batch.run(items.stream())) {
      return use.apply(all.filter(this::isNew).map(Read::plan));
    }
  }

  /**
   * How many inputs could not be read; to be asked afterwards.
   *
   * @return their number
   */
  public int failed() {
    return failed;
  }

  /**
   * How many plans were read, copies left out; to be asked afterwards.
   *
   * @return their number
   */
  public int plans() {
    return plans;
  }

  private static Read read(Item item, Reader reader, Cancellation cancellation) {
    if (item.verdict() != null) {
      return new Read(item.name(), null, item.verdict());
    }
    byte[] start = item.named() ? new byte[0] : start(item.input());
    if (Foreign.isData(start)) {
      return new Read(item.name(), null, Foreign.DATA_FILE);
    }
    // The path is for exceptions only, which give the name in another way.
    Result result = Result.of(Path.of(""), () -> reader.read(item.input(), cancellation));
    if (result instanceof Result.Extracted read) {
      PlanDocument plan = read.plan();
      return new Read(
          item.name(), plan.withSource(plan.source().withName(item.name())), Verdict.EXTRACTED);
    }
    Result.Failed failure = (Result.Failed) result;
    boolean foreign =
        !item.named() && failure.reason() == Reason.UNSUPPORTED && Foreign.isNoDocument(start);
    return new Read(
        item.name(),
        null,
        foreign
            ? Verdict.skipped("NO_DOCUMENT", failure.problem(), failure.remedy())
            : Verdict.failed(failure.reason().name(), failure.problem(), failure.remedy()));
  }

  private static byte[] start(String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return in.readNBytes(Foreign.SAMPLE);
    } catch (IOException e) {
      return new byte[0]; // reading it will tell
    }
  }

  /** Counts an input and tells of it. */
  private boolean isNew(Read read) {
    Verdict verdict = read.verdict();
    if (read.plan() == null) {
      if (verdict.status() == Verdict.Status.FAILED) {
        failed++;
        messages.accept(read.name() + ": " + verdict.problem() + "; " + verdict.remedy());
      } else {
        skipped++;
        detail(read.name() + ": skipped: " + verdict.problem());
      }
      return false;
    }
    String first = contents.putIfAbsent(read.plan().source().sha256(), read.name());
    if (first != null) {
      copies++;
      detail(read.name() + ": the same bytes as " + first + "; not counted");
      return false;
    }
    plans++;
    return true;
  }

  private void detail(String message) {
    if (verbose) {
      messages.accept(message);
    }
  }

  /** Tells what was passed over, if anything was. */
  public void tell() {
    if (!verbose && skipped == 0 && copies == 0 && plans + failed > 0) {
      return;
    }
    StringBuilder line = new StringBuilder(plans == 1 ? "1 plan" : plans + " plans");
    if (failed > 0) {
      line.append(", ").append(failed).append(" failed");
    }
    if (skipped > 0) {
      line.append(skipped == 1 ? ", 1 file" : ", " + skipped + " files").append(" skipped");
    }
    if (copies > 0) {
      line.append(copies == 1 ? ", 1 copy" : ", " + copies + " copies");
      line.append(" of the same bytes not counted");
    }
    line.append(!verbose && skipped + copies > 0 ? "; --verbose tells which" : "");
    messages.accept(line.toString());
  }
}
