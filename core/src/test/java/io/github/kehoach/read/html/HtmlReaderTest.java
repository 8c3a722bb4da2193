package io.github.kehoach.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.document.Document;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, paragraphs and lists of pages in small. */
class HtmlReaderTest {

  private static void reads(String body, String expected) throws UnreadableException {
    assertEquals(expected, Shown.page("<html><body>" + body + "</body></html>"));
  }

  @Test
  void blocksPartLinesAndInlineElementsDoNot() throws UnreadableException {
    reads(
        """
        <div>Sở <b>Nội</b> <span>vụ</span>
           chủ&nbsp;trì.<p>Sở Tài <i>ch</i>ính</p>phối hợp.</div>
        """,
        "Sở Nội vụ chủ trì.\nSở Tài chính\nphối hợp.\n");
  }

  @Test
  void aParagraphThatAPageBreakCutIsOne() throws UnreadableException {
    reads(
        "<p>Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành, địa phương</p><p>và các trường"
            + " đại học thực hiện.</p><p>sở nào chậm thì báo cáo.</p>",
        "Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành, địa phương và các trường đại học thực"
            + " hiện.\nsở nào chậm thì báo cáo.\n");
  }

  @Test
  void aBlankParagraphOrTwoBreaksAreAGap() throws UnreadableException {
    reads(
        "<p>Một.</p><p>&nbsp;</p><p>Hai.</p><p></p><p>Ba.<br>Bốn.<br><br>Năm.<br></p><p>Sáu.</p>"
            + "<div><br></div><p>Bảy.</p><hr><p>Tám.</p><p style='page-break-before:always'>Chín.",
        "Một.\n\nHai.\nBa.\nBốn.\n\nNăm.\nSáu.\n\nBảy.\n\nTám.\n\nChín.\n");
  }

  @Test
  void breaksInWrappedTextAreNoEnds() throws UnreadableException {
    String line = "Các cơ quan, đơn vị tổ chức thực hiện các nội dung của kế hoạch về<br>";
    reads(
        "<p>" + line.repeat(9) + "thư viện.<br>Sở Tài chính bố trí kinh phí.</p>",
        line.replace("<br>", " ").repeat(9) + "thư viện.\nSở Tài chính bố trí kinh phí.\n");
  }

  @Test
  void boldComesFromElementsStylesAndClasses() throws UnreadableException {
    assertEquals(
        "*Một*\n*Hai*\n*Ba*\n*Bốn*\nNăm\nSáu\n*Bảy*\n",
        Shown.page(
            """
            <style>/* <p> */ .dam, li.x { font-weight: 700 } @media print { p { font-weight: bold } }
            .thuong { font-weight:normal }</style>
            <p><b>Một</b></p><h3>Hai</h3><p style="color:red; FONT-WEIGHT: Bold">Ba</p>
            <p class="a dam">Bốn</p><p><b>Nă</b>m</p><h2 class=thuong>Sáu</h2>
            <p><strong>Bảy</strong> </p>
            """));
  }

  @Test
  void whatIsNotShownIsLeftOutAndReported() throws UnreadableException {
    Document page =
        Shown.read(
            """
            <html><head><title>Tiêu đề</title></head><body><script>var a = 1;</script>
            <p>Sở Nội vụ <del>và Sở Y tế</del> chủ trì, báo cáo <s>quý</s> hằng năm.</p>
            <p style="display: none">Ẩn.</p><p hidden>Ẩn.</p><!-- Ẩn. -->
            <p>Sở Tài chính bố trí kinh phí thực hiện kế hoạch này trong dự toán hằng năm.</p>
            </body></html>
            """);
    assertEquals(
        "Sở Nội vụ chủ trì, báo cáo hằng năm.\n"
            + "Sở Tài chính bố trí kinh phí thực hiện kế hoạch này trong dự toán hằng năm.\n",
        Shown.of(page.elements()));
    assertEquals(DiagnosticCode.OUTSIDE_TEXT, page.notes().get(0).code());
    assertEquals(1, page.notes().size());
  }

