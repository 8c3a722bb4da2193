package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.Province;
import io.github.kehoach.text.Tsv;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProvincesTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  static List<List<String>> rows() {
    return Tsv.rows(Provinces.class, "provinces.tsv");
  }

  @Test
  void sixtyThreeBecameThirtyFour() {
    Set<String> codes = new HashSet<>();
    Set<String> names = new HashSet<>();
    Map<String, String> current = new HashMap<>();
    for (List<String> row : rows()) {
      assertTrue(codes.add(row.get(0)), row.get(0));
      assertTrue(names.add(row.get(1)), row.get(1));
      String other = current.put(row.get(3), row.get(4));
      assertTrue(other == null || other.equals(row.get(4)), row.get(3));
    }
    assertEquals(63, codes.size());
    assertEquals(34, current.size());
    assertEquals(34, new HashSet<>(current.values()).size());
  }

  @Test
  void fiveCitiesBecameSix() {
    assertEquals(5, rows().stream().filter(r -> r.get(2).equals("thành phố")).count());
    assertTrue(rows().stream().allMatch(r -> Set.of("tỉnh", "thành phố").contains(r.get(2))));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyNameHasItsCode(List<String> row) {
    Province province = Provinces.of(row.get(1), BEFORE);
    assertEquals(new Province(row.get(1), row.get(0), row.get(4), row.get(3)), province);
    assertEquals(province, Provinces.of(row.get(1), null));
    assertTrue(Provinces.isKnown(row.get(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "Bắc Giang,2025-06-30,24,Bắc Ninh,24",
    "Bắc Ninh,2025-06-30,27,Bắc Ninh,24",
    "Bắc Ninh,2025-07-01,24,Bắc Ninh,24",
    "Hà Nam,2023-02-28,35,Ninh Bình,37",
    "Ninh Bình,2025-08-01,37,Ninh Bình,37",
    "Đồng Tháp,2024-01-01,87,Đồng Tháp,82",
    "Đồng Tháp,2025-12-31,82,Đồng Tháp,82",
    "An Giang,2025-12-31,91,An Giang,91",
    "Hồ Chí Minh,2025-12-31,79,Hồ Chí Minh,79",
    "Cà Mau,2025-12-31,96,Cà Mau,96",
    "Lào Cai,2024-01-01,10,Lào Cai,15",
    "Lào Cai,2025-12-31,15,Lào Cai,15",
    "Hà Nội,2025-12-31,01,Hà Nội,01"
  })
  void codesDependOnTheDay(
      String name, LocalDate date, String code, String current, String currentCode) {
    assertEquals(new Province(name, code, current, currentCode), Provinces.of(name, date));
  }

  @ParameterizedTest
  @CsvSource({
    "HÒA BÌNH,17",
    "Hoà Bình,17",
    "Thanh Hoá,38",
    "ĐĂK LĂK,66",
    "Thừa Thiên - Huế,46",
    "Bà Rịa – Vũng Tàu,77"
  })
  void spellingsDoNotMatter(String name, String code) {
    assertEquals(code, Provinces.of(name, BEFORE).code());
  }

  @Test
  void hueIsNamedAnewSince2025() {
    assertEquals("46", Provinces.of("Huế", SINCE).code());
    assertEquals("Huế", Provinces.of("Huế", SINCE).name());
    assertEquals("Huế", Provinces.of("Thừa Thiên Huế", BEFORE).currentName());
  }

  @Test
  void anUnknownNameHasNoCode() {
    Province province = Provinces.of("Lam Giang", SINCE);
    assertEquals("Lam Giang", province.name());
    assertNull(province.code());
    assertNull(province.currentCode());
    assertFalse(Provinces.isKnown("Lam Giang"));
    assertTrue(Provinces.level("Lam Giang").isEmpty());
    assertEquals("thành phố", Provinces.level("Đà Nẵng").orElseThrow());
  }
}
