package io.github.kehoach.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

/** The fonts, formats and styles of a binary workbook. */
final class XlsStyles {

  /** The fifth font has the number 5: there is none with the number 4 ([MS-XLS] 2.5.129). */
  private static final int SKIPPED = 4;

  private static final int BOLD = 600;

  private final List<FontRecord> fonts = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<ExtendedFormatRecord> styles = new ArrayList<>();

  void add(Record record) {
    if (record instanceof FontRecord font) {
      fonts.add(font);
    } else if (record instanceof FormatRecord format) {
      formats.put(format.getIndexCode(), format.getFormatString());
    } else if (record instanceof ExtendedFormatRecord style) {
      styles.add(style);
    }
  }

  /** The styles that cells refer to by their numbers. */
  List<CellStyle> styles() {
    return styles.stream().map(this::style).toList();
  }

  private CellStyle style(ExtendedFormatRecord style) {
    FontRecord font = font(style.getFontIndex());
    int format = style.getFormatIndex();
    return new CellStyle(
        font == null ? null : font.getFontName(),
        isBold(font),
        style.getBorderLeft() != 0 || style.getBorderRight() != 0,
        format,
        XlsxStyles.code(formats.get(format), format));
  }

  private static boolean isBold(@Nullable FontRecord font) {
    return font != null && font.getBoldWeight() >= BOLD;
  }

  private @Nullable FontRecord font(int number) {
    int index = number > SKIPPED ? number - 1 : number;
    return index >= 0 && index < fonts.size() ? fonts.get(index) : null;
  }

  /** A shared string with the fonts of its runs. */
  CellValue text(UnicodeString string) {
    String text = string.getString();
    int count = string.getFormatRunCount();
    if (count == 0) {
      return new CellValue.Text(text);
    }
    List<CellValue.Run> runs = new ArrayList<>();
    int from = 0;
    FontRecord font = null;
    boolean own = false;
    for (int i = 0; i <= count; i++) {
      FormatRun run = i < count ? string.getFormatRun(i) : null;
      int to = run == null ? text.length() : run.getCharacterPos();
      if (to > from && to <= text.length()) {
        String name = font == null ? null : font.getFontName();
        runs.add(new CellValue.Run(name, own ? isBold(font) : null, text.substring(from, to)));
        from = to;
      }
      font = run == null ? null : font(run.getFontIndex());
      own = true;
    }
    return new CellValue.Rich(runs);
  }
}
