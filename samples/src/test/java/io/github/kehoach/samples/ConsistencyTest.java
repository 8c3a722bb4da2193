package io.github.kehoach.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.write.JsonSchema;
import io.github.kehoach.write.JsonWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsistencyTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchema.text());

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void idsAndPathsAreUniqueAndNameSomething(Sample sample) {
    assertEquals(List.of(), Consistency.problems(sample.plan()));
  }

  @ParameterizedTest
  @MethodSource("io.github.kehoach.samples.Sample#all")
  void theJsonFollowsItsSchema(Sample sample) {
    String json = JsonWriter.compact().toJson(sample.plan());
    assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
  }
}
