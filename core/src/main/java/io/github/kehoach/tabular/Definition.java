package io.github.kehoach.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a table with where their values come from.
 *
 * @param fields all columns, the ones that every table has first
 */
record Definition<R>(List<Field<R>> fields) {

  /** A table with these columns behind the ones that every table has. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <R> Definition<R> of(Field<R>... own) {
    return new Definition<>(Stream.concat(Definition.<R>common(), Stream.of(own)).toList());
  }

  private static <R> Stream<Field<R>> common() {
    return Stream.of(
        Field.text(
            "file",
            e -> e.of().file(),
            "The file that was read, as it was named. With it rows of all tables belong together."),
        Field.text(
            "plan",
            e -> e.of().plan().metadata().identifier(),
            "Number and symbol of the plan, 319/KH-UBND; empty where it has none. Provinces use the"
                + " same numbers: it is no key without the province, nor where a plan was read from"
                + " two files."),
        Field.text(
            "province",
            e -> e.of().province() == null ? null : e.of().province().name(),
            "The province or city whose authority issued the plan, by its name as of the document,"
                + " without tỉnh or thành phố; empty where it is none of a province."));
  }

  List<Column> columns() {
    return fields.stream().map(Field::column).toList();
  }

  List<Row> rows(List<Entry<R>> entries) {
    return entries.stream().map(this::row).toList();
  }

  private Row row(Entry<R> entry) {
    List<@org.jspecify.annotations.Nullable Object> values = new ArrayList<>(fields.size());
    for (Field<R> field : fields) {
      values.add(field.value().apply(entry));
    }
    return new Row(values);
  }
}
