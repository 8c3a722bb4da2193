package io.github.kehoach.read.word;

import io.github.kehoach.read.UnreadableException;
import io.github.kehoach.read.word.ListLevel.Suffix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.jspecify.annotations.Nullable;

/** The lists of a binary Word file ([MS-DOC] 2.9.131 to 2.9.150), as the labels know them. */
final class DocLists {

  private static final int C_RG_FTC0 = 0x4f;

  private final DocFile file;
  private final Map<Integer, ListDefinition> definitions = new HashMap<>();

  DocLists(DocFile file) {
    this.file = file;
  }

  /**
   * A list.
   *
   * @param index its override, from 1
   * @return the list, or null where the file has none of that index
   */
  @Nullable ListDefinition list(int index) throws UnreadableException {
    ListTables tables = file.lists();
    if (tables == null || index <= 0) {
      return null;
    }
    ListDefinition known = definitions.get(index);
    if (known == null) {
      known = define(tables, index);
      definitions.put(index, known);
    }
    return known.levels().isEmpty() ? null : known;
  }

  private ListDefinition define(ListTables tables, int index) throws UnreadableException {
    LFO override;
    ListFormatOverrideLevel[] changes;
    ListData data;
    try {
      override = tables.getLfo(index);
      data = tables.getListData(override.getLsid());
      changes = tables.getLfoData(index).getRgLfoLvl();
    } catch (NoSuchElementException e) {
      // Paragraphs may keep the index of a list that is gone; Word prints no label then.
      return new ListDefinition(index, 0, List.of(), Map.of());
    }
    if (data == null) {
      return new ListDefinition(index, 0, List.of(), Map.of());
    }
    List<ListLevel> levels = new ArrayList<>();
    for (org.apache.poi.hwpf.model.ListLevel level : data.getLevels()) {
      levels.add(level(level));
    }
    Map<Integer, Integer> starts = new HashMap<>();
    for (ListFormatOverrideLevel change : changes) {
      int at = change.getLevelNum();
      if (at < 0 || at >= levels.size()) {
        continue;
      }
      if (change.isFormatting() && change.getLevel() != null) {
        levels.set(at, level(change.getLevel()));
        if (change.isStartAt()) {
          starts.put(at, change.getLevel().getStartAt());
        }
      } else if (change.isStartAt()) {
        starts.put(at, change.getIStartAt());
      }
    }
    return new ListDefinition(index, override.getLsid(), levels, starts);
  }

  private ListLevel level(org.apache.poi.hwpf.model.@Nullable ListLevel level)
      throws UnreadableException {
    if (level == null) {
      return ListLevel.SILENT;
    }
    NumberFormat format = NumberFormat.ofCode(level.getNumberFormat() & 0xff);
    String font = font(level.getGrpprlChpx());
    String text = template(level.getNumberText());
    if (format == NumberFormat.BULLET) {
      text = SymbolFonts.bullet(text, font);
    }
    return new ListLevel(
        format,
        level.getStartAt(),
        level.getRestart() < 0 ? ListLevel.BY_ANY : level.getRestart(),
        text,
        level.isLegalNumbering(),
        level.getTypeOfCharFollowingTheNumber() == 2 ? Suffix.NOTHING : Suffix.SPACE,
        font);
  }

  /** Numbers of levels are the characters 0 to 8 in the file. */
  private static String template(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 9) {
        out.append('%').append((char) ('1' + c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private @Nullable String font(byte[] properties) throws UnreadableException {
    int font = DocFile.guarded(() -> fontIndex(properties));
    return file.font(font);
  }

  private static int fontIndex(byte[] properties) {
    int font = -1;
    SprmIterator all = new SprmIterator(properties, 0);
    while (all.hasNext()) {
      SprmOperation sprm = all.next();
      if (sprm.getType() == SprmOperation.TYPE_CHP && sprm.getOperation() == C_RG_FTC0) {
        font = sprm.getOperand();
      }
    }
    return font;
  }
}
