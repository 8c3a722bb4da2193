package io.github.kehoach.make;

import io.github.kehoach.make.Piece.Head;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What stands around a document on the web. */
final class Pages {

  private static final int SOURCE_WIDTH = 80;

  private Pages() {}

  /** A portal's page. */
  static String portal(List<Piece> script, String document) {
    Head head =
        script.stream()
            .filter(Head.class::isInstance)
            .map(Head.class::cast)
            .findFirst()
            .orElse(new Head(List.of(), List.of(), "", ""));
    boolean published = !head.number().isEmpty();
    String content =
        published
            ? """
              <h1 class="tieu-de">Văn bản %s</h1>
              <ul class="thuoc-tinh"><li>Số hiệu: %s</li><li>Lượt xem: 1.204</li>
              <li>Tình trạng: Còn hiệu lực</li></ul>
              <div class="toan-van"><div class="content1"><div>
              %s
              </div></div></div>
              """
                .formatted(head.number(), head.number(), document)
            : "<article><div class=\"noi-dung-bai-viet\">\n" + document + "</div></article>\n";
    return """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>Cổng thông tin điện tử</title>
        <style>.bang td { border: 1px solid #000; padding: 3px }</style>
        <script>var luotXem = 1204; function inTrang() { window.print(); }</script>
        </head>
        <body>
        <header>
        <a href="/"><img src="/logo.png" alt="Trang chủ"></a>
        <nav><ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li>
        <li><a href="/van-ban">Văn bản</a><ul><li><a href="/van-ban/qd">Quyết định</a></li>
        <li><a href="/van-ban/kh">Kế hoạch</a></li></ul></li>
        <li><a href="/lien-he">Liên hệ</a></li></ul></nav>
        <form action="/tim"><input name="q" placeholder="Tìm kiếm"><button>Tìm</button></form>
        </header>
        <div class="duong-dan"><a href="/">Trang chủ</a> » <a href="/van-ban">Văn bản</a></div>
        <div class="container"><div class="row">
        <main class="cot-chinh">
        %s
        <div class="cong-cu"><a href="javascript:inTrang()">In trang</a> <a href="#">Tải về</a></div>
        </main>
        <aside class="cot-phai">
        <h3>Văn bản liên quan</h3>
        <ul><li><a href="/van-ban/1">Quyết định số 1001/QĐ-UBND ngày 02/01/2024 về việc phân công</a></li>
        <li><a href="/van-ban/2">Kế hoạch số 1002/KH-UBND ngày 03/01/2024 về cải cách</a></li></ul>
        <h3>Tin mới</h3>
        <ul><li><a href="/tin/1">Hội nghị giao ban tháng</a></li></ul>
        </aside>
        </div></div>
        <div class="binh-luan"><h3>Ý kiến bạn đọc</h3>
        <form><textarea placeholder="Nhập ý kiến"></textarea><button>Gửi</button></form></div>
        <footer><p>Cơ quan chủ quản: Văn phòng. Điện thoại: 0200.3000.400</p>
        <p>Ghi rõ nguồn khi phát hành lại thông tin từ cổng này.</p></footer>
        </body>
        </html>
        """
        .formatted(content);
  }

  /** A page to be printed. */
  static String printed(String document) {
    return """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>Văn bản</title>
        <style>
        @page { size: A4; margin: 20mm 15mm 20mm 25mm }
        body { font: 13pt "Liberation Serif", "Times New Roman", serif }
        p { margin: 4pt 0; text-indent: 10mm }
        p[style*=center] { text-indent: 0 }
        td p { margin: 2pt; text-indent: 0 }
        .bang { border-collapse: collapse; font-size: 11pt }
        .bang td { border: 1px solid #000 }
        </style>
        </head>
        <body>
        %s
        </body>
        </html>
        """
        .formatted(document);
  }

  /** What Word puts around a document that it saves as a filtered web page. */
  static String word(String document) {
    return entities(
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"
        xmlns:w="urn:schemas-microsoft-com:office:word"
        xmlns="http://www.w3.org/TR/REC-html40">

        <head>
        <meta http-equiv=Content-Type content="text/html; charset=windows-1252">
        <meta name=Generator content="Microsoft Word 15 (filtered)">
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
        <style>
        <!--
         p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-family:"Times New Roman",serif;}
        -->
        </style>
        </head>

        <body lang=EN-US style='word-wrap:break-word'>
        <div class=WordSection1>

        %s
        </div>
        </body>
        </html>
        """
            .formatted(document));
  }

  /** Letters that windows-1252 has not are written as their numbers. */
  private static String entities(String page) {
    StringBuilder out = new StringBuilder();
    for (char c : page.toCharArray()) {
      if (c < 128) {
        out.append(c);
      } else {
        out.append("&#").append((int) c).append(';');
      }
    }
    return out.toString();
  }

  /** Breaks source lines at spaces, as Word does, without regard to what they say. */
  static String wrapped(String source) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (char c : source.toCharArray()) {
      if (c == ' ' && column > SOURCE_WIDTH) {
        out.append('\n');
        column = 0;
      } else {
        out.append(c);
        column = c == '\n' ? 0 : column + 1;
      }
    }
    return out.append("\n\n").toString();
  }

  /** A web page as a browser saves it into one file. */
  static byte[] archive(String page) {
    String boundary = "----MultipartBoundary--kehoach--";
    String head =
        """
        From: <Saved by Blink>
        Subject: Van ban
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="%1$s"

        --%1$s
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://example.invalid/van-ban

        %2$s
        --%1$s
        Content-Type: text/css
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://example.invalid/trang.css

        @charset "utf-8"; p { margin: 0 }
        --%1$s--
        """
            .formatted(boundary, quotedPrintable(page));
    return head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String quotedPrintable(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int column = 0;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b == '\n' || (b >= ' ' && b < 127 && b != '=');
      if (column >= 72 && b != '\n') {
        out.writeBytes("=\n".getBytes(StandardCharsets.US_ASCII));
        column = 0;
      }
      byte[] written =
          plain ? new byte[] {b} : "=%02X".formatted(b & 0xff).getBytes(StandardCharsets.US_ASCII);
      out.writeBytes(written);
      column = b == '\n' ? 0 : column + written.length;
    }
    return out.toString(StandardCharsets.US_ASCII);
  }
}
