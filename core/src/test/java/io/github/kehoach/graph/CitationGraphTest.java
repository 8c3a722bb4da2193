package io.github.kehoach.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CitationGraphTest {

  private static PlanDocument plan(String province, String bases, String body) {
    String text =
        """
        ỦY BAN NHÂN DÂN
        TỈNH %s
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 57/KH-UBND
        %s, ngày 14 tháng 4 năm 2022

        KẾ HOẠCH
        Chuyển đổi số ngành y tế

        %s

        I. NHIỆM VỤ

        %s

        Trên đây là Kế hoạch chuyển đổi số./.
        """
            .formatted(province.toUpperCase(java.util.Locale.ROOT), province, bases, body);
    return PlanExtractor.create().extract(text.getBytes(StandardCharsets.UTF_8), province + ".txt");
  }

  private static CitationGraph graph() {
    return CitationGraph.of(
        List.of(
            plan(
                "Lam Giang",
                "Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;\n\n"
                    + "Thực hiện Nghị quyết số 13-NQ/TU ngày 28/12/2021 của Tỉnh ủy và Kế hoạch số"
                    + " 12/KH-UBND ngày 05/01/2022 của UBND tỉnh về thực hiện Nghị quyết số 76/NQ-CP"
                    + " ngày 15/7/2021 của Chính phủ.",
                "1. Sở Y tế chủ trì thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng"
                    + " Chính phủ."),
            plan(
                "Hải Bình",
                "Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ;",
                "1. Sở Y tế chủ trì thực hiện Quyết định số 749/QĐ-TTg ngày 14/7/2023 của Thủ tướng"
                    + " Chính phủ và Nghị quyết số 13-NQ/TU ngày 01/12/2021 của Tỉnh ủy; Kế hoạch số"
                    + " 12/KH-UBND.")));
  }

  private static List<String> edges(Relation relation) {
    return graph().edges().stream()
        .filter(e -> e.relation() == relation)
        .map(e -> e.from() + " -> " + e.to())
        .toList();
  }

  @Test
  void mergesWhatIsOneForCertain() {
    assertEquals(
        List.of(
            "57/KH-UBND 2022 Hải Bình -> 749/QĐ-TTg 2020",
            "57/KH-UBND 2022 Lam Giang -> 12/KH-UBND 2022 Lam Giang",
            "57/KH-UBND 2022 Lam Giang -> 13-NQ/TU 2021 Lam Giang",
            "57/KH-UBND 2022 Lam Giang -> 749/QĐ-TTg 2020",
            "57/KH-UBND 2022 Lam Giang -> 76/NQ-CP 2021"),
        edges(Relation.BASIS));
  }

  @Test
  void keepsApartWhatMayBeTwo() {
    List<String> ids = graph().nodes().stream().map(DocumentNode::id).toList();
    assertTrue(ids.contains("749/QĐ-TTg 2023"), ids::toString);
    assertTrue(ids.contains("13-NQ/TU 2021 Hải Bình"), ids::toString);
    DocumentNode undated =
        graph().nodes().stream()
            .filter(n -> n.id().startsWith("12/KH-UBND in "))
            .findFirst()
            .orElseThrow();
    assertFalse(undated.certain());
  }

  @Test
  void tellsWhatIsCarriedOut() {
    assertEquals(
        List.of(
            "12/KH-UBND 2022 Lam Giang -> 76/NQ-CP 2021",
            "57/KH-UBND 2022 Lam Giang -> 12/KH-UBND 2022 Lam Giang",
            "57/KH-UBND 2022 Lam Giang -> 13-NQ/TU 2021 Lam Giang"),
        edges(Relation.CARRIES_OUT));
  }

  @Test
  void givesPlaces() {
    Citation cited =
        graph().edges().stream()
            .filter(e -> e.to().equals("06/QĐ-TTg 2022"))
            .findFirst()
            .orElseThrow();
    assertEquals("Lam Giang.txt", cited.source());
    assertEquals("I.1", cited.section());
  }

  @Test
  void isGraphMl() throws Exception {
    Document xml = parsed(graph());
    assertEquals(graph().nodes().size(), xml.getElementsByTagName("node").getLength());
    assertEquals(graph().edges().size(), xml.getElementsByTagName("edge").getLength());
  }

  @Test
  void controlCharactersDoNotBreakIt() throws Exception {
    DocumentNode node =
        new DocumentNode("a\u0001\uD800<", null, null, null, null, "x & y", null, false);
    Document xml = parsed(new CitationGraph(List.of(node), List.of()));
    assertEquals(1, xml.getElementsByTagName("node").getLength());
  }

  private static Document parsed(CitationGraph graph) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text(graph))));
  }

  private static String text(CitationGraph graph) throws IOException {
    StringWriter out = new StringWriter();
    GraphMl.write(graph, out);
    return out.toString();
  }

  @Test
  void aStreamInAnyOrderGivesTheSame() {
    String basis = "Căn cứ Nghị quyết số 13-NQ/TU ngày 28/12/2021 của Tỉnh ủy.";
    PlanDocument one = plan("Lam Giang", basis, "1. Sở Y tế chủ trì rà soát dữ liệu.");
    PlanDocument two = plan("Hải Bình", basis, "1. Sở Y tế chủ trì rà soát dữ liệu.");
    CitationGraph graph = CitationGraph.of(List.of(one, two));
    assertEquals(4, graph.nodes().size());
    assertEquals(graph, CitationGraph.of(Stream.of(two, one).parallel()));
  }
}
