package io.github.kehoach.tabular;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Provenance;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns that several tables have. */
final class Fields {

  /** What is said of every list in a cell. */
  static final String LIST = " Several are joined by \"; \".";

  private Fields() {}

  static <R> Field<R> id(Function<R, String> id, String example) {
    return Field.text(
        "id",
        e -> id.apply(e.record()),
        "The record's id in its file and in the JSON, " + example + ". With file it is the key.");
  }

  static <R> Field<R> number(String what) {
    return Field.integer(
        "number", Entry::number, "Which " + what + " of the file it is, from 1, in its order.");
  }

  static <R> Field<R> names(String name, Function<R, List<Agency>> agencies, String description) {
    return Field.text(
        name, e -> Cells.names(agencies.apply(e.record())), description + " As printed." + LIST);
  }

  static <R> Field<R> ids(String name, Function<R, List<Agency>> agencies, String names) {
    return Field.text(
        name,
        e -> Cells.ids(agencies.apply(e.record())),
        "Stable keys of the institutions in "
            + names
            + ", so-y-te, whatever way they are spelled, in the same places; nothing stands where a"
            + " name has no key, as collectives have none."
            + LIST);
  }

  static <R> Field<R> currentIds(String name, Function<R, List<Agency>> agencies, String names) {
    return Field.text(
        name,
        e -> Cells.currentIds(agencies.apply(e.record())),
        "Keys of the institutions that the ones in "
            + names
            + " belong to since the mergers of 2025, the same where nothing merged, in the same"
            + " places."
            + LIST);
  }

  static <R> Field<R> origin(Function<R, @Nullable Enum<?>> origin) {
    return Field.code(
        "origin", e -> origin.apply(e.record()), "TABLE or PROSE: where the plan states it.");
  }

  static <R> Field<R> table(Function<R, @Nullable String> table) {
    return Field.text(
        "table_id", e -> table.apply(e.record()), "Id of the table in the JSON; empty in prose.");
  }

  static <R> Field<R> tableRow(Function<R, @Nullable Integer> row) {
    return Field.integer(
        "table_row",
        e -> {
          Integer index = row.apply(e.record());
          return index == null ? null : index + 1;
        },
        "Row of that table, from 1 below the header (the JSON counts from 0); empty in prose.");
  }

  static <R> Field<R> appendix(Function<R, @Nullable String> table) {
    return Field.text(
        "appendix",
        e -> e.of().appendix(table.apply(e.record())),
        "Label of the appendix that the table stands in, Phụ lục I.");
  }

  static <R> Field<R> section(Function<R, @Nullable String> section) {
    return Field.text(
        "section",
        e -> section.apply(e.record()),
        "Path of the section, as in the table sections; empty for rows of tables that stand in"
            + " none.");
  }

  static <R> Field<R> page(Function<R, List<Provenance>> places) {
    return Field.integer(
        "page",
        e -> Origins.page(places.apply(e.record())),
        "Page that its words begin on, from 1; empty for formats without pages.");
  }

  static <R> Field<R> words(Function<R, List<Provenance>> places) {
    return Field.text(
        "words",
        e -> e.of().words(places.apply(e.record())),
        "The words of the document that it was read from, cells of a table and other separate"
            + " places with \" | \" between them; empty where the result was asked for without"
            + " blocks.");
  }
}
