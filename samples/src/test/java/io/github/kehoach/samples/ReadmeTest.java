package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.write.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the front page shows is what the library does. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");

  @Test
  void theFragmentGivesTheJson() throws IOException {
    PlanDocument plan =
        PlanExtractor.create()
            .extract(fence("text").getBytes(StandardCharsets.UTF_8), "fragment.txt");
    JsonNode actual = Sample.MAPPER.readTree(JsonWriter.compact().toJson(plan));
    assertPartOf(Sample.MAPPER.readTree(fence("json")), actual, "");
  }

  /** Objects may lack fields; lists are as long as the real ones. */
  private static void assertPartOf(JsonNode shown, JsonNode actual, String path) {
    if (shown.isObject()) {
      for (Map.Entry<String, JsonNode> field : shown.properties()) {
        String at = path + "/" + field.getKey();
        assertTrue(actual.has(field.getKey()), at);
        assertPartOf(field.getValue(), actual.get(field.getKey()), at);
      }
    } else if (shown.isArray()) {
      assertEquals(actual.size(), shown.size(), path);
      for (int i = 0; i < shown.size(); i++) {
        assertPartOf(shown.get(i), actual.get(i), path + "/" + i);
      }
    } else {
      assertEquals(actual, shown, path);
    }
  }

  @Test
  void theJavaRuns(@TempDir Path folder) throws Exception {
    Path text = Files.writeString(folder.resolve("plan.txt"), fence("text"));
    Path source =
        Files.writeString(
            folder.resolve("Snippet.java"),
            """
            import io.github.kehoach.PlanExtractor;
            import io.github.kehoach.plan.PlanDocument;
            import java.nio.file.Path;

            public class Snippet implements Runnable {
              public void run() {
            """
                + fence("java")
                    .replace("\"plan.txt\"", "\"" + text.toString().replace("\\", "\\\\") + "\"")
                + "}}");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertNotNull(compiler, "these tests need a JDK");
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String classPath = System.getProperty("java.class.path");
    int code =
        compiler.run(
            null,
            messages,
            messages,
            "-proc:none",
            "-cp",
            classPath,
            "-d",
            folder.toString(),
            source.toString());
    assertEquals(0, code, messages.toString(StandardCharsets.UTF_8));
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      ((Runnable) classes.loadClass("Snippet").getConstructor().newInstance()).run();
    } finally {
      System.setOut(before);
    }
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("Sở Y tế"));
  }

  /** The content of the first fence of a language. */
  private static String fence(String language) throws IOException {
    Matcher m =
        Pattern.compile("(?s)\n```" + language + "\n(.*?)\n```").matcher(Files.readString(README));
    assertTrue(m.find(), "no ``` of " + language);
    return m.group(1) + "\n";
  }
}
