package io.github.kehoach.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A plan of any length, made of one sample: its head once, its body again and again as chapters of
 * parts, its recipients and signature once, its appendices as often as the body. Chapters and
 * appendices are numbered through, and the documents that are cited have other numbers in each
 * copy, so that the records grow with the text.
 */
final class LongPlan {

  private static final int CHAPTERS_A_PART = 50;
  private static final int LETTERS = 26;

  private static final Pattern CITED = Pattern.compile("\\b[0-9]{1,4}(?= ?[/-] ?[A-ZĐ]{2})");
  private static final Pattern LABEL = Pattern.compile("(?m)^Phụ lục [IVX]+$");

  private final String head;
  private final String body;
  private final String closing;
  private final String appendices;

  private LongPlan(String head, String body, String closing, String appendices) {
    this.head = head;
    this.body = body;
    this.closing = closing;
    this.appendices = appendices;
  }

  /** Cuts a sample into its four parts, which lines of their own tell. */
  static LongPlan of(Path sample) throws IOException {
    String text = Files.readString(sample);
    int sections = lineAt(text, "I. ");
    int recipients = lineAt(text, "Nơi nhận:");
    int tail = lineAt(text, "Phụ lục I\n");
    return new LongPlan(
        text.substring(0, sections),
        text.substring(sections, recipients).replace("./.", "."),
        text.substring(recipients, tail),
        text.substring(tail).stripTrailing() + "\n");
  }

  private static int lineAt(String text, String start) {
    int at = text.indexOf("\n" + start);
    if (at < 0) {
      throw new IllegalArgumentException("no line of the sample starts with " + start.strip());
    }
    return at + 1;
  }

  /** UTF-8 of at least so many bytes, and of one copy more at most. */
  byte[] bytes(int size) {
    int copy = utf8(body).length + utf8(appendices).length;
    int copies = Math.max(1, (size - utf8(head + closing).length + copy - 1) / copy);
    StringBuilder out = new StringBuilder(head);
    for (int i = 0; i < copies; i++) {
      if (i % CHAPTERS_A_PART == 0) {
        out.append("Phần ").append(i / CHAPTERS_A_PART + 1).append(". NỘI DUNG\n");
      }
      out.append("Chương ").append(i % CHAPTERS_A_PART + 1).append(". NHIỆM VỤ\n");
      out.append(renumbered(body, i));
    }
    out.append(closing);
    int[] label = {0};
    for (int i = 0; i < copies; i++) {
      String copied = renumbered(appendices, i);
      out.append(LABEL.matcher(copied).replaceAll(m -> label(label[0]++)));
    }
    return utf8(out.toString());
  }

  /** {@code Phụ lục 1a}, {@code 1b} and so on: no label may stand twice. */
  private static String label(int index) {
    return "Phụ lục " + (index / LETTERS + 1) + (char) ('a' + index % LETTERS);
  }

  private static String renumbered(String text, int copy) {
    return CITED
        .matcher(text)
        .replaceAll(m -> Integer.toString(Integer.parseInt(m.group()) + copy));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
