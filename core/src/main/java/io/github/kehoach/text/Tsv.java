package io.github.kehoach.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the vocabularies that ship beside the code: tab-separated rows, {@code #} for comments. */
public final class Tsv {

  private Tsv() {}

  /**
   * The first field of each row of a vocabulary: all there is in a plain list of words.
   *
   * @param beside the class beside which the file lies
   * @param name the file's name
   * @return the fields, in the order of the file
   */
  public static List<String> firstFields(Class<?> beside, String name) {
    return rows(beside, name).stream().map(row -> row.get(0)).toList();
  }

  /**
   * The rows of a vocabulary.
   *
   * @param beside the class beside which the file lies
   * @param name the file's name
   * @return its rows, each with its fields
   */
  public static List<List<String>> rows(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library's file " + name + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
