package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.packed.XmlStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a document (ECMA-376, part 1, 17.9). */
final class DocxNumbering {

  /** Lists refer to styles that refer to lists: not more often than that. */
  private static final int MOST_LINKS = 4;

  /** An {@code abstractNum}. */
  private static final class Abstract {
    final ListLevel[] levels = new ListLevel[ListLevel.MOST_LEVELS];
    final Map<String, Integer> byStyle = new HashMap<>();
    @Nullable String style;
  }

  /** A {@code num}. */
  private record Instance(int of, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

  private final Map<Integer, Abstract> abstracts = new HashMap<>();
  private final Map<String, Integer> byStyleLink = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Map<Integer, ListDefinition> resolved = new HashMap<>();

  /** Lists of a document that has none. */
  DocxNumbering() {}

  /** Reads {@code numbering.xml}. */
  static DocxNumbering read(XmlStream xml) throws UnreadableException {
    DocxNumbering numbering = new DocxNumbering();
    if (!xml.next()) {
      return numbering;
    }
    int root = xml.depth();
    while (xml.nextChild(root)) {
      if (xml.name().equals("abstractNum")) {
        numbering.definition(xml);
      } else if (xml.name().equals("num")) {
        numbering.instance(xml);
      }
    }
    return numbering;
  }

  private void definition(XmlStream xml) throws UnreadableException {
    int id = xml.number("abstractNumId", -1);
    Abstract list = new Abstract();
    abstracts.put(id, list);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "lvl" -> level(xml, list);
        case "numStyleLink" -> list.style = WordMl.value(xml);
        case "styleLink" -> {
          String style = WordMl.value(xml);
          if (style != null) {
            byStyleLink.put(style, id);
          }
        }
        default -> {
          // Names and templates do not matter.
        }
      }
    }
  }

  private static void level(XmlStream xml, Abstract list) throws UnreadableException {
    int at = xml.number("ilvl", 0);
    DocxListLevel level = DocxListLevel.read(xml);
    if (at >= 0 && at < ListLevel.MOST_LEVELS) {
      list.levels[at] = level.level();
      if (level.style() != null) {
        list.byStyle.put(level.style(), at);
      }
    }
  }

  private void instance(XmlStream xml) throws UnreadableException {
    int id = xml.number("numId", 0);
    int of = -1;
    Map<Integer, ListLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("abstractNumId")) {
        of = xml.number("val", -1);
      } else if (xml.name().equals("lvlOverride")) {
        int at = xml.number("ilvl", 0);
        int inner = xml.depth();
        while (xml.nextChild(inner)) {
          if (xml.name().equals("startOverride")) {
            starts.put(at, xml.number("val", 1));
          } else if (xml.name().equals("lvl")) {
            levels.put(at, DocxListLevel.read(xml).level());
          }
        }
      }
    }
    instances.put(id, new Instance(of, levels, starts));
  }

  /**
   * A list.
   *
   * @param id the number that paragraphs name it by
   * @param styles where lists that are styles stand
   * @return the list, or null where there is none
   */
  @Nullable ListDefinition list(int id, DocxStyles styles) throws UnreadableException {
    Instance instance = instances.get(id);
    if (id <= 0 || instance == null) {
      return null;
    }
    ListDefinition known = resolved.get(id);
    if (known == null) {
      known = resolve(id, instance, styles);
      resolved.put(id, known);
    }
    return known;
  }

  private ListDefinition resolve(int id, Instance instance, DocxStyles styles)
      throws UnreadableException {
    int of = linked(instance.of(), styles);
    Abstract list = abstracts.getOrDefault(of, new Abstract());
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < ListLevel.MOST_LEVELS; i++) {
      ListLevel own = instance.levels().get(i);
      ListLevel shared = list.levels[i];
      levels.add(own != null ? own : shared != null ? shared : ListLevel.SILENT);
    }
    return new ListDefinition(id, of, levels, instance.starts());
  }

  /** The definition that has the levels: one may refer to another by a style. */
  private int linked(int of, DocxStyles styles) throws UnreadableException {
    int at = of;
    for (int i = 0; i < MOST_LINKS; i++) {
      Abstract list = abstracts.get(at);
      if (list == null || list.style == null) {
        break;
      }
      Integer named = styles.paragraph(list.style).paragraph().list();
      Instance instance = named == null ? null : instances.get(named);
      Integer direct = byStyleLink.get(list.style);
      if (direct != null) {
        at = direct;
      } else if (instance != null) {
        at = instance.of();
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * The level of a list that names a paragraph style.
   *
   * @param id the number of the list
   * @param style the style, or null
   * @param styles where lists that are styles stand
   * @return the level, or null where none names the style
   */
  @Nullable Integer levelOf(int id, @Nullable String style, DocxStyles styles)
      throws UnreadableException {
    Instance instance = instances.get(id);
    Abstract list = instance == null ? null : abstracts.get(linked(instance.of(), styles));
    return list == null || style == null ? null : list.byStyle.get(style);
  }
}
