package io.github.kehoach.make;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How one sample is set.
 *
 * @param size letters' size in half points
 * @param habits of the one who typed it
 * @param web the kind of page that it is published as
 * @param extras formats that not every sample has
 */
record Recipe(int size, Set<Habit> habits, Web web, Set<Extra> extras) {

  /** Kinds of web pages. */
  enum Web {
    /** A portal's page: menus, lists of related documents, comments around nested tables. */
    PORTAL,
    /** Word's "web page, filtered". */
    WORD,
    /** LibreOffice's HTML. */
    OFFICE
  }

  /** Formats that only some samples have. */
  enum Extra {
    /** A scan of the ruled PDF. */
    SCAN,
    /** TCVN3 as a Word document and as text. */
    TCVN3,
    /** VNI as a Word document and as text. */
    VNI,
    /** The other office formats are made from the automatically numbered document. */
    AUTOMATIC_DOC,
    /** The web page once more as a web archive. */
    MHT,
    /** A PDF that a browser printed. */
    BROWSER
  }

  private static final Map<String, Recipe> RECIPES =
      Map.ofEntries(
          Map.entry(
              "dong-linh-tai-co-cau-nong-nghiep",
              of(28, Web.PORTAL, Habit.LANDSCAPE, Habit.MERGED_GROUPS, Habit.TORN_RUNS)
                  .with(Extra.AUTOMATIC_DOC)),
          Map.entry(
              "ha-khau-phat-trien-du-lich",
              of(27, Web.PORTAL, Habit.LANDSCAPE, Habit.HEADING_STYLES, Habit.COLUMN_NUMBERS)
                  .with(Extra.MHT)),
          Map.entry(
              "hoa-binh-duong-so-y-te",
              of(28, Web.WORD, Habit.TYPED_RULES, Habit.MERGED_DOWN, Habit.TRACKED)
                  .with(Extra.SCAN, Extra.VNI)),
          Map.entry(
              "nam-chau-khoa-hoc-cong-nghe",
              of(
                  28,
                  Web.PORTAL,
                  Habit.LANDSCAPE,
                  Habit.CONTENT_CONTROLS,
                  Habit.PAGE_NUMBER_CONTROL,
                  Habit.NO_BREAK_HYPHENS,
                  Habit.MERGED_DOWN)),
          Map.entry(
              "son-tra-huyen-nuoc-sach",
              of(26, Web.OFFICE, Habit.TAB_AFTER_MARKER, Habit.MERGED_GROUPS, Habit.LINE_BREAKS)
                  .with(Extra.BROWSER)),
          Map.entry(
              "thuong-lam-quy-hoach-rung",
              of(27, Web.WORD, Habit.LANDSCAPE, Habit.LINE_BREAKS, Habit.TEXT_BOX)
                  .with(Extra.AUTOMATIC_DOC)),
          Map.entry("tin-van-kinh-te-bien", of(28, Web.PORTAL, Habit.TORN_RUNS).with(Extra.TCVN3)),
          Map.entry(
              "truong-giang-chuyen-doi-so",
              of(
                      28,
                      Web.OFFICE,
                      Habit.LANDSCAPE,
                      Habit.HEADING_STYLES,
                      Habit.MERGED_GROUPS,
                      Habit.MERGED_DOWN,
                      Habit.TORN_RUNS)
                  .with(Extra.AUTOMATIC_DOC, Extra.BROWSER)),
          Map.entry(
              "van-hai-van-hoa-giao-duc",
              of(28, Web.WORD, Habit.LINE_BREAKS, Habit.COLUMN_NUMBERS, Habit.NO_BREAK_HYPHENS)
                  .with(Extra.SCAN, Extra.VNI, Extra.TCVN3)),
          Map.entry(
              "vinh-khe-lao-dong-viec-lam",
              of(
                      26,
                      Web.PORTAL,
                      Habit.LANDSCAPE,
                      Habit.TRACKED,
                      Habit.CONTENT_CONTROLS,
                      Habit.COLUMN_NUMBERS)
                  .with(Extra.AUTOMATIC_DOC)),
          Map.entry(
              "vinh-son-phong-chong-thien-tai",
              of(28, Web.OFFICE, Habit.TYPED_RULES, Habit.MERGED_GROUPS, Habit.TAB_AFTER_MARKER)
                  .with(Extra.VNI)));

  private static Recipe of(int size, Web web, Habit first, Habit... habits) {
    return new Recipe(size, EnumSet.of(first, habits), web, EnumSet.noneOf(Extra.class));
  }

  private Recipe with(Extra first, Extra... more) {
    return new Recipe(size, habits, web, EnumSet.of(first, more));
  }

  /** The same without one habit. */
  Recipe without(Habit habit) {
    Set<Habit> rest = EnumSet.noneOf(Habit.class);
    rest.addAll(habits);
    rest.remove(habit);
    return new Recipe(size, rest, web, extras);
  }

  /** The recipe for a sample; new samples get a plain one. */
  static Recipe of(String sample) {
    return RECIPES.getOrDefault(sample, of(28, Web.PORTAL, Habit.LANDSCAPE));
  }
}
