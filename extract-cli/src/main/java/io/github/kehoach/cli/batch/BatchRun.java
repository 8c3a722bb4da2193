package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import io.github.kehoach.batch.Batch;
import io.github.kehoach.batch.Work;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run over many documents. */
public final class BatchRun {

  /** How many documents are taken for the time when nobody looks at what is done. */
  private static final int WAITING = 4;

  private final Job job;
  private final OutputFolder folder;
  private final Settings settings;
  private final Ledger ledger;
  private final Progress progress;

  private BatchRun(Job job, Progress progress) {
    this.job = job;
    this.folder = new OutputFolder(job.output().toAbsolutePath());
    this.settings = job.settings();
    this.ledger = new Ledger(folder, settings.fingerprint());
    this.progress = progress;
  }

  /** What starts worker processes, so that tests can start others. */
  interface WorkerCommand {
    @Nullable List<String> of(Budget budget, int workers, long files);
  }

  /**
   * Extracts all that a job asks for.
   *
   * @param job what is asked for
   * @param err for messages and progress
   * @param quiet whether only what ends the run is told
   * @return whether all could be read and written
   */
  public static boolean run(Job job, PrintStream err, boolean quiet) {
    Progress progress =
        quiet
            ? new Quiet(err)
            : Terminal.isWatched()
                ? new Bar(err, System::nanoTime)
                : new Lines(err, System::nanoTime);
    return run(
        job, progress, (b, n, files) -> Workers.command(b, n, files, WorkerMain.class.getName()));
  }

  static boolean run(Job job, Progress progress, WorkerCommand command) {
    BatchRun run = new BatchRun(job, progress);
    try {
      return run.locked(command);
    } catch (Stopped e) {
      return false;
    } catch (OutputFailure e) {
      return run.failed(e);
    } catch (UncheckedIOException e) {
      return run.failed(new OutputFailure(e.getCause()));
    } catch (IOException e) {
      return run.failed(new OutputFailure(e));
    }
  }

  private boolean failed(OutputFailure e) {
    progress.message(
        job.output()
            + ": cannot be written ("
            + e.getMessage()
            + "); run again to go on when that is mended");
    return false;
  }

  private boolean locked(WorkerCommand command) throws IOException {
    Closeable lock = folder.open();
    try {
      boolean good = all(command);
      folder.clear();
      progress.end();
      return good;
    } finally {
      lock.close();
    }
  }

  private boolean all(WorkerCommand command) throws IOException {
    Inventory inventory = inventory();
    progress.start(inventory.size());
    boolean good = extract(inventory, command);
    progress.step("putting the tables together");
    Assembly assembly = new Assembly(folder, ledger, inventory, job.extras(), job.workers());
    assembly.write();
    assembly.forget();
    return good;
  }

  private Inventory inventory() throws IOException {
    try (Inventory.Writer writer = new Inventory.Writer(folder.own("inventory"))) {
      Walk.from(Roots.of(job.inputs()), folder.root(), writer::add);
      return writer.inventory();
    }
  }

  private boolean extract(Inventory inventory, WorkerCommand command) {
    Budget budget = job.budget();
    Unit unit = new Unit(folder, settings, budget, settings.extractor()::extract);
    List<String> start =
        job.inProcess() ? null : command.of(budget, job.workers(), inventory.size());
    if (start == null) {
      if (!job.inProcess()) {
        progress.message("Java is here without its command: read in this process");
      }
      InProcess work = new InProcess(unit, budget);
      return extract(inventory, work, work::close);
    }
    Workers work = new Workers(folder, settings, budget, unit, start);
    return extract(inventory, work, work::close);
  }

  private boolean extract(
      Inventory inventory, Work<Found.Document, Verdict> work, Closeable workers) {
    Cancellation stop = Cancellation.create();
    Shutdown shutdown = Shutdown.ending(stop, workers);
    try {
      return extract(inventory, work, stop);
    } catch (Stopped e) {
      progress.message("stopped; run again to go on");
      throw e;
    } finally {
      close(workers);
      shutdown.over();
    }
  }

  private boolean extract(
      Inventory inventory, Work<Found.Document, Verdict> work, Cancellation stop) {
    Batch<Found, Outcome> batch =
        Batch.<Found, Outcome>of((found, cancellation) -> outcome(found, work, cancellation))
            .parallelism(job.workers())
            .inFlight(job.workers() + WAITING)
            .ordered(false);
    boolean good = true;
    try (Stream<Outcome> outcomes = batch.run(inventory.all(), stop)) {
      for (Iterator<Outcome> i = outcomes.iterator(); i.hasNext(); ) {
        Outcome outcome = i.next();
        good &= outcome.verdict().status() != Verdict.Status.FAILED;
        progress.done(outcome);
      }
    }
    if (stop.isCancelled()) {
      throw new Stopped();
    }
    return good;
  }

  private Outcome outcome(
      Found found, Work<Found.Document, Verdict> work, Cancellation cancellation) {
    if (found instanceof Found.Unread unread) {
      return new Outcome(unread.file(), unread.verdict(), false);
    }
    Found.Document document = (Found.Document) found;
    State done = ledger.current(document, job.budget(), settings.options().limits().maxBytes());
    return done != null
        ? new Outcome(document.file(), done.verdict(), true)
        : new Outcome(document.file(), work.apply(document, cancellation), false);
  }

  private static void close(Closeable workers) {
    try {
      workers.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
