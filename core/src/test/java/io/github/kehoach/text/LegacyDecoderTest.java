package io.github.kehoach.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.text.LegacyDecoder.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyDecoderTest {

  private static final String SENTENCE =
      "Các sở, ban, ngành phối hợp với Ủy ban nhân dân huyện thực hiện nhiệm vụ được giao.";

  private static final List<String> WORDS =
      List.of(
          ("và của các thực hiện kế hoạch tỉnh ủy nhân dân năm phát triển nhiệm vụ số ngày tháng"
                  + " quyết định chủ tịch sở được với cơ đến là tổ chức công nghiệp huyện thị xã"
                  + " thành phố kinh tế đẩy mạnh chuyển đổi giữ vững nguồn vốn đầu tư xây dựng nông"
                  + " thôn mới hỗ trợ giảm nghèo bền vững trẻ em người cao tuổi khuyết tật nghĩa"
                  + " trang liệt sĩ rừng phòng hộ thủy lợi đường bộ giáo dục y tế văn hóa thể thao"
                  + " du lịch bảo vệ môi trường tài nguyên nước khoáng sản cải cách hành chính kỹ"
                  + " lẽ phẫu chẵn nhẵn ỷ quỹ lũy ngoằn ngoẹo khẳng chỗ mẫu nghỉ xoắn ẵm mỵ bể kẻ")
              .split(" "));

  private static String decode(String font, String... runs) {
    LegacyDecoder decoder = new LegacyDecoder();
    for (String run : runs) {
      decoder.observe(font, run);
    }
    StringBuilder out = new StringBuilder();
    for (String run : runs) {
      out.append(decoder.decode(font, run));
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .VnTime    | QuyÕt ®Þnh vÒ viÖc ban hµnh Ch\u00ad¬ng tr×nh        | Quyết định về việc ban hành Chương trình
          .VnArial   | Bé tr\u00adëng Bé KÕ ho¹ch vµ §Çu t\u00ad            | Bộ trưởng Bộ Kế hoạch và Đầu tư
          .VnTimeH   | céng hoµ x· héi chñ nghÜa viÖt nam                   | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
          ABCDEF+VnTimeHBold | cña thñ t\u2212íng vÒ b¶o l\u2219nh ®Êt      | CỦA THỦ TƯỚNG VỀ BẢO LÃNH ĐẤT
          VNI-Times  | Quyeát ñònh veà vieäc ban haønh Chöông trình         | Quyết định về việc ban hành Chương trình
          VNI-Times  | CHÖÙC NAÊNG, NHIEÄM VUÏ CUÛA ÑOÄI KIEÅM TRA          | CHỨC NĂNG, NHIỆM VỤ CỦA ĐỘI KIỂM TRA
          VNI-Helve  | phaûi töï giaùc phuïc vuï nhaân daân, nghó ngôi      | phải tự giác phục vụ nhân dân, nghĩ ngơi
          VI Times   | Quyªt ð¸nh v« vi®c ban hành kª hoÕch phát tri¬n      | Quyết định về việc ban hành kế hoạch phát triển
          VI Times   | chÑc nång, nhi®m vø và quy«n hÕn cüa t± chÑc         | chức năng, nhiệm vụ và quyền hạn của tổ chức
          Arial      | NghÞ ®Þnh nµy quy ®Þnh vÒ chøc danh, tiªu chuÈn      | Nghị định này quy định về chức danh, tiêu chuẩn
          Arial      | Ñoái töôïng aùp duïng laø caùn boä, coâng chöùc xaõ  | Đối tượng áp dụng là cán bộ, công chức xã
          """)
  void decodes(String font, String old, String text) {
    assertEquals(text, decode(font, old));
  }

  @ParameterizedTest
  @EnumSource
  void givesBackWhatWasEncoded(OldEncoder encoder) {
    Random random = new Random(17);
    for (int i = 0; i < 300; i++) {
      String text = words(random, 6 + random.nextInt(30), encoder != OldEncoder.TCVN3);
      assertEquals(text, decode(null, encoder.encode(text)));
    }
  }

  private static String words(Random random, int n, boolean capitals) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      int dice = random.nextInt(10);
      // TCVN3 has no bytes for many capitals.
      boolean has = capitals || word.charAt(0) < 0x80;
      words.add(
          dice == 0 && has
              ? word.substring(0, 1).toUpperCase() + word.substring(1)
              : dice == 1 && capitals ? word.toUpperCase() : word);
    }
    return String.join(" ", words);
  }

  @Test
  void tellsEncodingsApartLineByLine() {
    Random random = new Random(23);
    List<String> texts = new ArrayList<>();
    List<String> old = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String text = words(random, 12, false);
      texts.add(text);
      int way = random.nextInt(OldEncoder.values().length + 1);
      old.add(way == OldEncoder.values().length ? text : OldEncoder.values()[way].encode(text));
    }
    String document = String.join("\n", old);
    assertEquals(String.join("\n", texts), decode(null, document));
  }

  @Test
  void keepsUnicodeInAnOldFont() {
    assertEquals(SENTENCE, decode(".VnTime", SENTENCE));
    assertEquals(SENTENCE, decode("VNI-Times", SENTENCE));
    assertEquals(SENTENCE, decode(".VnTimeH", SENTENCE));
  }

  @Test
  void decidesByFontWhereARunTellsNothing() {
    LegacyDecoder decoder = new LegacyDecoder();
    decoder.observe(".VnTime", OldEncoder.TCVN3.encode(SENTENCE));
    decoder.observe("Times New Roman", SENTENCE);
    // Both are syllables: kế and kõ.
    decoder.observe(".VnTime", "KÕ");
    decoder.observe("Times New Roman", "kõ");
    assertEquals("Kế", decoder.decode(".VnTime", "KÕ"));
    assertEquals("kõ", decoder.decode("Times New Roman", "kõ"));
    assertEquals("ư", decoder.decode(".VnTime", "\u00ad"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les élèves de l'école où André a été reçu ont déjà dîné à la mairie; là, né, dé, où.",
        "Für die Männer und Frauen über 65 Jahre gelten größere Ermäßigungen, täglich geöffnet.",
        "José Núñez, Müller & Söhne, Łódź, Çelik, Ångström, Dvořák, Saint-Étienne, São Paulo",
        "Çocuklar için güzel bir gün; öğretmenler üç gündür İstanbul'da çalışıyor.",
        "Så går vi på stranden, då må vi också ha på oss något varmt när det blåser.",
        "El niño pequeño volvió mañana; señor, ¿dónde está la compañía? ¡Aquí!",
        "Der Preis: 5 µm, 20 °C, 3 m², ½ l, © 2020 Acme®, §5 Abs. 2, «so», 3×4±1 – “gut”…",
        "Plain English text with nothing in it.",
        "Kế hoạch số 57/KH-UBND; diện tích 12 km², nhiệt độ 20°C, ±5%, «ba», § 5, Acme®, 3×4",
        "Không có ông nào; quý vị hãy là công dân tốt, trí tuệ và có tình có lý, hoà bình",
        "có ông và bà",
        "ÐẢNG ỦY, Ðiều 5, ðồng chí",
        "toán học: a·b, x²±y, α≈β, Σ π √2 ≠ 1, 5∙3, a−b",
        "Ho\u00adà bình và phát triển bền vững",
        "El fitxer «nom» té el valor «dos» en «que»; »so« und »da«, »wie« – s×t",
        "Një instrument që do të shfaqet në vend të etiketës së zakonshme të shpalosësit"
      })
  void leavesOtherTextAlone(String text) {
    LegacyDecoder decoder = new LegacyDecoder();
    decoder.observe(null, text);
    decoder.observe("Arial", text);
    assertFalse(decoder.isNeeded());
    assertEquals(text, decoder.decode(null, text));
    assertEquals(text, decoder.decode("Arial", text));
    assertEquals(List.of(), decoder.findings());
  }

  @Test
  void leavesForeignLinesOfAnOldTextAlone() {
    String french = "Les élèves de l'école où André a été reçu ont déjà dîné à la mairie.";
    String old = (OldEncoder.TCVN3.encode(SENTENCE) + "\n").repeat(3);
    assertEquals(
        (SENTENCE.replace('Ủ', 'ủ') + "\n").repeat(3) + french, decode(null, old + french));
  }

  @Test
  void drawsCapitalsWhereTheFontDoes() {
    assertEquals("V. TỔ CHỨC", decode(".VnTimeH", "V. Tæ chøc"));
    assertEquals("QUANG NAM", decode(".VnArialH", "quang nam"));
    assertEquals("QUANG NAM", decode(".VnTimeh", "Quang nam"));
    assertEquals("quang nam", decode(".VnTime", "quang nam"));
    assertEquals("Smith", decode("Smith", "Smith"));
  }

  @Test
  void raisesTheLettersThatHaveNoCapitals() {
    assertEquals(
        "QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN về việc này",
        decode(null, "QUYÕT §ÞNH CñA ñY BAN NH¢N D¢N vÒ viÖc nµy"));
  }

  @Test
  void readsThroughVietnameseWindows() {
    assertEquals(
        "Kế hoạch phát triển kinh tế, các nghị quyết và quyết định của xã",
        decode(
            "Arial",
            "KƠ ho¹ch ph¸t tri\u00d3n kinh tƠ, c¸c ngh\u0303 quyƠt vµ quyƠt ®\u0303nh cña x·"));
  }

  @Test
  void readsThroughTheMacintosh() {
    assertEquals(
        "Độc lập Tự do Hạnh phúc; được quyết định theo đề nghị của nhân dân",
        decode(
            "ABCDEF+VnTime", "ßÈc lÀp T˘ do Hπnh phÛc; Æ≠Óc quy’t Æﬁnh theo Æ“ nghﬁ cÒa nh©n d©n"));
  }

  @Test
  void readsThePrivateAreaOfSymbolFonts() {
    String old = OldEncoder.TCVN3.encode(SENTENCE.toLowerCase());
    StringBuilder moved = new StringBuilder();
    for (char c : old.toCharArray()) {
      moved.append(c >= 0x80 ? (char) (c + 0xf000) : c);
    }
    assertEquals(SENTENCE.toLowerCase(), decode(".VnTime", moved.toString()));
    assertEquals("\uf0b7", decode("Symbol", "\uf0b7"));
  }

  @Test
  void readsAnOptionalHyphenAsTheLetterThatItStoodFor() {
    // Word keeps some of these letters as its own mark, and sets that mark beside others.
    assertEquals(
        "Thủ tướng, nhà nước, khen thưởng, việc được",
        decode(
            ".VnTime",
            "Thñ t\u001f\u00adíng, nhµ n\u00ad\u001fíc, khen th\u001fëng, viÖc ®\u00adîc"));
  }

  @Test
  void joinsAVniLetterThatTwoRunsShare() {
    String text = decode("VNI-Times", "Quyeát ñònh cuûa ho", "äi ñoàng nhaân daân xa", "õ");
    assertEquals("Quyết định của hội đồng nhân dân xã", Normalizer.normalize(text).value());
  }

  @Test
  void readsPiecesOfWordsAsTheirFontIsRead() {
    // The last piece alone would be a syllable in VISCII only.
    String text = OldEncoder.TCVN3.encode(SENTENCE);
    assertEquals(
        SENTENCE.replace("Ủy", "ủy") + "trưởng", decode("VnTime", text, "tr", "\u2212", "ëng"));
  }

  @Test
  void keepsSignsThatAreNoLetters() {
    assertEquals(
        "· Tổ chức thực hiện − “các” việc: 20°C, 5 m², ê, ở",
        decode(".VnTime", "· Tæ chøc thùc hiÖn − “c¸c” viÖc: 20°C, 5 m², ª, ë"));
  }

  @Test
  void saysWhatItFound() {
    LegacyDecoder decoder = new LegacyDecoder();
    decoder.observe(".VnTime", OldEncoder.TCVN3.encode(SENTENCE));
    decoder.observe("VNI-Times", OldEncoder.VNI.encode(SENTENCE));
    decoder.observe("Arial", SENTENCE);
    assertTrue(decoder.isNeeded());
    List<Finding> findings = decoder.findings();
    assertEquals(List.of("TCVN3", "VNI"), findings.stream().map(Finding::encoding).toList());
    for (Finding finding : findings) {
      assertTrue(finding.characters() >= 15 && finding.characters() <= SENTENCE.length());
      assertTrue(finding.confidence() > 0.9 && finding.confidence() < 1);
    }
  }
}
