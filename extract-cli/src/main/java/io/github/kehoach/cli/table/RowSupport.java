package io.github.kehoach.cli.table;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.Row;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** The schema of a table, and its rows as Parquet's writer takes them. */
final class RowSupport extends WriteSupport<Row> {

  private final List<Column> columns;
  private final MessageType schema;
  private @Nullable RecordConsumer consumer;

  RowSupport(String table, List<Column> columns) {
    this.columns = List.copyOf(columns);
    schema = new MessageType(table, columns.stream().map(RowSupport::type).toList());
  }

  private static Type type(Column column) {
    return switch (column.type()) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
      case DATE ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
    };
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema, Map.of());
  }

  // Deprecated, and yet all that Parquet declares abstract.
  @Override
  @SuppressWarnings("deprecation")
  public WriteContext init(Configuration configuration) {
    throw new UnsupportedOperationException("there is no Hadoop here");
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(Row row) {
    if (consumer == null) {
      throw new IllegalStateException("not prepared");
    }
    if (row.values().size() != columns.size()) {
      throw new IllegalArgumentException(
          row.values().size() + " values for " + columns.size() + " columns");
    }
    consumer.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.values().get(i);
      if (value != null) {
        consumer.startField(columns.get(i).name(), i);
        add(consumer, columns.get(i), columns.get(i).type().javaType().cast(value));
        consumer.endField(columns.get(i).name(), i);
      }
    }
    consumer.endMessage();
  }

  private static void add(RecordConsumer consumer, Column column, Object value) {
    switch (column.type()) {
      case TEXT ->
          consumer.addBinary(
              Binary.fromConstantByteArray(((String) value).getBytes(StandardCharsets.UTF_8)));
      case INTEGER -> consumer.addLong((Long) value);
      case DECIMAL -> consumer.addDouble(((BigDecimal) value).doubleValue());
      case BOOLEAN -> consumer.addBoolean((Boolean) value);
      case DATE -> consumer.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
    }
  }
}
