package io.github.kehoach.diff;

import io.github.kehoach.text.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the things of one version in the other: by their words wherever they stand, then by similar
 * words. What only moved is found, what was reworded is found where half of it is left.
 */
final class Matcher {

  /** What similar texts share at least. */
  private static final double ALIKE = 0.6;

  /** A word that more things have tells none of them apart. */
  private static final int COMMON = 40;

  /** Only so many of the things that share words are looked at: the cost stays linear. */
  private static final int CANDIDATES = 12;

  private final List<Item> before;
  private final List<Item> after;

  /** The old version's thing for each of the new one's, or -1. */
  private final int[] found;

  private final boolean[] taken;

  private Matcher(List<Item> before, List<Item> after) {
    this.before = before;
    this.after = after;
    this.found = new int[after.size()];
    this.taken = new boolean[before.size()];
    Arrays.fill(found, -1);
  }

  static Item.Matching match(List<Item> before, List<Item> after) {
    Matcher matcher = new Matcher(before, after);
    // What stands where it stood goes first: a text that is there twice must not cross over.
    matcher.same(i -> i.place() + " " + Folding.key(i.text()) + i.fields());
    matcher.same(i -> Folding.key(i.text()) + i.fields());
    matcher.same(i -> i.place() + " " + Folding.key(i.text()));
    matcher.same(i -> Folding.key(i.text()));
    matcher.same(i -> Folding.bare(Folding.key(i.text())));
    matcher.similar();
    return matcher.matching();
  }

  private void same(Function<Item, String> key) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken[i]) {
        open.computeIfAbsent(key.apply(before.get(i)), k -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < after.size() && !open.isEmpty(); i++) {
      Deque<Integer> same = found[i] >= 0 ? null : open.get(key.apply(after.get(i)));
      if (same != null && !same.isEmpty()) {
        take(same.remove(), i);
      }
    }
  }

  private void take(int old, int now) {
    found[now] = old;
    taken[old] = true;
  }

  private void similar() {
    Map<String, List<Integer>> byWord = new HashMap<>();
    Map<String, Integer> byPlace = new HashMap<>();
    Map<Integer, int[]> pairs = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken[i]) {
        byPlace.putIfAbsent(String.valueOf(before.get(i).place()), i);
        pairs.put(i, Likeness.pairs(before.get(i).text()));
        for (String word : words(before.get(i))) {
          byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
        }
      }
    }
    /** A possible match. */
    record Guess(int old, int now, double likeness) {}
    List<Guess> guesses = new ArrayList<>();
    for (int i = 0; i < after.size() && !pairs.isEmpty(); i++) {
      if (found[i] < 0) {
        int[] own = Likeness.pairs(after.get(i).text());
        for (int old : candidates(after.get(i), byWord, byPlace)) {
          double likeness = Likeness.of(Objects.requireNonNull(pairs.get(old)), own);
          if (likeness >= ALIKE) {
            guesses.add(new Guess(old, i, likeness));
          }
        }
      }
    }
    guesses.sort(Comparator.comparingDouble((Guess g) -> -g.likeness()));
    for (Guess guess : guesses) {
      if (found[guess.now()] < 0 && !taken[guess.old()]) {
        take(guess.old(), guess.now());
      }
    }
  }

  /** The things that share the most words, and the one at the same place. */
  private static List<Integer> candidates(
      Item item, Map<String, List<Integer>> byWord, Map<String, Integer> byPlace) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String word : words(item)) {
      List<Integer> holders = byWord.getOrDefault(word, List.of());
      if (holders.size() <= COMMON) {
        holders.forEach(h -> shared.merge(h, 1, Integer::sum));
      }
    }
    Integer there = byPlace.get(String.valueOf(item.place()));
    if (there != null) {
      shared.merge(there, 1, Integer::sum);
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> words(Item item) {
    return Arrays.stream(Folding.bare(Folding.key(item.text())).split(" ")).distinct().toList();
  }

  private Item.Matching matching() {
    List<Item.Pair> pairs = new ArrayList<>();
    List<Item> added = new ArrayList<>();
    List<Item> removed = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      if (found[i] >= 0) {
        pairs.add(new Item.Pair(before.get(found[i]), after.get(i)));
      } else {
        added.add(after.get(i));
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (!taken[i]) {
        removed.add(before.get(i));
      }
    }
    return new Item.Matching(pairs, removed, added);
  }
}
