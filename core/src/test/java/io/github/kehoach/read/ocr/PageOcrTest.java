package io.github.kehoach.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.Cancellation;
import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.ExtractionOptions;
import io.github.kehoach.Limits;
import io.github.kehoach.document.Note;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.layout.Page;
import io.github.kehoach.read.layout.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that behave in all ways, written as scripts. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are shell scripts")
class PageOcrTest {

  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofMinutes(2);

  /** Says that it knows Vietnamese, and else does what the script says. */
  private static final String KNOWS =
      "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo vie; exit 0; fi\n";

  private static final String WORD =
      "<html xmlns='http://www.w3.org/1999/xhtml'><body>"
          + "<span class='ocr_line' title='bbox 100 200 300 240; baseline 0 -8; x_size 40'>"
          + "<span class='ocrx_word' title='bbox 100 200 300 240; x_wconf 90'>chung</span>"
          + "</span></body></html>";

  @TempDir Path folder;

  private String command(String script) throws IOException {
    Path file = folder.resolve("fake");
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return file.toString();
  }

  private static ExtractionOptions options(String command, Limits limits) {
    return new ExtractionOptions(limits, true, command, true);
  }

  private static BufferedImage text() {
    return Drawn.image(
        1654,
        2339,
        g -> {
          for (int y = 200; y < 2000; y += 90) {
            Drawn.words(g, 200, y, 1440);
          }
        });
  }

  private record Outcome(Map<Integer, Page> pages, List<Note> notes) {}

  private static Outcome read(String command, Duration most, BufferedImage... images)
      throws IOException, UnreadableException {
    return read(options(command, Limits.DEFAULT), most, images);
  }

  private static Outcome read(ExtractionOptions options, Duration most, BufferedImage... images)
      throws IOException, UnreadableException {
    return read(options, new Meter(options.limits()), most, images);
  }

  private static Outcome read(
      ExtractionOptions options, Meter meter, Duration most, BufferedImage... images)
      throws IOException, UnreadableException {
    try (PDDocument document = Drawn.scan(images)) {
      PageOcr ocr = new PageOcr(document, meter, options, most);
      List<Integer> numbers = IntStream.rangeClosed(1, images.length).boxed().toList();
      return new Outcome(ocr.read(numbers), ocr.notes());
    }
  }

  private static void assertUnread(Outcome outcome, String why) {
    assertEquals(Map.of(), outcome.pages());
    assertEquals(1, outcome.notes().size());
    Note note = outcome.notes().get(0);
    assertEquals(DiagnosticCode.NO_TEXT_LAYER, note.code());
    assertTrue(note.message().contains(why), note.message());
  }

  @Test
  void wordsArePlacedOnThePage() throws IOException, UnreadableException {
    String command = command(KNOWS + "cat > /dev/null; echo \"" + WORD + "\"\n");
    Outcome outcome = read(command, LONG, text(), text());
    assertEquals(List.of(), outcome.notes());
    assertEquals(2, outcome.pages().size());
    Word word = outcome.pages().get(2).words().get(0);
    assertEquals("chung", word.text());
    assertEquals(0.9f, word.confidence());
    // 200 pixels an inch. The program is given the printed part of the page, from pixel 200 down,
    // with a margin of 20 pixels around it; what it says is told of the page.
    assertEquals(0.36 * (100 - 20), word.x0(), 0.5);
    assertEquals(0.36 * (300 - 20), word.x1(), 0.5);
    assertEquals(0.36 * (232 - 20 + 200), word.baseline(), 1);
    assertEquals(595, outcome.pages().get(2).width(), 0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "-5 0 40 40, 0 -8",
    "10 10 1000000 40, 0 -8",
    "10 10 50 999999999, 0 -8",
    "60 60 50 50, 0 -8",
    "10 10 50 40, 99999 0",
    "10 10 50 40, 0 -99999999999999999999"
  })
  void wordsThatLieOutsideOfThePictureAreNone(String box, String baseline)
      throws IOException, UnreadableException {
    String wild = WORD.replace("100 200 300 240", box).replace("0 -8", baseline);
    String command = command(KNOWS + "cat > /dev/null; echo \"" + wild + "\"\n");
    Outcome outcome = read(command, LONG, text());
    assertEquals(List.of(), outcome.pages().get(1).words());
  }

  @Test
  void aMissingCommandIsToBeInstalled() throws IOException, UnreadableException {
    String command = folder.resolve("none").toString();
    assertUnread(read(command, LONG, text(), text()), "install tesseract");
  }

  @Test
  void aMissingLanguageIsToBeInstalled() throws IOException, UnreadableException {
    String command = command("#!/bin/sh\necho eng\n");
    assertUnread(read(command, LONG, text()), "tesseract-ocr-vie");
  }

