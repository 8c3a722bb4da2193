package io.github.kehoach.spark;

import io.github.kehoach.ExtractionException;
import io.github.kehoach.PlanExtractor;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.FailureTable;
import io.github.kehoach.tabular.PlanTables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Documents to their rows, on the executors: one extractor a partition. */
final class Extraction implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final boolean ocr;

  Extraction(boolean ocr) {
    this.ocr = ocr;
  }

  /** One at a time, so that a partition needs the memory of one document. */
  @Override
  public Iterator<Row> call(Iterator<Row> files) {
    PlanExtractor extractor = PlanExtractor.builder().ocr(ocr).build();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return files.hasNext();
      }

      @Override
      public Row next() {
        Row file = files.next();
        return document(extractor, file.getString(0), file.isNullAt(1) ? null : file.getAs(1));
      }
    };
  }

  private static Row document(PlanExtractor extractor, String path, byte @Nullable [] content) {
    if (content == null) {
      return failure(path, "UNREADABLE", "its content is null", "check the table");
    }
    try {
      return plan(PlanTables.of(extractor.extract(content, name(path)), path));
    } catch (ExtractionException e) {
      return failure(path, e.reason().name(), e.problem(), e.remedy());
    } catch (RuntimeException | StackOverflowError e) {
      // One document that nobody foresaw must not fail the job and with it all others.
      return failure(path, "INTERNAL", "internal error (" + e + ")", "please report this file");
    }
  }

  private static Row plan(Map<DataTable, List<io.github.kehoach.tabular.Row>> tables) {
    List<Object> arrays = new ArrayList<>();
    for (DataTable table : DataTable.values()) {
      arrays.add(tables.getOrDefault(table, List.of()).stream().map(Schemas::row).toArray());
    }
    arrays.add(new Row[0]);
    return RowFactory.create(arrays.toArray());
  }

  private static Row failure(String path, String reason, String problem, String remedy) {
    List<Object> arrays =
        new ArrayList<>(Collections.nCopies(DataTable.values().length, new Row[0]));
    arrays.add(new Row[] {Schemas.row(FailureTable.row(path, reason, problem, remedy))});
    return RowFactory.create(arrays.toArray());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
