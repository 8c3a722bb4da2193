package io.github.kehoach.tabular;

import static io.github.kehoach.tabular.Field.code;
import static io.github.kehoach.tabular.Field.date;
import static io.github.kehoach.tabular.Field.integer;
import static io.github.kehoach.tabular.Field.text;

import io.github.kehoach.plan.Reference;

/** The table of cited documents. */
final class References {

  static final Definition<Reference> ALL =
      Definition.of(
          Fields.id(Reference::id, "ref1"),
          text(
              "type",
              e -> e.record().type(),
              "Type by the list of Nghị định 30/2020/NĐ-CP (QĐ, NQ, KH), or L for luật, NĐ for nghị"
                  + " định, TT for thông tư and so on."),
          text(
              "identifier",
              e -> e.record().identifier(),
              "Number and symbol in normal form, 749/QĐ-TTg: one spelling for each document."),
          text("number", e -> e.record().number(), "The digits of the number."),
          text("symbol", e -> e.record().symbol(), "The symbol, QĐ-TTg."),
          date(
              "issue_date",
              e -> e.record().date(),
              "Date of issue; empty where the plan gives none."),
          text("issuer", e -> e.record().issuer(), "Who issued it, as printed."),
          text("title", e -> e.record().title(), "What the plan says that it is about."),
          code(
              "role",
              e -> e.record().role(),
              "BASIS where the plan rests on it (căn cứ), CITED otherwise."),
          integer(
              "mentions",
              e -> e.of().count(e.record().mentions()),
              "How often the plan names it; empty where the result was asked for without blocks."),
          text(
              "sections",
              e -> e.of().sections(e.record().mentions()),
              "Paths of the sections that name it, as in the table sections; the bases above the"
                  + " first section and tables have none."
                  + Fields.LIST),
          text(
              "aliases",
              e -> Cells.join(e.record().aliases()),
              "Short names that the plan gives it (sau đây gọi là)." + Fields.LIST),
          text(
              "variants",
              e -> Cells.join(e.record().variants()),
              "Other spellings of the identifier in the plan." + Fields.LIST),
          Fields.page(Reference::provenance),
          Fields.words(Reference::provenance));

  private References() {}
}
