package io.github.kehoach.cli.batch;

import java.nio.file.Files;

/**
 * What is written beside the JSON of each document and the list of failures.
 *
 * @param csv the tables as CSV
 * @param parquet the tables as Parquet
 * @param jsonLines all JSON in one file
 */
public record ExtraFiles(boolean csv, boolean parquet, boolean jsonLines) {

  /** These, and what an earlier run wrote: nothing in a folder shall tell of other documents. */
  ExtraFiles withThoseOf(OutputFolder folder) {
    return new ExtraFiles(
        csv || Files.exists(folder.file(Tables.PLANS + Tables.CSV)),
        parquet || Files.exists(folder.file(Tables.PLANS + Tables.PARQUET)),
        jsonLines || Files.exists(folder.file(JsonLines.NAME)));
  }
}
