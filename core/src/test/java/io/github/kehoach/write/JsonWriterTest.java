package io.github.kehoach.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

  private static final PlanDocument FULL = FullPlan.document();

  @Test
  void writesEveryFieldInTheOrderOfTheContract() {
    assertEquals(EXPECTED, JsonWriter.pretty().toJson(FULL) + "\n");
  }

  @Test
  void writesNullsAndEmptyLists() {
    String json = JsonWriter.compact().toJson(FullPlan.empty());
    assertTrue(json.startsWith("{\"schemaVersion\":\"1.0\",\"source\":{\"name\":\"x.txt\""), json);
    assertTrue(json.contains("\"issuer\":{\"name\":null,\"kind\":null,\"province\":null}"), json);
    assertTrue(json.contains("\"blocks\":[],\"diagnostics\":[]"), json);
    assertFalse(JsonWriter.pretty().toJson(FullPlan.empty()).contains("[ ]"));
  }

  @Test
  void compactIsTheSameOnOneLine() {
    String json = JsonWriter.compact().toJson(FULL);
    assertFalse(json.contains("\n"));
    JsonMapper mapper = new JsonMapper();
    assertEquals(mapper.readTree(EXPECTED), mapper.readTree(json));
  }

  @Test
  void writesTheSameBytesAsTheString() throws IOException {
    for (JsonWriter writer : new JsonWriter[] {JsonWriter.pretty(), JsonWriter.compact()}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(FULL, out);
      assertArrayEquals(writer.toJson(FULL).getBytes(StandardCharsets.UTF_8), out.toByteArray());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"đ ư ợ ₫", "😀 𝒜", "\u2028", "e\u0301", "\uFEFF"})
  void leavesLettersAsTheyAre(String text) throws IOException {
    assertTrue(written(text).contains("\"" + text + "\""));
  }

  @Test
  void escapesWhatJsonMustEscape() throws IOException {
    assertTrue(written("\u0000\t\"\\\u001F").contains("\"\\u0000\\t\\\"\\\\\\u001F\""));
  }

  @Test
  void replacesHalfASurrogatePair() throws IOException {
    assertTrue(written("a\uD83Db").contains("\"a\uFFFDb\""));
    assertTrue(written("a\uDE00").contains("\"a\uFFFD\""));
  }

  @Test
  void passesOnWhatTheStreamThrows() {
    IOException full = new IOException("no space left");
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };
    JsonWriter writer = JsonWriter.compact();
    assertSame(full, assertThrows(IOException.class, () -> writer.write(FULL, broken)));
  }

  /**
   * Where it fails depends on what is buffered: at the end of all, or in the middle of a record.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5_000, 20_000})
  void passesOnWhatTheStreamThrowsAtAnyPlace(int place) {
    IOException full = new IOException("no space left");
    OutputStream broken =
        new OutputStream() {
          private int written;

          @Override
          public void write(int b) throws IOException {
            if (written++ >= place) {
              throw full;
            }
          }
        };
    PlanDocument longer = withTasks(FULL, 200);
    JsonWriter writer = JsonWriter.compact();
    assertSame(full, assertThrows(IOException.class, () -> writer.write(longer, broken)));
  }

  private static PlanDocument withTasks(PlanDocument p, int count) {
    return new PlanDocument(
        p.schemaVersion(),
        p.source(),
        p.metadata(),
        p.legalBases(),
        p.preamble(),
        p.sections(),
        p.appendices(),
        p.tables(),
        p.targets(),
        Collections.nCopies(count, p.tasks().get(0)),
        p.references(),
        p.reporting(),
        p.recipients(),
        p.signature(),
        p.definitions(),
        p.blocks(),
        p.diagnostics());
  }

  @Test
  void flushesAndDoesNotClose() throws IOException {
    boolean[] seen = new boolean[2];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            seen[0] = true;
          }

          @Override
          public void close() {
            seen[1] = true;
          }
        };
    JsonWriter.compact().write(FULL, out);
    assertTrue(seen[0]);
    assertFalse(seen[1]);
  }

  @Test
  void servesManyThreads() {
    JsonWriter writer = JsonWriter.pretty();
    Set<String> results = Collections.synchronizedSet(new HashSet<>());
    IntStream.range(0, 200).parallel().forEach(i -> results.add(writer.toJson(FULL)));
    assertEquals(Set.of(writer.toJson(FULL)), results);
  }

  @Test
  void worksOnTheModulePath() {
    // Only the module's own declarations let Jackson see the records; the class path would hide
    // that one is missing.
    assertEquals("io.github.kehoach.core", JsonWriter.class.getModule().getName());
    assertTrue(JsonMapper.class.getModule().isNamed());
  }

  private static String written(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter.compact().write(FullPlan.withText(text), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static final String EXPECTED =
      """
      {
        "schemaVersion": "1.0",
        "source": {
          "name": "kế hoạch.txt",
          "mediaType": "text/plain",
          "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
          "pageCount": 2,
          "textLayer": "MIXED"
        },
        "metadata": {
          "documentType": {
            "code": "KH",
            "name": "Kế hoạch"
          },
          "number": "319",
          "symbol": "KH-UBND",
          "identifier": "319/KH-UBND",
          "issuer": {
            "name": "Ủy ban nhân dân tỉnh Hà Nam",
            "kind": "PEOPLES_COMMITTEE",
            "province": {
              "name": "Hà Nam",
              "code": "35",
              "currentName": "Ninh Bình",
              "currentCode": "37"
            }
          },
          "placeOfIssue": "Hà Nam",
          "issueDate": "2023-02-01",
          "title": "Phát triển y tế đến năm 2030",
          "provenance": [ {
            "block": "b1",
            "start": 1,
            "end": 2,
            "page": null,
            "box": null,
            "confidence": null
          } ]
        },
        "legalBases": [ {
          "text": "Căn cứ Nghị quyết số 14/NQ-CP;",
          "references": [ "ref1" ],
          "provenance": [ {
            "block": "b1",
            "start": 0,
            "end": 30,
            "page": null,
            "box": null,
            "confidence": null
          } ]
        } ],
        "preamble": [ {
          "text": "Căn cứ Nghị quyết số 14/NQ-CP;",
          "provenance": [ {
            "block": "b1",
            "start": 0,
            "end": 30,
            "page": null,
            "box": null,
            "confidence": null
          } ]
        } ],
        "sections": [ {
          "path": "II",
          "kind": "ROMAN",
          "marker": "II.",
          "title": "MỤC TIÊU",
          "text": null,
          "children": [ {
            "path": "II.¶1",
            "kind": "PARAGRAPH",
            "marker": null,
            "title": null,
            "text": "Nói \\"đủ\\" \\\\ đúng.",
            "children": [],
            "provenance": [ {
              "block": "b1",
              "start": 3,
              "end": 4,
              "page": 1,
              "box": [ 72.0, 90.25, 523.5, 104.0 ],
              "confidence": 0.75
            }, {
              "block": null,
              "start": 0,
              "end": 0,
              "page": 2,
              "box": null,
              "confidence": null
            } ]
          } ],
          "provenance": []
        } ],
        "appendices": [ {
          "label": "Chương trình",
          "documentType": {
            "code": "CTr",
            "name": "Chương trình"
          },
          "title": "Hành động",
          "attachedTo": "12/QĐ-UBND",
          "sections": [],
          "tables": [ "t1" ],
          "duplicateOf": 0,
          "provenance": []
        } ],
        "tables": [ {
          "id": "t1",
          "caption": "Biểu 1",
          "appendix": "Phụ lục I",
          "kind": "TARGETS",
          "header": [ "TT", "Giai đoạn / 2021-2025" ],
          "rows": [ [ "1", "" ], [ "", "213.000" ] ],
          "pages": [ 1, 2 ],
          "provenance": []
        } ],
        "targets": [ {
          "id": "target1",
          "ordinal": "1.2",
          "indicator": "Dịch vụ",
          "group": [ "Cơ cấu GRDP" ],
          "unit": "%",
          "values": [ {
            "raw": "213.000",
            "comparator": "EQ",
            "value": 213000,
            "upper": null,
            "period": {
              "raw": "Giai đoạn 2021 - 2030",
              "from": 2021,
              "to": 2030
            }
          }, {
            "raw": "11,2 - 12",
            "comparator": "RANGE",
            "value": 11.2,
            "upper": 12,
            "period": {
              "raw": "Đến năm 2030",
              "from": null,
              "to": 2030
            }
          }, {
            "raw": "cao",
            "comparator": null,
            "value": null,
            "upper": null,
            "period": null
          } ],
          "responsible": [ {
            "id": "so-y-te",
            "name": "Sở Y tế",
            "collective": false,
            "province": null,
            "currentId": "so-y-te"
          } ],
          "origin": "TABLE",
          "table": "t1",
          "row": 1,
          "section": "II",
          "note": "Số liệu năm 2020",
          "sameAs": [ "target2" ],
          "indicatorId": "grdp-share-services",
          "provenance": []
        } ],
        "tasks": [ {
          "id": "task1",
          "ordinal": "2",
          "description": "Xây dựng đề án",
          "lead": [ {
            "id": "so-y-te",
            "name": "Sở Y tế",
            "collective": false,
            "province": null,
            "currentId": "so-y-te"
          } ],
          "coordinating": [ {
            "id": null,
            "name": "Các sở, ban, ngành",
            "collective": true,
            "province": {
              "name": "Hà Nam",
              "code": "35",
              "currentName": "Ninh Bình",
              "currentCode": "37"
            },
            "currentId": null
          } ],
          "schedule": {
            "raw": "trong quý II năm 2022",
            "from": null,
            "to": "2022-Q2"
          },
          "output": "Đề án",
          "note": "Hàng năm rà soát",
          "origin": "PROSE",
          "table": "t1",
          "row": 0,
          "section": "II.1",
          "provenance": []
        } ],
        "references": [ {
          "id": "ref1",
          "type": "NQ",
          "number": "14",
          "symbol": "NQ-CP",
          "identifier": "14/NQ-CP",
          "variants": [ "14 /NQ-CP" ],
          "date": "2022-12-31",
          "issuer": "Chính phủ",
          "title": "về y tế",
          "aliases": [ "Nghị quyết 14" ],
          "role": "BASIS",
          "mentions": [ {
            "block": "b1",
            "start": 0,
            "end": 1,
            "page": null,
            "box": null,
            "confidence": null
          } ],
          "provenance": [ {
            "block": "b1",
            "start": 0,
            "end": 1,
            "page": null,
            "box": null,
            "confidence": null
          } ]
        } ],
        "reporting": [ {
          "reporters": [ {
            "id": "so-y-te",
            "name": "Sở Y tế",
            "collective": false,
            "province": null,
            "currentId": "so-y-te"
          } ],
          "recipients": [ {
            "id": null,
            "name": "Các sở, ban, ngành",
            "collective": true,
            "province": {
              "name": "Hà Nam",
              "code": "35",
              "currentName": "Ninh Bình",
              "currentCode": "37"
            },
            "currentId": null
          } ],
          "frequency": "ANNUAL",
          "due": "--12-10",
          "section": "IV.2",
          "provenance": []
        } ],
        "recipients": [ {
          "name": "Chính phủ",
          "purpose": "để b/c",
          "provenance": [ {
            "block": "b1",
            "start": 3,
            "end": 3,
            "page": null,
            "box": null,
            "confidence": null
          } ]
        } ],
        "signature": {
          "authority": "TM. ỦY BAN NHÂN DÂN",
          "capacity": "KT. CHỦ TỊCH",
          "position": "PHÓ CHỦ TỊCH",
          "signer": "Lê Văn A",
          "provenance": [ {
            "block": "b1",
            "start": 4,
            "end": 5,
            "page": null,
            "box": null,
            "confidence": null
          } ]
        },
        "definitions": [ {
          "alias": "Nghị quyết 14",
          "meaning": "Nghị quyết số 14/NQ-CP",
          "reference": "ref1",
          "provenance": [ {
            "block": "b1",
            "start": 6,
            "end": 7,
            "page": null,
            "box": null,
            "confidence": null
          } ]
        } ],
        "blocks": [ {
          "id": "b1",
          "page": 1,
          "box": [ 0.0, 0.0, 595.32, 842.0 ],
          "kind": "PREAMBLE",
          "text": "Căn cứ …",
          "sourceStart": 10,
          "sourceEnd": 18
        } ],
        "diagnostics": [ {
          "severity": "WARNING",
          "code": "NUMBERING_GAP",
          "message": "II follows IV",
          "provenance": [ {
            "block": "b1",
            "start": 8,
            "end": 9,
            "page": null,
            "box": null,
            "confidence": null
          } ]
        } ]
      }
      """;
}
