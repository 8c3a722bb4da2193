package io.github.kehoach.tabular;

import java.util.List;

/**
 * A record on its way into a row.
 *
 * @param of the plan it stands in
 * @param number which of its kind it is in the plan, from 1
 * @param record the record
 */
record Entry<R>(Origins of, int number, R record) {

  static <R> List<Entry<R>> all(Origins of, List<R> records) {
    return java.util.stream.IntStream.range(0, records.size())
        .mapToObj(i -> new Entry<>(of, i + 1, records.get(i)))
        .toList();
  }
}
