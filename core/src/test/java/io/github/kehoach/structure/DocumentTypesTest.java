package io.github.kehoach.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Tsv;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypesTest {

  static List<List<String>> rows() {
    return Tsv.rows(DocumentTypes.class, "document-types.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyExampleIsOfItsType(List<String> row) {
    DocumentTypes.Match match = DocumentTypes.at(Folding.fold(row.get(5)), 0).orElseThrow();
    assertEquals(row.get(0), match.type().code());
    assertEquals(row.get(1), match.type().name());
    assertEquals(row.get(4).equals("yes"), match.citedOnly());
    assertEquals(row.get(5).length(), match.length());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noCounterExampleIsOfItsType(List<String> row) {
    Optional<DocumentTypes.Match> match = DocumentTypes.at(Folding.fold(row.get(6)), 0);
    assertFalse(match.filter(m -> m.type().code().equals(row.get(0))).isPresent());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everySymbolLeadsToItsType(List<String> row) {
    for (String symbol : row.get(3).split("\\|")) {
      assertEquals(row.get(0), DocumentTypes.ofSymbol(symbol).orElseThrow().code(), symbol);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void wordsThatOnlyCiteHeadNoDocument(List<String> row) {
    String capitals = row.get(2).split("\\|")[0].toUpperCase(Locale.ROOT);
    assertEquals(row.get(4).equals("no"), Landmarks.type(capitals).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "CTR,CTr,CTr",
    "ctr,CTr,CTr",
    "TTR,TTr,TTr",
    "KH,KH,KH",
    "QyĐ,QyĐ,QyĐ",
    "CTHĐ,CTr,CTHĐ"
  })
  void symbolsAreReadInAnyCase(String printed, String code, String normal) {
    assertEquals(code, DocumentTypes.ofSymbol(printed).orElseThrow().code());
    assertEquals(normal, DocumentTypes.printed(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UBND", "VP", "X", ""})
  void otherSymbolsLeadNowhere(String symbol) {
    assertTrue(DocumentTypes.ofSymbol(symbol).isEmpty());
    assertEquals(symbol, DocumentTypes.printed(symbol));
  }

  @ParameterizedTest
  @CsvSource({
    "thông tư liên tịch số 5,TTLT",
    "thông tư số 5,TT",
    "chương trình hành động số 5,CTr",
    "kế hoạch hành động,KH",
    "bộ luật dân sự,L"
  })
  void theLongestNameDecides(String folded, String code) {
    assertEquals(code, DocumentTypes.at(folded, 0).orElseThrow().type().code());
  }
}
