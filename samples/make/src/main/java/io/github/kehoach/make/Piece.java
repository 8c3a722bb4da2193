package io.github.kehoach.make;

import io.github.kehoach.plan.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a plan, as an office sets it. */
sealed interface Piece {

  /** The two-column head. */
  record Head(List<String> issuer, List<String> national, String number, String dateline)
      implements Piece {}

  /** The document's type and what it is about, centred. */
  record Title(List<String> lines) implements Piece {}

  /** What a line of the body is. */
  enum Role {
    BASIS,
    CENTRED,
    HEADING,
    TEXT
  }

  /**
   * A paragraph of the body.
   *
   * @param role what it is
   * @param kind the kind of section that it opens, or null
   * @param marker the marker that its text begins with, or null
   * @param text as printed, with its marker
   */
  record Line(Role role, @Nullable SectionKind kind, @Nullable String marker, String text)
      implements Piece {

    /** The text behind the marker. */
    String bare() {
      return marker == null ? text : text.substring(marker.length()).strip();
    }
  }

  /** A table; rows of one length. */
  record Sheet(List<String> header, List<List<String>> rows) implements Piece {

    /** Between the lines of a header cell that stands under a wider one. */
    private static final String UNDER = " / ";

    /** Whether its header has two rows. */
    boolean stacked() {
      return header.stream().anyMatch(h -> h.contains(UNDER));
    }

    /** The upper header row: neighbours under one wider cell share its text. */
    List<String> upper() {
      return header.stream().map(h -> h.split(UNDER)[0]).toList();
    }

    /** The lower header row: empty where a cell reaches over both. */
    List<String> lower() {
      return header.stream()
          .map(h -> h.contains(UNDER) ? h.substring(h.indexOf(UNDER) + UNDER.length()) : "")
          .toList();
    }

    int width() {
      return header.size();
    }

    /** Whether a row is a group's heading: its second cell is the last that is filled. */
    boolean isGroup(int row) {
      List<String> cells = rows.get(row);
      return cells.size() > 2
          && !cells.get(1).isEmpty()
          && cells.subList(2, cells.size()).stream().allMatch(String::isEmpty);
    }

    /**
     * Widths of the columns: none is narrower than its longest word, the rest is shared by what the
     * columns hold.
     *
     * @param total of the table
     * @param letter of a letter
     * @param margin of a cell, left and right together
     */
    List<Integer> widths(int total, int letter, int margin) {
      List<Integer> least = new ArrayList<>();
      List<Integer> weights = new ArrayList<>();
      for (int c = 0; c < width(); c++) {
        int word = 0;
        int longest = 0;
        for (String header : header.get(c).split(UNDER)) {
          word = Math.max(word, longestWord(header));
        }
        for (int r = 0; r < rows.size(); r++) {
          if (c == 0 || !isGroup(r)) {
            word = Math.max(word, longestWord(rows.get(r).get(c)));
            longest = Math.max(longest, rows.get(r).get(c).length());
          }
        }
        least.add(word * letter + margin);
        weights.add(Math.max(0, Math.min(longest, 60) - word));
      }
      int left = total - least.stream().mapToInt(Integer::intValue).sum();
      int sum = Math.max(1, weights.stream().mapToInt(Integer::intValue).sum());
      List<Integer> widths = new ArrayList<>();
      for (int c = 0; c < width(); c++) {
        widths.add(least.get(c) + Math.max(0, left) * weights.get(c) / sum);
      }
      return widths;
    }

    /** The widest word, in small letters; capitals are wider. */
    private static int longestWord(String text) {
      long widest = 0;
      for (String word : text.split(" ")) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        widest = Math.max(widest, word.length() + (capitals + 1) / 2);
      }
      return (int) widest;
    }
  }

  /** Recipients left, signature right; a signature's last line is the name. */
  record Closing(List<String> recipients, List<String> signature) implements Piece {}

  /** The head of an appendix, on a page of its own: label, title lines, what it belongs to. */
  record AppendixHead(List<String> lines) implements Piece {}
}