  @Test
  void switchedOffNothingIsStarted() throws IOException, UnreadableException {
    Path trace = folder.resolve("trace");
    String command = command("#!/bin/sh\ntouch " + trace + "\necho vie\n");
    ExtractionOptions off = new ExtractionOptions(Limits.DEFAULT, false, command, true);
    assertUnread(read(off, LONG, text()), "switched off");
    assertFalse(Files.exists(trace));
  }

  @ParameterizedTest
  @CsvSource({
    "'echo garbage', printed something else",
    "'head -c 20000 /dev/urandom', printed something else",
    "'exit 0', printed something else",
    "'echo Fatal: no such picture >&2; exit 1', exit code 1 (Fatal: no such picture)",
    "'kill -9 $$', exit code",
    "'while :; do echo endless endless endless endless endless endless; done', printed more",
    "'while :; do echo endless >&2; done', took too long",
    "'sleep 600', took too long",
    "'sleep 600 & sleep 600', took too long"
  })
  void whateverTheCommandDoesReadingEnds(String script, String why)
      throws IOException, UnreadableException {
    assertUnread(read(command(KNOWS + script + "\n"), SHORT, text()), why);
  }

  @Test
  void aCommandThatHangsIsGivenUp() throws IOException, UnreadableException {
    Path starts = folder.resolve("starts");
    String command = command(KNOWS + "echo >> " + starts + "\nsleep 600\n");
    BufferedImage[] pages = new BufferedImage[12];
    java.util.Arrays.fill(pages, text());
    Outcome outcome = read(command, Duration.ofMillis(500), pages);
    assertEquals(Map.of(), outcome.pages());
    assertTrue(Files.readAllLines(starts).size() < 12);
    String all = outcome.notes().stream().map(Note::message).toList().toString();
    assertTrue(all.contains("took too long before"), all);
  }

  @Test
  void theTimeForTheFileIsATimeForTheCommandToo() throws IOException {
    String command = command(KNOWS + "sleep 600\n");
    Limits limits = Limits.DEFAULT.withMaxTime(Duration.ofMillis(1500));
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> read(options(command, limits), LONG, text()));
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
  }

  @Test
  void anInterruptEndsReading() throws IOException, InterruptedException {
    Path started = folder.resolve("started");
    String command = command(KNOWS + "touch " + started + "\nsleep 600\n");
    Throwable[] thrown = new Throwable[1];
    boolean[] flag = new boolean[1];
    Thread reader =
        new Thread(
            () -> {
              thrown[0] =
                  assertThrows(UnreadableException.class, () -> read(command, LONG, text()));
              flag[0] = Thread.currentThread().isInterrupted();
            });
    reader.start();
    while (!Files.exists(started) && reader.isAlive()) {
      Thread.onSpinWait();
    }
    reader.interrupt();
    reader.join();
    assertTrue(flag[0]);
    assertEquals(Reason.CANCELLED, ((UnreadableException) thrown[0]).reason());
  }

  @Test
  void cancellingKillsTheCommand() throws IOException, InterruptedException {
    Path started = folder.resolve("started");
    String script = "echo $$ > %1$s.tmp; mv %1$s.tmp %1$s; exec sleep 600%n".formatted(started);
    String command = command(KNOWS + script);
    Cancellation cancellation = Cancellation.create();
    Throwable[] thrown = new Throwable[1];
    Thread reader =
        new Thread(
            () ->
                thrown[0] =
                    assertThrows(
                        UnreadableException.class,
                        () -> {
                          ExtractionOptions options = options(command, Limits.DEFAULT);
                          read(options, new Meter(options.limits(), cancellation), LONG, text());
                        }));
    reader.start();
    while (!Files.exists(started) && reader.isAlive()) {
      Thread.onSpinWait();
    }
    long pid = Long.parseLong(Files.readString(started).strip());
    cancellation.cancel();
    reader.join();
    assertEquals(Reason.CANCELLED, ((UnreadableException) thrown[0]).reason());
    ProcessHandle.of(pid).ifPresent(left -> left.onExit().join());
  }

  @Test
  void blankPagesAreNotRead() throws IOException, UnreadableException {
    String command = command(KNOWS + "exit 1\n");
    BufferedImage blank = Drawn.image(827, 1169, g -> g.fillRect(400, 400, 3, 3));
    Outcome outcome = read(command, LONG, blank);
    assertEquals(List.of(), outcome.notes());
    assertEquals(List.of(), outcome.pages().get(1).words());
  }

  @Test
  void nothingToReadStartsNothing() throws IOException, UnreadableException {
    String command = folder.resolve("none").toString();
    Outcome outcome = read(command, LONG);
    assertEquals(List.of(), outcome.notes());
  }
}
