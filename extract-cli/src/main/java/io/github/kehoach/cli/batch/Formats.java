package io.github.kehoach.cli.batch;

/**
 * What is written beside the JSON of each document and the list of failures.
 *
 * @param csv the tables as CSV
 * @param parquet the tables as Parquet
 * @param jsonLines all JSON in one file
 */
public record Formats(boolean csv, boolean parquet, boolean jsonLines) {

  /** These, and what an earlier run wrote: nothing in a folder shall tell of other documents. */
  Formats withThoseOf(OutputFolder folder) {
    return new Formats(
        csv || java.nio.file.Files.exists(folder.file(Tables.PLANS + Tables.CSV)),
        parquet || java.nio.file.Files.exists(folder.file(Tables.PLANS + Tables.PARQUET)),
        jsonLines || java.nio.file.Files.exists(folder.file(JsonLines.NAME)));
  }
}
