package io.github.kehoach.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column and where its values come from, in one place so that they cannot part.
 *
 * @param column what is told of it
 * @param value its value in the row of a record
 */
record Field<R>(Column column, Function<Entry<R>, @Nullable Object> value) {

  /** Text; there is no empty text, so that a file format need not tell it from null. */
  static <R> Field<R> text(
      String name, Function<Entry<R>, @Nullable String> value, String description) {
    return new Field<>(
        new Column(name, ColumnType.TEXT, description),
        entry -> {
          String text = value.apply(entry);
          return text == null || text.isEmpty() ? null : Cells.wellFormed(text);
        });
  }

  /** The name of a constant. */
  static <R> Field<R> code(
      String name, Function<Entry<R>, @Nullable Enum<?>> value, String description) {
    return text(
        name,
        entry -> {
          Enum<?> constant = value.apply(entry);
          return constant == null ? null : constant.name();
        },
        description);
  }

  static <R> Field<R> integer(
      String name, Function<Entry<R>, @Nullable Integer> value, String description) {
    return new Field<>(
        new Column(name, ColumnType.INTEGER, description),
        entry -> {
          Integer number = value.apply(entry);
          return number == null ? null : number.longValue();
        });
  }

  static <R> Field<R> decimal(
      String name, Function<Entry<R>, @Nullable BigDecimal> value, String description) {
    return new Field<>(new Column(name, ColumnType.DECIMAL, description), value::apply);
  }

  static <R> Field<R> date(
      String name, Function<Entry<R>, @Nullable LocalDate> value, String description) {
    return new Field<>(new Column(name, ColumnType.DATE, description), value::apply);
  }
}
