package io.github.kehoach.spark;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.ColumnType;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.FailureTable;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The tables of kehoach as Spark's types, the same as in the Parquet files of the command line. */
final class Schemas {

  private Schemas() {}

  /** What is kept of one document: for each table an array of its rows. */
  static StructType document() {
    List<StructField> tables = new ArrayList<>();
    for (DataTable table : DataTable.values()) {
      tables.add(array(table.fileName(), table.columns()));
    }
    tables.add(array(FailureTable.fileName(), FailureTable.columns()));
    return DataTypes.createStructType(tables);
  }

  private static StructField array(String name, List<Column> columns) {
    return DataTypes.createStructField(
        name, DataTypes.createArrayType(table(columns), false), false);
  }

  static StructType table(List<Column> columns) {
    return DataTypes.createStructType(
        columns.stream()
            .map(c -> DataTypes.createStructField(c.name(), type(c.type()), true))
            .toList());
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case DECIMAL -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
    };
  }

  static Row row(io.github.kehoach.tabular.Row row) {
    return RowFactory.create(row.values().stream().map(Schemas::value).toArray());
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.doubleValue();
    }
    return value instanceof LocalDate day ? Date.valueOf(day) : value;
  }
}
