package io.github.kehoach.write;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.plan.PlanDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class JsonSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchema.text());

  @Test
  void isAValidSchema() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), draft.validate(JsonSchema.text(), InputFormat.JSON));
    assertTrue(JsonSchema.text().endsWith("}\n"));
  }

  @Test
  void acceptsWhatTheWriterWrites() {
    for (PlanDocument plan : List.of(FullPlan.document(), FullPlan.empty())) {
      String json = JsonWriter.compact().toJson(plan);
      assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
    }
  }

  @Test
  void acceptsFieldsOfALaterMinorVersion() {
    JsonNode json = fullPlan();
    ((ObjectNode) json).put("schemaVersion", "1.7").put("budget", 3);
    ((ObjectNode) json.at("/tasks/0")).put("cost", 3);
    ((ObjectNode) json.at("/diagnostics/0")).put("code", "SOMETHING_NEW");
    assertEquals(List.of(), SCHEMA.validate(json));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/schemaVersion | \"2.0\"",
        "/source | null",
        "/source/sha256 | \"ABC\"",
        "/source/textLayer | \"PAPER\"",
        "/source/pageCount | \"2\"",
        "/metadata/number | \"31a\"",
        "/metadata/number | 319",
        "/metadata/issueDate | \"01/02/2023\"",
        "/metadata/documentType | \"KH\"",
        "/metadata/documentType/code | null",
        "/metadata/issuer | null",
        "/metadata/issuer/kind | \"UBND\"",
        "/metadata/issuer/province/name | null",
        "/legalBases | null",
        "/legalBases/0/references/0 | 1",
        "/preamble/0 | \"text\"",
        "/sections/0/kind | \"HEADING\"",
        "/sections/0/path | \"\"",
        "/sections/0/title | null",
        "/sections/0/children | null",
        "/sections/0/children/0/children | [{}]",
        "/appendices/0/label | null",
        "/appendices/0/duplicateOf | -1",
        "/appendices/0/documentType | \"CTr\"",
        "/tables/0/kind | null",
        "/tables/0/rows/0/1 | null",
        "/tables/0/pages/0 | 0",
        "/targets/0/values/0/comparator | \">\"",
        "/targets/0/values/0/value | \"213000\"",
        "/targets/0/values/0/period/to | \"2030\"",
        "/targets/0/values/0/raw | null",
        "/targets/0/group | null",
        "/targets/0/row | 1.5",
        "/targets/0/origin | null",
        "/tasks/0/lead/0 | \"Sở Y tế\"",
        "/tasks/0/lead/0/collective | null",
        "/tasks/0/schedule/to | \"2022-Q5\"",
        "/tasks/0/schedule/to | \"15/5/2023\"",
        "/tasks/0/schedule/from | \"--12-10\"",
        "/references/0/role | null",
        "/references/0/date | \"2022\"",
        "/references/0/mentions | null",
        "/reporting/0/frequency | \"WEEKLY\"",
        "/reporting/0/due | \"10/12\"",
        "/recipients/0/name | null",
        "/signature | null",
        "/definitions/0/alias | null",
        "/blocks | null",
        "/blocks/0/kind | null",
        "/blocks/0/box | [1, 2, 3]",
        "/blocks/0/box | {}",
        "/metadata/provenance/0/start | -1",
        "/metadata/provenance/0/page | 0",
        "/metadata/provenance/0/confidence | 1.5",
        "/diagnostics/0/severity | \"FATAL\"",
        "/diagnostics/0/code | \"numbering gap\"",
      })
  void refuses(String place, String value) {
    JsonNode json = fullPlan();
    int slash = place.lastIndexOf('/');
    JsonNode parent = json.at(place.substring(0, slash));
    String field = place.substring(slash + 1);
    JsonNode wrong = MAPPER.readTree(value);
    assertFalse(json.at(place).isMissingNode(), place + " is no place of the example");
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(field), wrong);
    } else {
      ((ObjectNode) parent).set(field, wrong);
    }
    assertFalse(SCHEMA.validate(json).isEmpty());
  }

  @Test
  void refusesAMissingField() {
    JsonNode full = fullPlan();
    assertAll(
        SchemaWalk.objectsIn(full).stream()
            .flatMap(
                pointer ->
                    full.at(pointer).propertyNames().stream()
                        .map(name -> () -> assertMissing(pointer, name))));
  }

  private static void assertMissing(String pointer, String name) {
    JsonNode json = fullPlan();
    ((ObjectNode) json.at(pointer)).remove(name);
    List<Error> errors = SCHEMA.validate(json);
    assertFalse(errors.isEmpty(), () -> pointer + " passes without " + name);
  }

  private static JsonNode fullPlan() {
    return MAPPER.readTree(JsonWriter.compact().toJson(FullPlan.document()));
  }
}
