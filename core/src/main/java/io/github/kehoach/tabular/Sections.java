package io.github.kehoach.tabular;

import static io.github.kehoach.tabular.Field.integer;
import static io.github.kehoach.tabular.Field.text;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of sections: the trees of body and appendices, laid flat. */
final class Sections {

  /**
   * A node of a tree.
   *
   * @param appendix label of its appendix, or null in the body
   * @param parent path of the node above, or null
   * @param level how deep it stands, from 1; 0 for an appendix itself
   */
  record Node(
      @Nullable String appendix,
      @Nullable String parent,
      int level,
      String path,
      String kind,
      @Nullable String marker,
      @Nullable String title,
      @Nullable String text,
      List<Provenance> provenance) {}

  static final Definition<Node> ALL =
      Definition.of(
          Fields.number("node"),
          text(
              "path",
              e -> e.record().path(),
              "Markers from the root, joined by dots: II.3.a; in an appendix its label leads."),
          text(
              "parent",
              e -> e.record().parent(),
              "Path of the node above; empty for the first level."),
          integer(
              "level",
              e -> e.record().level(),
              "How deep it stands, from 1; 0 for an appendix itself."),
          text(
              "kind",
              e -> e.record().kind(),
              "PART, CHAPTER, SECTION, ARTICLE, ROMAN (I.), ARABIC (1.), DECIMAL (1.1.), LETTER"
                  + " (a), DASH, PLUS, PARAGRAPH (without a marker), or APPENDIX."),
          text("marker", e -> e.record().marker(), "As printed, II.; empty for paragraphs."),
          text(
              "title",
              e -> e.record().title(),
              "Its own line where that is a heading or leads in to what is below it."),
          text("text", e -> e.record().text(), "Its own running text, without what is below it."),
          text(
              "appendix",
              e -> e.record().appendix(),
              "Label of the appendix that it stands in, Phụ lục I; empty in the body."),
          Fields.page(Node::provenance));

  private Sections() {}

  /** All nodes of a plan, each before those below it. */
  static List<Node> of(PlanDocument plan) {
    List<Node> nodes = new ArrayList<>();
    plan.sections().forEach(s -> add(nodes, null, null, 1, s));
    for (Appendix a : plan.appendices()) {
      nodes.add(
          new Node(
              a.label(), null, 0, a.label(), "APPENDIX", null, a.title(), null, a.provenance()));
      a.sections().forEach(s -> add(nodes, a.label(), a.label(), 1, s));
    }
    return nodes;
  }

  private static void add(
      List<Node> nodes, @Nullable String appendix, @Nullable String parent, int level, Section s) {
    nodes.add(
        new Node(
            appendix,
            parent,
            level,
            s.path(),
            s.kind().name(),
            s.marker(),
            s.title(),
            s.text(),
            s.provenance()));
    s.children().forEach(c -> add(nodes, appendix, s.path(), level + 1, c));
  }
}
