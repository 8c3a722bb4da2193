package io.github.kehoach.cli;

import java.util.Locale;
import java.util.function.BiFunction;

/** What {@code kehoach} can do, in the order of its help. */
enum Subcommand {
  EXTRACT(ExtractCommand::new),
  CHECK(CheckCommand::new),
  COMPARE(CompareCommand::new),
  DIFF(DiffCommand::new),
  GRAPH(GraphCommand::new),
  VIEW(ViewCommand::new),
  TEXT(TextCommand::new),
  SCHEMA((console, engine) -> new SchemaCommand(console));

  private final BiFunction<Console, Engine, Object> maker;

  Subcommand(BiFunction<Console, Engine, Object> maker) {
    this.maker = maker;
  }

  /** The name on the command line, the same as in the annotation of its command. */
  String printed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A new command for picocli. */
  Object make(Console console, Engine engine) {
    return maker.apply(console, engine);
  }
}
