package io.github.kehoach.read.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSnifferTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>Kế hoạch",
        "\r\n  <HTML lang=vi>Kế hoạch",
        "<!-- xuất từ hệ thống -->\n<!-- <p> --><html><body>Kế hoạch",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\"><html/>",
        "<meta charset=utf-8>\nKế hoạch<br>Năm 2025",
        "<style>p{margin:0}</style><p>Kế hoạch</p>",
        "<div class=a>Kế hoạch<br>Năm 2025</div>",
        "<table><tr><td>Kế hoạch</td></tr></table>",
        "<p>Kế hoạch<p>Năm 2025\ncủa tỉnh",
        "<center><b>Kế hoạch</b></center><p>Năm 2025</p>",
        "<font face=Arial><p>Kế hoạch</p><p>Năm 2025</p></font>",
        "Một<br>\nHai<br>\nBa<br>\nBốn<br>\nNăm<br>\nSáu",
        "Một<br>Hai<br>Ba<br/>Bốn<br>Năm<br>Sáu"
      })
  void pages(String text) {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
      byte[] bytes = text.getBytes(Charset.forName(charset));
      assertTrue(HtmlSniffer.isPage(bytes), charset);
      byte[] marked = ("\ufeff" + text).getBytes(Charset.forName(charset));
      assertTrue(HtmlSniffer.isPage(marked), charset + " with a mark");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KẾ HOẠCH\nNăm 2025",
        "<b>KẾ HOẠCH</b>\n<i>Năm 2025</i>\nI. MỤC TIÊU\n",
        "<p align=\"center\"><b>KẾ HOẠCH</b></p>\n\n# I. MỤC TIÊU\n\n**1.** Đến năm 2025, tỷ lệ đạt"
            + " 90%; số xã đạt chuẩn tăng 5%.\n",
        "| TT | Nội dung |\n|---|---|\n| 1 | Một<br>Hai<br>Ba |\n| 2 | Bốn<br>Năm<br>Sáu |\n",
        "Tỷ lệ < 5% và > 3% của 10 <đơn vị>\n",
        "<",
        "<?php",
        "<!DOCTYPE svg><svg/>",
        "",
        "   "
      })
  void texts(String text) {
    assertFalse(HtmlSniffer.isPage(text.getBytes(StandardCharsets.UTF_8)));
  }
}
