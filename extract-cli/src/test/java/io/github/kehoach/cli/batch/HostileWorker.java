package io.github.kehoach.cli.batch;

import io.github.kehoach.Cancellation;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A worker process in which documents do what they say. */
final class HostileWorker {

  private HostileWorker() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    WorkerMain.run(
        settings ->
            (content, name, cancellation) -> {
              act(new String(content, StandardCharsets.UTF_8).strip());
              return read(settings, content, name, cancellation);
            });
  }

  private static PlanDocument read(
      Settings settings, byte[] content, String name, Cancellation cancellation) {
    return settings.extractor().extract(content, name, cancellation);
  }

  private static void act(String word) {
    switch (word) {
      case "HANG" -> hang();
      case "MEMORY" -> {
        List<long[]> all = new ArrayList<>();
        while (!all.contains(new long[0])) {
          all.add(new long[1 << 20]);
        }
      }
      case "STACK" -> act(word);
      case "DIE" -> Runtime.getRuntime().halt(41);
      case "PRINT" -> System.out.println("this is no frame");
      case "CHILD" -> child();
      default -> {
        // a plan
      }
    }
  }

  /** Looks at nothing, and lets nothing end it. */
  private static void hang() {
    while (true) {
      LockSupport.park();
    }
  }

  private static void child() {
    try {
      new ProcessBuilder("sleep", "3600").start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    hang();
  }
}
