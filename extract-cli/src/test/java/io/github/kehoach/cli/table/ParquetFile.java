package io.github.kehoach.cli.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * What a Parquet file holds, by Parquet's own reader.
 *
 * @param schema its schema
 * @param rows its values as Java's
 */
record ParquetFile(MessageType schema, List<List<@Nullable Object>> rows) {

  static ParquetFile read(Path file) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new Snappy())
            .build();
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      List<List<@Nullable Object>> rows = new ArrayList<>();
      PageReadStore group = reader.readNextRowGroup();
      while (group != null) {
        RecordReader<Group> records =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(group, new GroupRecordConverter(schema));
        for (long i = 0; i < group.getRowCount(); i++) {
          rows.add(row(schema, records.read()));
        }
        group = reader.readNextRowGroup();
      }
      return new ParquetFile(schema, rows);
    }
  }

  private static List<@Nullable Object> row(MessageType schema, Group record) {
    List<@Nullable Object> row = new ArrayList<>();
    for (int i = 0; i < schema.getFieldCount(); i++) {
      boolean isNull = record.getFieldRepetitionCount(i) == 0;
      row.add(isNull ? null : value(schema.getType(i).asPrimitiveType(), record, i));
    }
    return row;
  }

  private static Object value(PrimitiveType type, Group record, int i) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> record.getString(i, 0);
      case INT64 -> record.getLong(i, 0);
      case DOUBLE -> record.getDouble(i, 0);
      case BOOLEAN -> record.getBoolean(i, 0);
      case INT32 ->
          meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(record.getInteger(i, 0))
              : record.getInteger(i, 0);
      default -> throw new IllegalArgumentException("no type of ours: " + type);
    };
  }

  private static final class Snappy implements CompressionCodecFactory {

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
      return new BytesInputDecompressor() {
        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
          try (SnappyCompressorInputStream in =
              new SnappyCompressorInputStream(bytes.toInputStream())) {
            return BytesInput.from(in.readNBytes(size));
          }
        }

        @Override
        public void decompress(ByteBuffer in, int packed, ByteBuffer out, int size) {
          throw new UnsupportedOperationException();
        }

        @Override
        public void release() {}
      };
    }

    @Override
    public void release() {}
  }
}
