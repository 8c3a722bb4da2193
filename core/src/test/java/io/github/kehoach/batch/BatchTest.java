package io.github.kehoach.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.Cancellation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

  private final AtomicInteger taken = new AtomicInteger();

  /** Numbers without an end, which counts how many were taken. */
  private Stream<Integer> source() {
    return Stream.generate(taken::incrementAndGet);
  }

  private Stream<Integer> source(int count) {
    return IntStream.rangeClosed(1, count).boxed().peek(n -> taken.incrementAndGet());
  }

  private static void await(CountDownLatch latch) {
    boolean over = false;
    while (!over) {
      try {
        latch.await();
        over = true;
      } catch (InterruptedException e) {
        over = true;
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 8", "2, 4", "3, 3", "8, 2", "4, 100"})
  void resultsComeInTheOrderOfTheInputs(int parallelism, int inFlight) {
    Batch<Integer, Integer> batch =
        Batch.<Integer, Integer>of(
                (n, c) -> {
                  for (int i = n % 7 * 1_000; i > 0; i--) {
                    Thread.onSpinWait();
                  }
                  return n * n;
                })
            .parallelism(parallelism)
            .inFlight(inFlight);
    try (Stream<Integer> results = batch.run(source(200))) {
      assertEquals(
          IntStream.rangeClosed(1, 200).map(n -> n * n).boxed().toList(), results.toList());
    }
  }

  @Test
  void withoutOrderWhatIsDoneFirstComesFirst() {
    CountDownLatch first = new CountDownLatch(1);
    Batch<Integer, Integer> batch =
        Batch.<Integer, Integer>of(
                (n, c) -> {
                  if (n == 1) {
                    await(first);
                  }
                  return n;
                })
            .parallelism(2)
            .inFlight(3)
            .ordered(false);
    try (Stream<Integer> results = batch.run(source(20))) {
      List<Integer> order = new ArrayList<>();
      results.forEach(
          n -> {
            order.add(n);
            if (order.size() == 19) {
              first.countDown();
            }
          });
      assertEquals(1, order.get(19));
      assertEquals(20, Set.copyOf(order).size());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1, true", "2, 4, true", "2, 4, false", "4, 7, true", "3, 3, false"})
  void neverMoreIsTakenThanMayBeInFlight(int parallelism, int inFlight, boolean ordered) {
    Batch<Integer, Integer> batch =
        Batch.<Integer, Integer>of((n, c) -> n)
            .parallelism(parallelism)
            .inFlight(inFlight)
            .ordered(ordered);
    try (Stream<Integer> results = batch.run(source())) {
      assertEquals(0, taken.get(), "before anybody asks");
      Iterator<Integer> iterator = results.iterator();
      for (int handedOut = 1; handedOut <= 100; handedOut++) {
        iterator.next();
        assertTrue(taken.get() <= handedOut + inFlight, taken + " after " + handedOut);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "5"})
  void asManyAreWorkedOnAtOnceAsAskedFor(int parallelism) {
    // The barrier opens only where all of them come to it together.
    CyclicBarrier together = new CyclicBarrier(parallelism);
    Set<String> threads = ConcurrentHashMap.newKeySet();
    Batch<Integer, Integer> batch =
        Batch.<Integer, Integer>of(
                (n, c) -> {
                  threads.add(Thread.currentThread().toString());
                  try {
                    return together.await() + n;
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                })
            .parallelism(parallelism);
    try (Stream<Integer> results = batch.run(source(parallelism * 4))) {
      assertEquals(parallelism * 4, results.count());
    }
    assertTrue(threads.size() <= parallelism, threads.toString());
  }

  @Test
  void closingEndsTheWorkAndLeavesNoThread() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Set<Cancellation> cancellations = ConcurrentHashMap.newKeySet();
    AtomicBoolean inputsClosed = new AtomicBoolean();
    CountDownLatch never = new CountDownLatch(1);
    Batch<Integer, Integer> batch =
        Batch.<Integer, Integer>of(
                (n, c) -> {
                  threads.add(Thread.currentThread());
                  cancellations.add(c);
                  if (n > 1) {
                    await(never);
                  }
                  return n;
                })
            .parallelism(3);
    try (Stream<Integer> results = batch.run(source().onClose(() -> inputsClosed.set(true)))) {
      assertEquals(1, results.iterator().next());
    }
    assertTrue(inputsClosed.get());
    assertTrue(cancellations.stream().allMatch(Cancellation::isCancelled));
    assertFalse(threads.isEmpty());
    for (Thread thread : threads) {
      assertFalse(thread.isAlive(), thread.toString());
    }
  }

  @Test
  void aStreamThatIsReadToItsEndLeavesNoThreadEither() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Batch<Integer, Integer> batch =
        Batch.of(
            (n, c) -> {
              threads.add(Thread.currentThread());
              return n;
            });
    assertEquals(50, batch.run(source(50)).count());
    for (Thread thread : threads) {
      assertFalse(thread.isAlive(), thread.toString());
    }
  }

  @Test
  void cancellingTakesNoMoreAndHandsOutWhatIsInFlight() {
    Cancellation cancellation = Cancellation.create();
    Batch<Integer, Boolean> batch =
        Batch.<Integer, Boolean>of((n, c) -> c.isCancelled()).parallelism(2).inFlight(4);
    try (Stream<Boolean> results = batch.run(source(), cancellation)) {
      Iterator<Boolean> iterator = results.iterator();
      for (int i = 0; i < 10; i++) {
        assertFalse(iterator.next());
      }
      cancellation.cancel();
      int before = taken.get();
      int rest = 0;
      while (iterator.hasNext()) {
        iterator.next();
        rest++;
      }
      assertEquals(before, taken.get());
      assertEquals(before, 10 + rest);
    }
  }

  @Test
  void anExceptionOfTheWorkEndsTheBatch() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    IllegalStateException problem = new IllegalStateException("the disk is full");
    Batch<Integer, Integer> batch =
        Batch.<Integer, Integer>of(
                (n, c) -> {
                  threads.add(Thread.currentThread());
                  if (n == 5) {
                    throw problem;
                  }
                  return n;
                })
            .parallelism(2)
            .inFlight(4);
    List<Integer> before = new ArrayList<>();
    try (Stream<Integer> results = batch.run(source())) {
      assertSame(
          problem, assertThrows(IllegalStateException.class, () -> results.forEach(before::add)));
    }
    assertEquals(List.of(1, 2, 3, 4), before);
    assertTrue(taken.get() <= 8, taken.toString());
    for (Thread thread : threads) {
      assertFalse(thread.isAlive(), thread.toString());
    }
  }

  @Test
  void anExceptionOfTheInputsEndsTheBatch() {
    Batch<Integer, Integer> batch = Batch.of((n, c) -> n);
    Stream<Integer> broken =
        source(100)
            .peek(
                n -> {
                  if (n == 40) {
                    throw new IllegalStateException("unreadable folder");
                  }
                });
    try (Stream<Integer> results = batch.run(broken)) {
      assertThrows(IllegalStateException.class, () -> results.forEach(n -> {}));
    }
  }

  @Test
  void nobodyCanAskForNoThreads() {
    Batch<Integer, Integer> batch = Batch.of((n, c) -> n);
    assertThrows(IllegalArgumentException.class, () -> batch.parallelism(0));
    assertThrows(IllegalArgumentException.class, () -> batch.inFlight(0));
  }
}
