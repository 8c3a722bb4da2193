package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive as its users unpack and call it. */
@DisabledOnOs(OS.WINDOWS)
class InstallationIT {

  private static final Path PLAN =
      Path.of(System.getProperty("kehoach.samples"), "plans/tan-lung-xa-kinh-te-xa-hoi/plan.txt");

  @TempDir private Path folder;

  @Test
  void startsTheSameBeforeAndAfterItHasClassData() throws IOException {
    Installation kehoach = unpacked("phần mềm của tôi");
    Map<String, String> without = Map.of("KEHOACH_CLASS_DATA", "off");
    String version = kehoach.run(without, kehoach.launcher(), "--version").succeeded().out();
    String plan = extract(kehoach, without, kehoach.launcher());
    assertFalse(Files.exists(kehoach.classData()));
    assertTrue(version.startsWith("kehoach "), version);

    assertEquals(version, kehoach.run("--version").succeeded().out());
    List<Path> made = files(kehoach.classData());
    assertEquals(1, made.size(), made.toString());
    assertTrue(made.get(0).toString().endsWith(".jsa"), made.toString());

    assertEquals(version, kehoach.run("--version").succeeded().out());
    assertEquals(plan, extract(kehoach, Map.of(), kehoach.launcher()));
    assertEquals(made, files(kehoach.classData()));

    // What is no class data is passed over by Java itself.
    Files.delete(made.get(0));
    Files.writeString(made.get(0), "damaged");
    assertEquals(plan, extract(kehoach, Map.of(), kehoach.launcher()));
  }

  @Test
  void isCalledByLinksAndFromAnywhere() throws IOException {
    Installation kehoach = unpacked("opt");
    Map<String, String> without = Map.of("KEHOACH_CLASS_DATA", "off");
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path absolute = Files.createSymbolicLink(bin.resolve("một"), kehoach.launcher());
    Path relative = Files.createSymbolicLink(bin.resolve("hai"), Path.of("một"));
    String plan = extract(kehoach, without, kehoach.launcher());
    assertEquals(plan, extract(kehoach, without, absolute));
    assertEquals(plan, extract(kehoach, without, relative));
  }

  @Test
  void keepsClassDataInTheCacheWhereItsFolderCannotBeWrittenTo() throws IOException {
    Installation kehoach = unpacked("opt");
    // A file in its place: nobody can make a folder of that name, root included.
    Files.writeString(kehoach.classData(), "");
    kehoach.run("--version").succeeded();
    assertEquals(1, files(kehoach.user().resolve(".cache/kehoach")).size());
    kehoach.run("--version").succeeded();
    assertEquals(1, files(kehoach.user().resolve(".cache/kehoach")).size());
  }

  @Test
  void worksWhereNothingCanBeWritten() throws IOException {
    Installation kehoach = unpacked("opt");
    Files.writeString(kehoach.classData(), "");
    Files.writeString(kehoach.user().resolve(".cache"), "");
    kehoach.run("--version").succeeded();
  }

  @Test
  void twoFirstStartsAtOnceDoNotDisturbEachOther() throws IOException {
    Installation kehoach = unpacked("opt");
    List<Installation.Running> both =
        Stream.generate(
                () -> kehoach.start(Map.of(), kehoach.launcher(), "extract", PLAN.toString()))
            .limit(2)
            .toList();
    String first = both.get(0).end().succeeded().out();
    assertEquals(first, both.get(1).end().succeeded().out());
    assertEquals(1, files(kehoach.classData()).size());
  }

  @Test
  void saysWhatIsWrongWithJava() throws IOException {
    Installation kehoach = unpacked("opt");
    Installation.Result none =
        kehoach.run(Map.of("JAVA_HOME", "/no/such"), kehoach.launcher(), "--version");
    assertEquals(1, none.code());
    assertEquals(
        "kehoach: there is no Java in /no/such; correct KEHOACH_JAVA_HOME or JAVA_HOME\n",
        none.err());

    Path old = Files.createDirectories(folder.resolve("jdk8/bin")).getParent();
    Files.createSymbolicLink(old.resolve("bin/java"), Path.of("/bin/true"));
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_402\"\n");
    Installation.Result result =
        kehoach.run(Map.of("JAVA_HOME", old.toString()), kehoach.launcher(), "--version");
    assertEquals(1, result.code());
    assertTrue(result.err().startsWith("kehoach: Java 17 or later is needed, but "), result.err());
  }

  @Test
  void passesArgumentsAndExitCodes() throws IOException {
    Installation kehoach = unpacked("opt");
    Installation.Result result =
        kehoach.run(
            Map.of("KEHOACH_CLASS_DATA", "off"), kehoach.launcher(), "extract", "no such file.txt");
    assertEquals(1, result.code());
    assertEquals(
        "kehoach: no such file.txt: there is no such file; check the path\n", result.err());
  }

  private Installation unpacked(String name) throws IOException {
    return Installation.in(
        Files.createDirectories(folder.resolve(name)),
        Files.createDirectories(folder.resolve("user")));
  }

  private static String extract(
      Installation kehoach, Map<String, String> environment, Path launcher) {
    String json = kehoach.run(environment, launcher, "extract", PLAN.toString()).succeeded().out();
    assertTrue(json.startsWith("{\n  \"schemaVersion\": "), json);
    return json;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
