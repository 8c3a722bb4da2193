package io.github.kehoach.tabular;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What the values of a column are; each may be null. */
public enum ColumnType {
  /** {@link String}, never empty. */
  TEXT(String.class),
  /** {@link Long}. */
  INTEGER(Long.class),
  /** {@link BigDecimal}. */
  DECIMAL(BigDecimal.class),
  /** {@link Boolean}. */
  BOOLEAN(Boolean.class),
  /** {@link LocalDate}. */
  DATE(LocalDate.class);

  private final Class<?> javaType;

  ColumnType(Class<?> javaType) {
    this.javaType = javaType;
  }

  /**
   * The class of the values.
   *
   * @return one of those named at the constants
   */
  public Class<?> javaType() {
    return javaType;
  }

  /**
   * A value as text: text as it is, numbers with a decimal point and without an exponent, dates in
   * ISO form, {@code true} and {@code false}.
   *
   * @param value a value of this type
   * @return its only text, which {@link #parse} reads
   * @throws ClassCastException when the value is of another type
   */
  public String print(Object value) {
    Object own = javaType.cast(value);
    return own instanceof BigDecimal number ? number.toPlainString() : own.toString();
  }

  /**
   * Reads what {@link #print} gave.
   *
   * @param text the text of a value
   * @return the value
   * @throws IllegalArgumentException when the text is none of this type
   */
  public Object parse(String text) {
    return switch (this) {
      case TEXT -> text;
      case INTEGER -> Long.valueOf(text);
      case DECIMAL -> new BigDecimal(text);
      case BOOLEAN -> bool(text);
      case DATE -> date(text);
    };
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false: " + text);
    };
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date: " + text, e);
    }
  }
}
