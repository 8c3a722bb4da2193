package io.github.kehoach.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.plan.Box;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.PlanDocument;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema is written by hand; this keeps it and the records the same. */
class SchemaMirrorsModelTest {

  private static final JsonNode SCHEMA = new JsonMapper().readTree(JsonSchema.text());

  /** JSON types of the Java types that are no records, lists or enums. */
  private static final Map<Class<?>, String> SIMPLE =
      Map.of(
          String.class, "string",
          LocalDate.class, "string",
          int.class, "integer",
          Integer.class, "integer",
          boolean.class, "boolean",
          Double.class, "number",
          BigDecimal.class, "number");

  static Set<Class<?>> model() {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(PlanDocument.class, found);
    return found;
  }

  static List<Class<?>> records() {
    return model().stream().filter(c -> c.isRecord() && c != Box.class).toList();
  }

  static List<Class<?>> enums() {
    return model().stream().filter(Class::isEnum).toList();
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType list) {
      collect(list.getActualTypeArguments()[0], found);
    } else if (type instanceof Class<?> c
        && c.getPackage() == PlanDocument.class.getPackage()
        && found.add(c)
        && c.isRecord()) {
      Arrays.stream(c.getRecordComponents()).forEach(r -> collect(r.getGenericType(), found));
    }
  }

  @Test
  void definesTheModelAndNothingElse() {
    Set<String> expected =
        model().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    expected.remove("PlanDocument"); // the root
    expected.add("provenance"); // the list that most records end with
    assertEquals(expected, new TreeSet<>(SCHEMA.get("$defs").propertyNames()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasTheFieldsOfTheRecordInItsOrder(Class<?> type) {
    List<String> expected =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    JsonNode schema = schemaOf(type);
    assertEquals(expected, List.copyOf(schema.get("properties").propertyNames()));
    assertEquals(expected, strings(schema.get("required")));
    assertTrue(schema.get("additionalProperties").asBoolean());
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasTheTypesOfTheRecord(Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      JsonNode property = schemaOf(type).get("properties").get(component.getName());
      String place = type.getSimpleName() + "." + component.getName();
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      assertEquals(
          describe(component.getGenericType()) + (nullable ? "?" : ""), describe(property), place);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void describesEveryField(Class<?> type) {
    for (JsonNode property : schemaOf(type).get("properties")) {
      JsonNode described = property.has("$ref") ? resolve(property) : property;
      assertTrue(described.path("description").asString("").endsWith("."), property::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void hasTheConstantsOfTheEnum(Class<?> type) {
    JsonNode schema = schemaOf(type);
    JsonNode values =
        type == DiagnosticCode.class ? schema.at("/anyOf/0/enum") : schema.get("enum");
    assertEquals(
        Arrays.stream(type.getEnumConstants()).map(Object::toString).toList(), strings(values));
  }

  private static JsonNode schemaOf(Class<?> type) {
    return type == PlanDocument.class ? SCHEMA : SCHEMA.get("$defs").get(type.getSimpleName());
  }

  private static JsonNode resolve(JsonNode reference) {
    return SCHEMA.at(reference.get("$ref").asString().substring(1));
  }

  /** {@code string}, {@code [Agency]}: a Java type as the schema should name it. */
  private static String describe(Type type) {
    if (type instanceof ParameterizedType list) {
      return "[" + describe(list.getActualTypeArguments()[0]) + "]";
    }
    Class<?> simple = (Class<?>) type;
    return SIMPLE.getOrDefault(simple, simple.getSimpleName());
  }

  /** The same of a schema, with {@code ?} where null is allowed. */
  private static String describe(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asString().replace("#/$defs/", "");
      return name.equals("provenance") ? describe(resolve(schema)) : name;
    }
    if (schema.has("anyOf")) {
      assertEquals("null", schema.at("/anyOf/1/type").asString());
      return describe(schema.at("/anyOf/0")) + "?";
    }
    JsonNode type = schema.get("type");
    if (type.isArray()) {
      assertEquals("null", type.get(1).asString());
      return type.get(0).asString() + "?";
    }
    return type.asString().equals("array")
        ? "[" + describe(schema.get("items")) + "]"
        : type.asString();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
