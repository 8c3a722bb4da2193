package io.github.kehoach.spark;

import static org.apache.spark.sql.functions.col;

import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.FailureTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads plans with the executors of a Spark cluster and writes the tables of kehoach as Parquet,
 * one folder a table. A document that cannot be read is a row of {@code failures}.
 */
public final class KehoachJob {

  private KehoachJob() {}

  /**
   * Runs the job; see {@link JobOptions} for its arguments.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    JobOptions options;
    try {
      options = JobOptions.parse(List.of(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + JobOptions.USAGE);
      System.exit(2);
      return;
    }
    SparkSession spark = SparkSession.builder().appName("kehoach").getOrCreate();
    try {
      run(spark, options);
    } finally {
      spark.stop();
    }
  }

  static void run(SparkSession spark, JobOptions options) {
    Dataset<Row> documents =
        files(spark, options)
            .mapPartitions(new Extraction(options.ocr()), Encoders.row(Schemas.document()))
            // Extracted once, and not once for each of the tables.
            .persist(StorageLevel.DISK_ONLY());
    try {
      for (String table : tables()) {
        Dataset<Row> rows = documents.select(functions.inline(col(table)));
        (table.equals(DataTable.PLANS.fileName()) ? withDuplicates(rows) : rows)
            .write()
            .mode(options.overwrite() ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
            .parquet(options.output() + "/" + table);
      }
    } finally {
      documents.unpersist();
    }
  }

  /**
   * Plans with a column {@code duplicate_of}: the first file that holds the same bytes, in the
   * order of names, folder by folder; null in that itself.
   */
  private static Dataset<Row> withDuplicates(Dataset<Row> plans) {
    Column first =
        functions
            .min_by(col("file"), functions.translate(col("file"), "/", "\u0001"))
            .over(Window.partitionBy("sha256"));
    return plans
        .withColumn("duplicate_of", first)
        .withColumn(
            "duplicate_of",
            functions.when(col("duplicate_of").notEqual(col("file")), col("duplicate_of")));
  }

  /** The names and contents of all documents. */
  private static Dataset<Row> files(SparkSession spark, JobOptions options) {
    if (options.table() != null) {
      return spark
          .table(options.table())
          .select(col("path").cast("string"), col("content").cast("binary"));
    }
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", "true")
        .load(options.inputs().toArray(String[]::new))
        .select("path", "content");
  }

  static List<String> tables() {
    List<String> names = new ArrayList<>();
    for (DataTable table : DataTable.values()) {
      names.add(table.fileName());
    }
    names.add(FailureTable.fileName());
    return names;
  }
}
