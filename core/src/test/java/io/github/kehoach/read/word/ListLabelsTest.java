package io.github.kehoach.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLabelsTest {

  private final ListLabels labels = new ListLabels();

  private static ListLevel level(NumberFormat format, String text) {
    return level(format, text, ListLevel.BY_ANY, false);
  }

  private static ListLevel level(NumberFormat format, String text, int restart, boolean legal) {
    return new ListLevel(format, 1, restart, text, legal, ListLevel.Suffix.SPACE, null);
  }

  private static final List<ListLevel> PLAN =
      List.of(
          level(NumberFormat.UPPER_ROMAN, "%1."),
          level(NumberFormat.DECIMAL, "%2."),
          level(NumberFormat.DECIMAL, "%2.%3."),
          level(NumberFormat.LOWER_LETTER, "%4)"));

  private static ListDefinition list(int id, Map<Integer, Integer> starts) {
    return new ListDefinition(id, 7, PLAN, starts);
  }

  @Test
  void levelsStartAnewBelowEachHigherOne() {
    ListDefinition plan = list(1, Map.of());
    assertEquals("I.", labels.next(plan, 0));
    assertEquals("1.", labels.next(plan, 1));
    assertEquals("1.1.", labels.next(plan, 2));
    assertEquals("1.2.", labels.next(plan, 2));
    assertEquals("a)", labels.next(plan, 3));
    assertEquals("2.", labels.next(plan, 1));
    assertEquals("2.1.", labels.next(plan, 2));
    assertEquals("II.", labels.next(plan, 0));
    assertEquals("1.", labels.next(plan, 1));
  }

  @Test
  void listsOfOneDefinitionCountOnFromEachOther() {
    assertEquals("I.", labels.next(list(1, Map.of()), 0));
    assertEquals("II.", labels.next(list(2, Map.of()), 0));
  }

  @Test
  void aStartOfItsOwnHoldsOnceForEachList() {
    ListDefinition anew = list(2, Map.of(0, 1));
    assertEquals("I.", labels.next(list(1, Map.of()), 0));
    assertEquals("II.", labels.next(list(1, Map.of()), 0));
    assertEquals("I.", labels.next(anew, 0));
    assertEquals("II.", labels.next(anew, 0));
    assertEquals("V.", labels.next(list(3, Map.of(0, 5)), 0));
  }

  @Test
  void aLevelMayCountThrough() {
    ListDefinition articles =
        new ListDefinition(
            1,
            1,
            List.of(
                level(NumberFormat.UPPER_ROMAN, "Chương %1"),
                level(NumberFormat.DECIMAL, "Điều %2.", 0, false)),
            Map.of());
    assertEquals("Chương I", labels.next(articles, 0));
    assertEquals("Điều 1.", labels.next(articles, 1));
    assertEquals("Chương II", labels.next(articles, 0));
    assertEquals("Điều 2.", labels.next(articles, 1));
  }

  @Test
  void aLevelMayStartAnewBelowOneHigherLevelOnly() {
    ListDefinition list =
        new ListDefinition(
            1,
            1,
            List.of(
                level(NumberFormat.UPPER_ROMAN, "%1."),
                level(NumberFormat.DECIMAL, "%2."),
                level(NumberFormat.LOWER_LETTER, "%3)", 1, false)),
            Map.of());
    labels.next(list, 0);
    labels.next(list, 1);
    assertEquals("a)", labels.next(list, 2));
    labels.next(list, 1);
    assertEquals("b)", labels.next(list, 2));
    labels.next(list, 0);
    assertEquals("a)", labels.next(list, 2));
  }

  @Test
  void legalNumbersAreArabicAtEveryLevel() {
    ListDefinition list =
        new ListDefinition(
            1,
            1,
            List.of(
                level(NumberFormat.UPPER_ROMAN, "%1."),
                level(NumberFormat.DECIMAL, "%1.%2.", ListLevel.BY_ANY, true)),
            Map.of());
    labels.next(list, 0);
    labels.next(list, 0);
    assertEquals("2.1.", labels.next(list, 1));
  }

  @Test
  void aLevelAboveThatWasNeverCountedStandsAtItsStart() {
    assertEquals("1.1.", labels.next(list(1, Map.of()), 2));
  }

  @Test
  void aLevelThatTheListLacksPrintsNothing() {
    assertEquals("", labels.next(list(1, Map.of()), 8));
    assertEquals("", labels.next(list(1, Map.of()), 4000));
  }

  @Test
  void aPercentSignIsNoPlaceholder() {
    ListDefinition list =
        new ListDefinition(1, 1, List.of(level(NumberFormat.DECIMAL, "%1 % %0 %")), Map.of());
    assertEquals("1 % %0 %", labels.next(list, 0));
  }

  @Test
  void aLabelWithoutSuffixIsNotFusedWithTheText() {
    ListLevel glued =
        new ListLevel(
            NumberFormat.DECIMAL, 1, ListLevel.BY_ANY, "%1", false, ListLevel.Suffix.NOTHING, null);
    assertEquals("1. Mục tiêu", glued.before("1", ". Mục tiêu"));
    assertEquals("1 Mục tiêu", glued.before("1", "Mục tiêu"));
    assertEquals("Mục tiêu", glued.before("", "Mục tiêu"));
  }

  @ParameterizedTest
  @CsvSource({
    "DECIMAL,12,12",
    "DECIMAL_ZERO,7,07",
    "DECIMAL_ZERO,10,10",
    "UPPER_ROMAN,14,XIV",
    "LOWER_ROMAN,4,iv",
    "UPPER_ROMAN,0,0",
    "UPPER_ROMAN,2000000000,2000000000",
    "LOWER_LETTER,5,e",
    "LOWER_LETTER,28,bb",
    "UPPER_LETTER,27,AA",
    "VIETNAMESE,15,mười lăm",
    "VIETNAMESE,21,hai mươi mốt",
    "IN_BRACKETS,3,(3)",
    "IN_DASHES,3,- 3 -",
    "CHICAGO,6,††",
    "NONE,3,''",
  })
  void numbersAreWrittenInTheirFormat(NumberFormat format, int n, String printed) {
    assertEquals(printed, format.print(n));
  }

  @ParameterizedTest
  @CsvSource({
    "\uf0b7,Symbol,•",
    "\uf02d,Symbol,-",
    "\uf0a7,Wingdings,▪",
    "\uf0d8,Wingdings,➢",
    "\uf0fc,Wingdings,✓",
    "§,Wingdings,▪",
    "o,Courier New,◦",
    "-,Times New Roman,-",
    "+,,+",
    "\uf0b7,,•",
  })
  void bulletsOfSymbolFontsBecomeTheSignThatIsPrinted(String label, String font, String printed) {
    assertEquals(printed, SymbolFonts.bullet(label, font));
  }
}
