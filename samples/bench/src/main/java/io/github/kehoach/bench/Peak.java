package io.github.kehoach.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Reads one file and prints how much memory that took. */
public final class Peak {

  private static final double MB = 1 << 20;

  private Peak() {}

  /**
   * Reads a file.
   *
   * @param args what to do with it, and the file
   * @throws IOException when it cannot be read
   */
  public static void main(String[] args) throws IOException {
    AtomicLong most = new AtomicLong();
    Set<String> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(pool -> pool.getName())
            .collect(Collectors.toSet());
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, none) -> {
                GarbageCollectionNotificationInfo info =
                    GarbageCollectionNotificationInfo.from(
                        (CompositeData) notification.getUserData());
                long used =
                    info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> heap.contains(pool.getKey()))
                        .map(pool -> pool.getValue())
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
                most.accumulateAndGet(used, Math::max);
              },
              null,
              null);
    }
    long start = System.nanoTime();
    byte[] file = Files.readAllBytes(Path.of(args[1]));
    Work work = args[0].equals("records") ? Work.records() : Work.peer(args[0]);
    Object result = work.on(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    if (result == null) {
      throw new IllegalStateException("nothing was read");
    }
    System.out.printf(Locale.ROOT, "%8.0f%9s%8.1f%n", most.get() / MB, process(), seconds);
  }

  /** The most memory that the process had, where the system tells. */
  private static String process() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
          return Long.toString(kilobytes / 1024);
        }
      }
    }
    return "-";
  }
}