  @Test
  void aHiddenPaneThatHoldsTheDocumentIsRead() throws UnreadableException {
    reads(
        "<p>Xem</p><div style='display:none'><p>Sở Nội vụ chủ trì.</p><p>Sở Y tế phối hợp.</p></div>",
        "Xem\nSở Nội vụ chủ trì.\nSở Y tế phối hợp.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dưới 24%<sup>1</sup> vào năm 2025       | dưới 24% 1 vào năm 2025
          dưới 24<sup>[1]</sup>%                  | dưới 24 [1]%
          120 m<sup>2</sup> và 5 km<sup>2</sup>   | 120 m2 và 5 km2
          dưới 24%<a href="#_ftn1">[1]</a>, tăng  | dưới 24%, tăng
          dưới 24%<a href="#n1"><sup>1</sup></a>  | dưới 24%
          CO<sub>2</sub>                          | CO2
          """)
  void footnoteMarksDoNotRunIntoFigures(String html, String text) throws UnreadableException {
    reads("<p>" + html + "</p>", text + "\n");
  }

  @Test
  void listsPrintTheirMarkers() throws UnreadableException {
    reads(
        """
        <ol type=I><li>Một<ol start=3><li>Hai<li value=7>Ba<li>Bốn</ol></ol>
        <ol type=a reversed><li>Năm<li>Sáu</ol>
        <ul><li>Bảy<ul><li><p>Tám</p><p>Chín</p></ul></ul>
        <ol style="list-style-type: lower-roman"><li>Mười</ol>
        """,
        "I. Một\n3. Hai\n7. Ba\n8. Bốn\nb. Năm\na. Sáu\n- Bảy\n+ Tám\nChín\ni. Mười\n");
  }

  @Test
  void aMarkerThatIsTypedStands() throws UnreadableException {
    reads(
        """
        <ul style="list-style:none"><li>a) Một</li><li>Hai</li></ul>
        <ul><li>- Ba</li><li>+ Bốn</li></ul><ol><li>1. Năm</li></ol>
        """,
        "a) Một\nHai\n- Ba\n+ Bốn\n1. Năm\n");
  }

  @Test
  void markersThatRulesPrint() throws UnreadableException {
    reads(
        """
        <style>.lst-k-0>li:before{content:"" counter(c-0,upper-roman) ". "}
        .lst-k-1 > li::before { content: counter(c-0,decimal) "." counter(c-1,decimal) ". " }
        .lst-u-0>li:before{content:"\\0025cf  "} ul.lst-u-0{list-style-type:none}</style>
        <ol class="lst-k-0 start" start="1"><li>Một</li></ol>
        <ol class="lst-k-1 start" start="1"><li>Hai</li><li>Ba</li></ol>
        <ol class="lst-k-0" start="2"><li>Bốn</li></ol>
        <ul class="lst-u-0 start"><li>Năm</li></ul>
        """,
        "I. Một\n1.1. Hai\n1.2. Ba\nII. Bốn\n● Năm\n");
  }

  @Test
  void bulletsOfSymbolFontsAreBullets() throws UnreadableException {
    reads(
        """
        <p><span style='font-family:Wingdings'>§<span style='font:7.0pt "Times New Roman"'>&nbsp;
        &nbsp;&nbsp; </span></span>Một</p>
        <p><font face=Symbol>·</font> Hai</p>
        """,
        "• Một\n• Hai\n");
  }

  @Test
  void preformattedTextKeepsItsLinesAndColumns() throws UnreadableException {
    reads(
        "<pre>\nỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
            + "TỈNH LAM GIANG              Độc lập - Tự do - Hạnh phúc\n\n<b>KẾ HOẠCH</b>\n</pre>",
        "| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
            + "| TỈNH LAM GIANG | Độc lập - Tự do - Hạnh phúc |\n\n*KẾ HOẠCH*\n");
  }

  @Test
  void citationsInLinksAreText() throws UnreadableException {
    StringBuilder body = new StringBuilder("<div class=content><div class=can-cu>");
    StringBuilder expected = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      body.append("<p>Căn cứ <a href='/v/").append(i).append("'>Nghị định số ").append(i);
      body.append("/2020/NĐ-CP ngày 05/3/2020 của Chính phủ</a>;</p>");
      expected.append("Căn cứ Nghị định số ").append(i);
      expected.append("/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;\n");
    }
    reads(body + "</div><p>Sở Nội vụ chủ trì.</p></div>", expected + "Sở Nội vụ chủ trì.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><frameset cols='*'><frame src='a.htm'></frameset></html>",
        "<html><body><iframe src='a.htm'></iframe></body></html>"
      })
  void aPageOfFramesHasNoTextOfItsOwn(String page) {
    UnreadableException e = assertThrows(UnreadableException.class, () -> Shown.read(page));
    assertEquals(Reason.NO_TEXT, e.reason());
    assertTrue(e.problem().contains("frames"), e.problem());
  }

  @Test
  void aPageThatScriptsMakeHasNoText() {
    String page =
        "<!DOCTYPE html><html><body><noscript>Bật JavaScript</noscript><div id=app></div>"
            + "<script>load('app')</script></body></html>";
    UnreadableException e = assertThrows(UnreadableException.class, () -> Shown.read(page));
    assertEquals(Reason.NO_TEXT, e.reason());
    assertTrue(e.problem().contains("scripts"), e.problem());
  }
}
