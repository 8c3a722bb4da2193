package io.github.kehoach.read.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.ExtractionException.Reason;
import io.github.kehoach.Limits;
import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  private static final Meter METER = new Meter(Limits.DEFAULT);

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("first"));
      zip.write("a".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  @Test
  void givesItsParts() throws Exception {
    byte[] content = new byte[10_000];
    new Random(3).nextBytes(content);
    try (Archive archive = Archive.open(zip("word/document.xml", content), METER)) {
      assertEquals(List.of("first", "word/document.xml"), archive.names());
      assertTrue(archive.has("first"));
      assertFalse(archive.has("second"));
      try (InputStream in = archive.open("word/document.xml")) {
        assertArrayEquals(content, in.readAllBytes());
      }
      UnreadableException e = assertThrows(UnreadableException.class, () -> archive.open("second"));
      assertEquals(Reason.CORRUPT, e.reason());
      assertTrue(e.problem().contains("second"), e.problem());
    }
  }

  @Test
  void boundsWhatAPartInflatesTo() throws Exception {
    byte[] bomb = zip("bomb", new byte[20 << 20]);
    try (Archive archive = Archive.open(bomb, METER);
        InputStream in = archive.open("bomb")) {
      assertThrows(Archive.InflationException.class, in::readAllBytes);
    }
    Limits wide = Limits.DEFAULT.withMaxInflation(100_000);
    try (Archive archive = Archive.open(bomb, new Meter(wide));
        InputStream in = archive.open("bomb")) {
      assertEquals(20 << 20, in.readAllBytes().length);
    }
  }

  @Test
  void aBombInXmlIsALimit() throws Exception {
    String xml = "<a>" + " ".repeat(20 << 20) + "</a>";
    byte[] bomb = zip("a.xml", xml.getBytes(StandardCharsets.UTF_8));
    try (Archive archive = Archive.open(bomb, METER);
        InputStream in = archive.open("a.xml")) {
      XmlStream stream = XmlStream.open(in, METER);
      UnreadableException e =
          assertThrows(
              UnreadableException.class,
              () -> {
                while (stream.next()) {
                  assertTrue(stream.depth() <= 1);
                }
              });
      assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
    }
  }

  @Test
  void readsNothingFromOutside() throws Exception {
    String xml =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY l \"lol\">]>"
            + "<a>&x;&l;</a>";
    byte[] bytes = zip("a.xml", xml.getBytes(StandardCharsets.UTF_8));
    try (Archive archive = Archive.open(bytes, METER);
        InputStream in = archive.open("a.xml")) {
      XmlStream stream = XmlStream.open(in, METER);
      assertTrue(stream.next() && stream.isStart());
      UnreadableException e = assertThrows(UnreadableException.class, stream::next);
      assertEquals(Reason.CORRUPT, e.reason());
    }
  }

  @Test
  void ofACutArchiveThePartsInFrontOfTheCutAreThere() throws Exception {
    byte[] content = new byte[500];
    new Random(4).nextBytes(content);
    byte[] zip = zip("x", content);
    int whole = 0;
    for (int n = 0; n < zip.length; n++) {
      byte[] cut = Arrays.copyOf(zip, n);
      try (Archive archive = Archive.open(cut, METER)) {
        assertTrue(archive.isDamaged());
        assertEquals("first", archive.names().get(0));
        if (isWhole(archive, content)) {
          whole++;
        }
      } catch (UnreadableException e) {
        assertEquals(Reason.CORRUPT, e.reason());
        assertTrue(n < 50, "nothing was found in " + n + " bytes");
      }
    }
    assertTrue(whole > 50, whole + " times the part was whole");
  }

  private static boolean isWhole(Archive archive, byte[] content) throws UnreadableException {
    if (!archive.has("x")) {
      return false;
    }
    try (InputStream in = archive.open("x")) {
      return Arrays.equals(content, in.readAllBytes());
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void partsPackedInAnUnknownWayAreCorrupt() throws Exception {
    byte[] zip = zip("x", new byte[10]);
    byte[] changed = zip.clone();
    // The method of the first part, in its own header and in the directory: Zstandard.
    changed[8] = 93;
    for (int i = 0; i + 4 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        changed[i + 10] = 93;
        break;
      }
    }
    try (Archive archive = Archive.open(changed, METER)) {
      UnreadableException e = assertThrows(UnreadableException.class, () -> archive.open("first"));
      assertEquals(Reason.CORRUPT, e.reason());
    }
  }
}
