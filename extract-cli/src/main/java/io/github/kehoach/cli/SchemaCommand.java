package io.github.kehoach.cli;

import io.github.kehoach.write.JsonSchema;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code kehoach schema}: what the JSON looks like. */
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema of what 'extract' prints.",
      "",
      "Draft 2020-12, with a description of every field.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kehoach schema > plan.schema.json",
      "  kehoach schema | jq '.$defs.Task.properties'",
    })
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final OutputOption output = new OutputOption();

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return output.deliver(
        console,
        out -> {
          out.write(JsonSchema.text().getBytes(StandardCharsets.UTF_8));
          return ExitCode.OK;
        });
  }
}
