package io.github.kehoach.cli;

import io.github.kehoach.plan.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Findings for programs. */
final class CheckJson {

  private CheckJson() {}

  static ObjectNode of(Findings findings) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("source", findings.source());
    json.put("errors", findings.of(Severity.ERROR).size());
    json.put("warnings", findings.of(Severity.WARNING).size());
    json.put("notes", findings.of(Severity.INFO).size());
    ArrayNode diagnostics = json.putArray("diagnostics");
    for (Finding f : findings.all()) {
      ObjectNode node = diagnostics.addObject();
      node.put("severity", f.diagnostic().severity().name());
      node.put("code", f.diagnostic().code().name());
      node.put("message", f.diagnostic().message());
      node.put("page", f.page());
      node.put("line", f.line());
      node.put("section", f.section());
      node.put("quote", f.quote());
    }
    return json;
  }
}
