package io.github.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.tabular.DataTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet from the jar alone: unlike the class path of the tests it has no Hadoop. */
class ParquetJarIT {

  private static final Path SAMPLES = Path.of(System.getProperty("kehoach.samples"), "plans");
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path folder;

  @Test
  @Tag("extraction")
  void writesEachTableWithoutHadoop() throws IOException {
    String plan = SAMPLES.resolve("tan-lung-xa-kinh-te-xa-hoi/plan.txt").toString();
    String out = folder.resolve("out").toString();
    Jar.run("extract", plan, "-o", out, "--parquet", "--in-process", "--quiet").succeeded();
    for (DataTable table : DataTable.values()) {
      byte[] file = Files.readAllBytes(Path.of(out, table.fileName() + ".parquet"));
      assertTrue(file.length > 100, table.name());
      assertArrayEquals(MAGIC, Arrays.copyOf(file, 4), table.name());
      assertArrayEquals(
          MAGIC, Arrays.copyOfRange(file, file.length - 4, file.length), table.name());
    }
  }

  @Test
  void holdsNeitherHadoopNorNativeCode() throws IOException {
    try (JarFile jar = new JarFile(Jar.PATH)) {
      List<String> foreign =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(
                  name ->
                      name.startsWith("org/apache/hadoop/")
                          || name.endsWith(".so")
                          || name.endsWith(".dll"))
              .toList();
      assertEquals(List.of(), foreign);
    }
  }
}
