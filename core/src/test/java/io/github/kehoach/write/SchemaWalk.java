package io.github.kehoach.write;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds its way about in a JSON tree. */
final class SchemaWalk {

  private SchemaWalk() {}

  /** The JSON pointers of all objects, the root's first. */
  static List<String> objectsIn(JsonNode root) {
    List<String> found = new ArrayList<>();
    collect(root, "", found);
    return found;
  }

  private static void collect(JsonNode node, String pointer, List<String> found) {
    if (node.isObject()) {
      found.add(pointer);
      node.properties().forEach(e -> collect(e.getValue(), pointer + "/" + e.getKey(), found));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), pointer + "/" + i, found);
      }
    }
  }
}
