package io.github.kehoach.cli.table;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/**
 * Rows as Parquet, with typed columns that may all be null, compressed by Snappy.
 *
 * <p>Decimals are {@code DOUBLE}: DuckDB, pandas and Spark calculate with it as it is, while a
 * Parquet {@code DECIMAL} has one scale for a whole column and becomes objects in pandas. The exact
 * number is in the CSV, and as printed in the column {@code raw}.
 *
 * <p>Memory holds one group of rows at a time, {@value #ROW_GROUP} bytes of them.
 */
public final class ParquetRows implements RowWriter {

  /** Small beside Parquet's 128 MiB, since several tables are open at once in a small heap. */
  private static final long ROW_GROUP = 16L << 20;

  private static final int PAGE = 1 << 20;

  private final ParquetWriter<Row> writer;

  /**
   * Starts a file.
   *
   * @param file the file, which is made anew
   * @param table the name of the table, for its schema
   * @param columns the columns of the rows
   * @throws IOException when the file cannot be written
   */
  public ParquetRows(Path file, String table, List<Column> columns) throws IOException {
    writer =
        new Builder(file, new RowSupport(table, columns))
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new SnappyCodec())
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withRowGroupSize(ROW_GROUP)
            .withPageSize(PAGE)
            .build();
  }

  @Override
  public void write(Row row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {

    private final RowSupport support;

    Builder(Path file, RowSupport support) {
      super(new LocalOutputFile(file));
      this.support = support;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
      return support;
    }

    // Deprecated, and yet all that Parquet declares abstract.
    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      throw new UnsupportedOperationException("there is no Hadoop here");
    }
  }
}
