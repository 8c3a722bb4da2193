package io.github.kehoach.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.kehoach.ExtractionException;
import io.github.kehoach.PlanExtractor;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.FailureTable;
import io.github.kehoach.tabular.PlanTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job gives the rows that the library and the command line give. */
class KehoachJobTest {

  private static final Path SAMPLES = Path.of(System.getProperty("kehoach.samples"));

  @TempDir static Path folder;

  /** All samples as text, one twice as Word file, and two files that give nothing. */
  private static final Map<String, byte[]> FILES = new TreeMap<>();

  private static final Map<DataTable, List<Row>> EXPECTED = new EnumMap<>(DataTable.class);
  private static final List<Row> FAILURES = new ArrayList<>();

  private static SparkSession spark;

  @BeforeAll
  static void start() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.sorted().toList()) {
        Path copy = Files.createDirectories(in.resolve(sample.getFileName()));
        Files.copy(sample.resolve("plan.txt"), copy.resolve("kế hoạch.txt"));
      }
    }
    Path word = SAMPLES.resolve("van-hai-van-hoa-giao-duc/plan.docx");
    Files.copy(word, in.resolve("plan.docx"));
    Files.copy(word, Files.createDirectories(in.resolve("plan")).resolve("bản sao.docx"));
    Files.writeString(in.resolve("broken.pdf"), "%PDF-1.7 and nothing more");
    Files.write(in.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    PlanExtractor extractor = PlanExtractor.create();
    try (Stream<Path> files = Files.walk(in)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        FILES.put("file:" + file, Files.readAllBytes(file));
      }
    }
    FILES.forEach((path, content) -> expect(extractor, path, content));
  }

  private static void expect(PlanExtractor extractor, String path, byte[] content) {
    try {
      PlanTables.of(extractor.extract(content, path.substring(path.lastIndexOf('/') + 1)), path)
          .forEach(
              (table, rows) ->
                  EXPECTED
                      .computeIfAbsent(table, t -> new ArrayList<>())
                      .addAll(rows.stream().map(Schemas::row).toList()));
    } catch (ExtractionException e) {
      FAILURES.add(Schemas.row(FailureTable.row(path, e.reason().name(), e.problem(), e.remedy())));
    }
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void aFolderGivesAllRowsAndItsFailures() {
    String out = folder.resolve("from folder").toString();
    KehoachJob.run(
        spark, JobOptions.parse(List.of(folder.resolve("in").toString(), "--output", out)));
    assertTables(out);
  }

  @Test
  void theCommandLineGivesTheSame() throws IOException, InterruptedException {
    Path in = folder.resolve("in");
    String job = folder.resolve("of the job").toString();
    KehoachJob.run(spark, JobOptions.parse(List.of(in.toString(), "--output", job)));
    Path cli = folder.resolve("of the command line");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("kehoach.jar"),
                "extract",
                in.toString(),
                "--parquet",
                "--quiet",
                "-o",
                cli.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("errors").toFile())
            .start();
    assertEquals(1, process.waitFor(), "a broken file is among them");
    String root = "file:" + in + "/";
    for (DataTable table : DataTable.values()) {
      Dataset<Row> own = spark.read().parquet(job + "/" + table.fileName());
      Dataset<Row> other = spark.read().parquet(cli + "/" + table.fileName() + ".parquet");
      assertEquals(List.of(other.columns()), List.of(own.columns()));
      for (String names : List.of("file", "duplicate_of")) {
        if (List.of(own.columns()).contains(names)) {
          own = own.withColumn(names, functions.replace(own.col(names), functions.lit(root)));
        }
      }
      assertEquals(sorted(other.collectAsList()), sorted(own.collectAsList()), table.name());
    }
  }

  @Test
  void aTableOfFilesGivesTheSame() {
    spark
        .createDataFrame(
            FILES.entrySet().stream()
                .map(e -> RowFactory.create(e.getKey(), e.getValue()))
                .toList(),
            DataTypes.createStructType(
                List.of(
                    DataTypes.createStructField("path", DataTypes.StringType, false),
                    DataTypes.createStructField("content", DataTypes.BinaryType, true))))
        .createOrReplaceTempView("files");
    String out = folder.resolve("from-table").toString();
    KehoachJob.run(spark, JobOptions.parse(List.of("--table", "files", "--output", out)));
    assertTables(out);
  }

  private static void assertTables(String out) {
    for (DataTable table : DataTable.values()) {
      List<Row> rows = EXPECTED.getOrDefault(table, List.of());
      assertFalse(rows.isEmpty(), table.name());
      // What the library, which sees one plan at a time, cannot say.
      Dataset<Row> written =
          spark.read().parquet(out + "/" + table.fileName()).drop("duplicate_of");
      assertEquals(sorted(rows), sorted(written.collectAsList()), table.name());
      assertEquals(Schemas.table(table.columns()), written.schema());
    }
    assertEquals(2, FAILURES.size());
    assertEquals(
        sorted(FAILURES),
        sorted(spark.read().parquet(out + "/" + FailureTable.fileName()).collectAsList()));
  }

  /** Spark promises no order. */
  private static List<String> sorted(List<Row> rows) {
    return rows.stream().map(Row::toString).sorted(Comparator.naturalOrder()).toList();
  }

  @Test
  void argumentsThatMakeNoSenseAreRefused() {
    for (List<String> args :
        List.of(
            List.of("in"),
            List.of("--output", "out"),
            List.of("--output"),
            List.of("--output", "out", "--table", "t", "in"),
            List.of("--output", "out", "--quick", "in"))) {
      assertThrows(IllegalArgumentException.class, () -> JobOptions.parse(args), args::toString);
    }
  }
}
