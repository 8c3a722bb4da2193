package io.github.kehoach.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the job is to do.
 *
 * @param inputs folders or patterns of files, in any file system that Spark knows
 * @param table a table of the catalog with columns {@code path} and {@code content} instead, or
 *     null
 * @param output the folder for the tables
 * @param ocr whether pages without text are read by tesseract, where executors have it
 * @param overwrite whether tables that are there already are replaced
 */
record JobOptions(
    List<String> inputs, @Nullable String table, String output, boolean ocr, boolean overwrite) {

  static final String USAGE =
      "usage: --output FOLDER [--overwrite] [--no-ocr] (--table TABLE | FOLDER...)";

  JobOptions {
    inputs = List.copyOf(inputs);
  }

  static JobOptions parse(List<String> args) {
    List<String> inputs = new ArrayList<>();
    String table = null;
    String output = null;
    boolean ocr = true;
    boolean overwrite = false;
    Iterator<String> left = args.iterator();
    while (left.hasNext()) {
      String arg = left.next();
      switch (arg) {
        case "--output" -> output = value(arg, left);
        case "--table" -> table = value(arg, left);
        case "--no-ocr" -> ocr = false;
        case "--overwrite" -> overwrite = true;
        default -> inputs.add(input(arg));
      }
    }
    if (output == null) {
      throw new IllegalArgumentException("--output is missing");
    }
    if (inputs.isEmpty() == (table == null)) {
      throw new IllegalArgumentException("either folders or a table are to be read");
    }
    return new JobOptions(inputs, table, output, ocr, overwrite);
  }

  private static String input(String arg) {
    if (arg.startsWith("--")) {
      throw new IllegalArgumentException("no such option: " + arg);
    }
    return arg;
  }

  private static String value(String option, Iterator<String> left) {
    if (!left.hasNext()) {
      throw new IllegalArgumentException(option + " lacks its value");
    }
    return left.next();
  }
}
