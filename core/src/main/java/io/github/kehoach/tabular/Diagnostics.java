package io.github.kehoach.tabular;

import static io.github.kehoach.tabular.Field.code;
import static io.github.kehoach.tabular.Field.integer;
import static io.github.kehoach.tabular.Field.text;

import io.github.kehoach.plan.Diagnostic;

/** The table of diagnostics. */
final class Diagnostics {

  static final Definition<Diagnostic> ALL =
      Definition.of(
          Fields.number("diagnostic"),
          code(
              "severity",
              e -> e.record().severity(),
              "ERROR: it cannot be right as it stands, or was not read; WARNING: worth a look; INFO:"
                  + " needs no doing."),
          code("code", e -> e.record().code(), "What kind of doubt it is, NUMBERING_GAP."),
          text("message", e -> e.record().message(), "What is to be said, in English."),
          text(
              "section",
              e -> e.of().section(e.record().provenance()),
              "Path of the section that it begins in, as in the table sections; empty in head,"
                  + " preamble and tables and where it is about the whole file."),
          text(
              "table_id",
              e -> e.of().table(e.record().provenance()),
              "Id of the table that it begins in."),
          text(
              "appendix",
              e -> e.of().appendix(e.of().table(e.record().provenance())),
              "Label of the appendix that this table stands in."),
          integer(
              "places",
              e -> e.of().count(e.record().provenance()),
              "How many places of the text it points at, 0 where it is about the whole file; empty"
                  + " where the result was asked for without blocks."),
          Fields.page(Diagnostic::provenance),
          Fields.words(Diagnostic::provenance));

  private Diagnostics() {}
}
