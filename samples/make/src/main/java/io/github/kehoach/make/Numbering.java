package io.github.kehoach.make;

import io.github.kehoach.make.Piece.Line;
import io.github.kehoach.plan.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns printed markers into automatic ones: one list of six levels a document. Where the printed
 * number is not what the list would count to, a new instance of the list starts from it, as a
 * person does with "set numbering value"; or the marker is typed, for a program that loses such
 * starts. A marker that no list prints ({@code đ)}) stays typed.
 */
final class Numbering {

  private static final List<SectionKind> LEVELS =
      List.of(
          SectionKind.ROMAN,
          SectionKind.ARABIC,
          SectionKind.DECIMAL,
          SectionKind.LETTER,
          SectionKind.DASH,
          SectionKind.PLUS);
  private static final List<String> FORMATS =
      List.of("upperRoman", "decimal", "decimal", "lowerLetter", "bullet", "bullet");
  private static final Pattern ROMAN = Pattern.compile("([IVX]+)(\\W)");
  private static final Pattern ARABIC = Pattern.compile("(\\d+)(\\W)");
  private static final Pattern DECIMAL = Pattern.compile("(\\d+)\\.(\\d+)(\\W?)");
  private static final Pattern LETTER = Pattern.compile("([a-z])(\\W)");

  private final @Nullable String[] texts = new @Nullable String[LEVELS.size()];
  private final int[] counters = new int[LEVELS.size()];
  private final int[] instances = new int[LEVELS.size()];
  private final List<String> overrides = new ArrayList<>();

  private final boolean restarts;

  /**
   * A list.
   *
   * @param restarts whether it may start anew from any number, and have any bullet
   */
  Numbering(boolean restarts) {
    this.restarts = restarts;
    Arrays.fill(instances, 1);
  }

  /** Where a paragraph stands in the list. */
  record Place(int instance, int level) {}

  /** The place for a line, or null where its marker has to be typed. */
  @Nullable Place place(Line line) {
    int level = line.kind() == null ? -1 : LEVELS.indexOf(line.kind());
    String marker = line.marker();
    if (level < 0 || marker == null) {
      return null;
    }
    Parsed parsed = parse(level, marker);
    if (parsed == null || (level == 2 && parsed.parent() != counters[1])) {
      return null;
    }
    if (texts[level] == null) {
      texts[level] = parsed.text();
    } else if (!parsed.text().equals(texts[level])) {
      return null;
    }
    boolean plain = level < 4 ? counters[level] + 1 == parsed.number() : marker.charAt(0) < 128;
    if (!restarts && !plain) {
      return null;
    }
    int instance = instances[level];
    counters[level]++;
    if (level < 4 && counters[level] != parsed.number()) {
      instance = overrides.size() + 2;
      overrides.add(
          "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
              .formatted(level, parsed.number()));
      counters[level] = parsed.number();
    }
    Arrays.fill(counters, level + 1, counters.length, 0);
    Arrays.fill(instances, level, instances.length, instance);
    return new Place(instance, level);
  }

  private record Parsed(String text, int number, int parent) {}

  private static @Nullable Parsed parse(int level, String marker) {
    if (level >= 4) {
      return new Parsed(marker, 0, 0);
    }
    Matcher m = List.of(ROMAN, ARABIC, DECIMAL, LETTER).get(level).matcher(marker);
    if (!m.matches()) {
      return null;
    }
    return switch (level) {
      case 0 -> new Parsed("%1" + m.group(2), roman(m.group(1)), 0);
      case 1 -> new Parsed("%2" + m.group(2), Integer.parseInt(m.group(1)), 0);
      case 2 ->
          new Parsed(
              "%2.%3" + m.group(3), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
      default -> new Parsed("%4" + m.group(2), m.group(1).charAt(0) - 'a' + 1, 0);
    };
  }

  private static int roman(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      value += i + 1 < text.length() && digit < digit(text.charAt(i + 1)) ? -digit : digit;
    }
    return value;
  }

  private static int digit(char c) {
    return c == 'I' ? 1 : c == 'V' ? 5 : 10;
  }

  /** The part {@code word/numbering.xml}. */
  String xml() {
    StringBuilder out = new StringBuilder(Parts.HEADER);
    out.append("<w:numbering ").append(Parts.NAMESPACES).append('>');
    out.append("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>");
    for (int level = 0; level < LEVELS.size(); level++) {
      String text = texts[level];
      out.append(
          """
          <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:suff w:val="space"/>\
          <w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>\
          <w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl>"""
              .formatted(level, FORMATS.get(level), text == null ? "" : text));
    }
    out.append("</w:abstractNum>");
    out.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (int i = 0; i < overrides.size(); i++) {
      out.append(
          "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"0\"/>%s</w:num>"
              .formatted(i + 2, overrides.get(i)));
    }
    return out.append("</w:numbering>").toString();
  }
}
