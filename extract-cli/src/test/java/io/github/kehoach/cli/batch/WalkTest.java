package io.github.kehoach.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and names that it does not have")
class WalkTest {

  private static final String NFC = "K\u1ebf ho\u1ea1ch.txt";
  private static final String NFD = "Ke\u0302\u0301 hoa\u0323ch.txt";

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = Files.createDirectory(folder.resolve("out"));
  }

  private Path file(String name) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private void link(String name, String target) throws IOException {
    Path link = in.resolve(name);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of(target));
  }

  /** Documents by their names, and what is not read with its reason. */
  private List<String> walk(String... arguments) throws IOException {
    List<String> found = new ArrayList<>();
    Walk.from(
        Roots.of(List.of(arguments)),
        out,
        f ->
            found.add(
                f instanceof Found.Unread unread
                    ? unread.file() + ": " + unread.verdict().reason()
                    : f.file()));
    return found;
  }

  @Test
  void findsFilesInTheOrderOfTheirNames() throws IOException {
    for (String name : List.of("b.txt", "a/z.txt", "a.txt", "a/b/c.txt", "B.txt", "ă.txt")) {
      file(name);
    }
    assertEquals(
        List.of("B.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "ă.txt"), walk(in.toString()));
  }

  @Test
  void namesMayHoldAnything() throws IOException {
    List<String> names = new ArrayList<>(List.of(NFC, NFD, " a ", "a\nb.txt", "\"a,b\".txt", "-o"));
    for (String name : names) {
      file(name);
    }
    Collections.sort(names);
    assertEquals(names, walk(in.toString()));
  }

  @Test
  void hiddenThingsAreToldOf() throws IOException {
    file(".git/config");
    file(".DS_Store");
    file("~$plan.docx");
    file("Thumbs.db");
    file("plan.txt");
    assertEquals(
        List.of(
            ".DS_Store: HIDDEN",
            ".git: HIDDEN",
            "Thumbs.db: HIDDEN",
            "plan.txt",
            "~$plan.docx: HIDDEN"),
        walk(in.toString()));
    assertEquals(List.of("~$plan.docx"), walk(in.resolve("~$plan.docx").toString()));
  }

  @Test
  void linksInALoopEnd() throws IOException {
    file("a/plan.txt");
    link("a/self", "self");
    link("a/here", ".");
    link("a/up", "../..");
    link("b/other", "../a");
    link("b/nowhere", "../none");
    link("b/plan.txt", "../a/plan.txt");
    assertEquals(
        List.of(
            "a/here: LINK",
            "a/plan.txt",
            "a/self: LINK",
            "a/up: LINK",
            "b/nowhere: LINK",
            "b/other: LINK",
            "b/plan.txt"),
        walk(in.toString()));
  }

  @Test
  void aFolderElsewhereIsReadOnceHoweverManyLinksLeadThere() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("plan.txt"), "x");
    Files.createSymbolicLink(elsewhere.resolve("back"), in);
    link("a", elsewhere.toString());
    link("b", elsewhere.toString());
    assertEquals(List.of("a/back: LINK", "a/plan.txt", "b: SEEN"), walk(in.toString()));
  }

  @Test
  void theOutputIsNoInput() throws IOException {
    out = Files.createDirectory(in.resolve("out"));
    file("out/json/plan.txt.json");
    file("plan.txt");
    assertEquals(List.of("plan.txt"), walk(in.toString()));
  }

  @Test
  void patternsMatchPathsBelowTheirFolder() throws IOException {
    for (String name : List.of("a.pdf", "a.txt", "x/b.pdf", "x/y/c.pdf", "x/.hidden/d.pdf", NFD)) {
      file(name);
    }
    assertEquals(List.of("a.pdf"), walk(in + "/*.pdf"));
    assertEquals(List.of("x/b.pdf"), walk(in + "/*/*.pdf"));
    assertEquals(List.of("x/b.pdf", "x/y/c.pdf"), walk(in + "/**/*.pdf"));
    assertEquals(List.of("a.pdf", "a.txt"), walk(in + "/a.{pdf,txt}"));
    assertEquals(List.of("b.pdf", "y/c.pdf"), without("HIDDEN", walk(in + "/x*/*")));
    assertEquals(List.of(NFD), walk(in + "/K\u1ebf*"));
    assertEquals(List.of("*.doc: UNREADABLE"), walk(in + "/*.doc"));
    assertEquals(List.of("[b-a]: UNREADABLE"), walk(in + "/[b-a]"));
  }

  private static List<String> without(String reason, List<String> found) {
    return found.stream()
        .filter(f -> !f.endsWith(": " + reason))
        .map(f -> f.replaceFirst("^x/", ""))
        .toList();
  }

  @Test
  void aFileWithThatNameIsNoPattern() throws IOException {
    file("[1] plan.txt");
    assertFalse(Roots.isMany(in + "/[1] plan.txt"));
    assertEquals(List.of("[1] plan.txt"), walk(in + "/[1] plan.txt"));
    assertTrue(Roots.isMany(in + "/[2] plan.txt"));
  }

  @Test
  void severalPlacesKeepApartAndNothingIsReadTwice() throws IOException {
    file("2021/plan.txt");
    file("2022/plan.txt");
    file("x/2021/plan.txt");
    List<String> all =
        List.of("2021/plan.txt", "2021~2/plan.txt", "2022/plan.txt", "plan.txt: UNREADABLE");
    String[] arguments = {
      in + "/2022",
      in + "/x/2021",
      in + "/2021/plan.txt",
      in + "/plan.txt",
      in + "/2021",
      in + "/x/../2022",
      in + "/2022/*.txt"
    };
    assertEquals(all, walk(arguments));
    Collections.reverse(java.util.Arrays.asList(arguments));
    assertEquals(all, walk(arguments));
  }

  @Test
  void whatIsNoFileIsToldOf() throws IOException, InterruptedException {
    Process made = new ProcessBuilder("mkfifo", in.resolve("pipe").toString()).start();
    assertEquals(0, made.waitFor());
    assertEquals(List.of("pipe: NO_FILE"), walk(in.toString()));
    assertEquals(List.of("a\0b: UNREADABLE"), walk("a\0b"));
  }
}
