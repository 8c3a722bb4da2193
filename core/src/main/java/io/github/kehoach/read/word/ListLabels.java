package io.github.kehoach.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the paragraphs of lists and prints their labels. Lists of one definition count on from
 * each other; a list with a start of its own starts anew where it is met first. One for each
 * document, told of every list paragraph in reading order.
 */
final class ListLabels {

  private final Map<Integer, Numbers> byCounts = new HashMap<>();
  private final Set<Long> started = new HashSet<>();

  /** The numbers of the levels, and which of them are in use. */
  private static final class Numbers {
    private final int[] value = new int[ListLevel.MOST_LEVELS];
    private final boolean[] running = new boolean[ListLevel.MOST_LEVELS];
  }

  /**
   * Counts a paragraph.
   *
   * @param list the list that it is in
   * @param level its level from 0
   * @return its label as printed, without what follows it; empty where none is printed
   */
  String next(ListDefinition list, int level) {
    int at = Math.max(0, Math.min(level, ListLevel.MOST_LEVELS - 1));
    Numbers numbers = byCounts.computeIfAbsent(list.counts(), k -> new Numbers());
    Integer own = list.starts().get(at);
    boolean first = own != null && started.add(((long) list.id() << 8) | at);
    if (first) {
      numbers.value[at] = own;
    } else if (numbers.running[at]) {
      numbers.value[at]++;
    } else {
      numbers.value[at] = own != null ? own : list.level(at).start();
    }
    numbers.running[at] = true;
    startAnew(list, numbers, at);
    return print(list, at, numbers);
  }

  /** Levels below the one that was counted start anew, unless they say otherwise. */
  private static void startAnew(ListDefinition list, Numbers numbers, int at) {
    for (int below = at + 1; below < ListLevel.MOST_LEVELS; below++) {
      int restart = list.level(below).restart();
      if (restart == ListLevel.BY_ANY || at < restart) {
        numbers.running[below] = false;
      }
    }
  }

  private static String print(ListDefinition list, int at, Numbers numbers) {
    ListLevel level = list.level(at);
    String text = level.text();
    if (level.format() == NumberFormat.BULLET || text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char digit = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (digit < '1' || digit > '9') {
        out.append(c);
        continue;
      }
      i++;
      int named = digit - '1';
      NumberFormat format = list.level(named).format();
      if (level.legal() && format != NumberFormat.NONE && format != NumberFormat.DECIMAL_ZERO) {
        format = NumberFormat.DECIMAL;
      }
      out.append(format.print(number(list, numbers, named)));
    }
    return out.toString();
  }

  /** A level above that was never counted stands at its start. */
  private static int number(ListDefinition list, Numbers numbers, int level) {
    return numbers.running[level] ? numbers.value[level] : list.level(level).start();
  }
}
