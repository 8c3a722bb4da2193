package io.github.kehoach.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.read.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MhtReaderTest {

  private static String archive(String start, String... parts) {
    StringBuilder out = new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/related;\n");
    out.append(" boundary=\"=_a;b\"").append(start).append("\n\nThis is a message.\n");
    for (String part : parts) {
      out.append("--=_a;b\n").append(part).append('\n');
    }
    return out.append("--=_a;b--\n").toString();
  }

  private static String read(String archive) throws UnreadableException {
    return Shown.of(Shown.read(archive.getBytes(StandardCharsets.UTF_8)).elements());
  }

  @Test
  void readsQuotedPrintable() throws UnreadableException {
    assertEquals(
        "Kế hoạch năm 2025 = 1\n",
        read(
            archive(
                "",
                "Content-Type: text/html; charset=\"utf-8\"\n"
                    + "Content-Transfer-Encoding: quoted-printable\n\n"
                    + "<html><p>K=E1=BA=BF ho=E1=BA=A1c=\nh n=C4=83m 2025 =3D 1</p></html>")));
  }

  @Test
  void readsBase64AndTheCharsetOfTheHeader() throws UnreadableException {
    byte[] bytes =
        "<html><p>công nghiệp là".replace("ệ", "ê\u0323").getBytes(Charset.forName("windows-1258"));
    String part =
        "Content-Transfer-Encoding: base64\nContent-Type: text/html;\n charset=windows-1258\n\n"
            + Base64.getMimeEncoder().encodeToString(bytes);
    assertEquals("công nghiệp là\n", read(archive("", part)));
  }

  @Test
  void startsWithTheRootThatTheHeaderNames() throws UnreadableException {
    String other = "Content-Type: text/html\nContent-ID: <b>\n\n<html><p>Quảng cáo</p></html>";
    String root = "Content-Type: text/html\nContent-ID: <a>\n\n<html><p>Kế hoạch</p></html>";
    assertEquals("Kế hoạch\n", read(archive("; start=\"<a>\"", other, root)));
    assertEquals("Quảng cáo\n", read(archive("", other, root)));
  }

  @Test
  void readsTheSheetsOfAWorkbook() throws UnreadableException {
    assertEquals(
        "| TT | Chỉ tiêu |\n| 1 | Số xã |\nGhi chú\n",
        read(
            archive(
                "",
                "Content-Type: text/html\nContent-Location: file:///C:/a.htm\n\n<html><frameset>"
                    + "<frame src='a_files/sheet001.htm'><frame src='a_files/tabstrip.htm'>"
                    + "</frameset></html>",
                "Content-Type: text/html\n\n<html><body><table><tr><td><a href='sheet001.htm'>"
                    + "Biểu 1</a></td></tr></table></body></html>",
                "Content-Type: text/html\n\n<html><table><tr><td>TT<td>Chỉ tiêu<tr><td>1<td>Số xã"
                    + "</table></html>",
                "Content-Type: text/html\n\n<html><p>Ghi chú</p></html>")));
  }

  @Test
  void readsPartsInParts() throws UnreadableException {
    String inner =
        "Content-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/plain\n\nKh"
            + "\n--in\nContent-Type: text/html\n\n<html><p>Kế hoạch</p></html>\n--in--";
    assertEquals("Kế hoạch\n", read(archive("", inner)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: <Saved by Blink>\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related",
        "MIME-Version: 1.0\nContent-Type: text/html",
        "Content-Type: multipart/related; boundary=a",
        "\n\nmime-version: 1.0\n"
      })
  void tellsArchives(String start) {
    assertTrue(MhtReader.accepts(start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kế hoạch: a\nMIME-Version: 1.0", "Ghi: chú\nabc", "MIME-Version là gì", "a:b"})
  void tellsOtherTexts(String start) {
    assertFalse(MhtReader.accepts(start));
  }

  @Test
  void anArchiveWithoutAPageHasNoText() {
    String archive =
        archive("", "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA");
    UnreadableException e = assertThrows(UnreadableException.class, () -> read(archive));
    assertEquals(Reason.NO_TEXT, e.reason());
  }

  @Test
  void partsNestedTooDeepAreRefused() {
    StringBuilder archive = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < 5_000; i++) {
      String boundary = "x" + i + "x";
      archive.append("Content-Type: multipart/mixed; boundary=").append(boundary);
      archive.append("\n\n--").append(boundary).append('\n');
    }
    UnreadableException e = assertThrows(UnreadableException.class, () -> read(archive.toString()));
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
  }
}
