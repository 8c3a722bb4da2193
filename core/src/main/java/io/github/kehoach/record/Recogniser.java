package io.github.kehoach.record;

import io.github.kehoach.document.Checkpoint;
import io.github.kehoach.document.Note;
import io.github.kehoach.indicator.Indicators;
import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.Definition;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.plan.LegalBasis;
import io.github.kehoach.plan.Metadata;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Source;
import io.github.kehoach.plan.Table;
import io.github.kehoach.plan.TableKind;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.Task;
import io.github.kehoach.plan.TextPassage;
import io.github.kehoach.structure.AppendixPart;
import io.github.kehoach.structure.Landmarks;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.RawTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the parts of a document into records: the one place where all recognisers meet. */
public final class Recogniser {

  private final Outline outline;
  private final Checkpoint checkpoint;
  private final Report report = new Report();
  private final Ids ids = new Ids();
  private final Map<String, RawTable> tablesById = new LinkedHashMap<>();

  private final TableNotes notes;

  private Recogniser(Outline outline, Checkpoint checkpoint) {
    this.outline = outline;
    this.checkpoint = checkpoint;
    outline.tables().forEach(t -> tablesById.put(t.id(), t));
    this.notes = new TableNotes(outline.blocks());
  }

  /**
   * Recognises the records of a document.
   *
   * @param source the file
   * @param outline its parts
   * @param notes what the reader said about the file, in its order
   * @param checkpoint passed between recognisers and tables
   * @return the records
   */
  public static PlanDocument recognise(
      Source source, Outline outline, List<Note> notes, Checkpoint checkpoint) {
    return new Recogniser(outline, checkpoint).document(source, notes);
  }

  private PlanDocument document(Source source, List<Note> notes) {
    notes.forEach(report::note);
    Metadata metadata = MetadataReader.read(outline, report);
    boolean plan = isPlan(metadata);
    if (!plan) {
      report.warning(
          DiagnosticCode.NOT_A_PLAN,
          metadata.documentType().name() == null
              ? "The text has no form of an administrative document."
              : "The document is a " + metadata.documentType().name() + ", not a plan.",
          List.of());
    }

    List<Citations.Mention> mentions = new ArrayList<>();
    Map<String, List<Citations.Mention>> byPassage = mentions(metadata, mentions);
    checkpoint.pass();
    References references = References.of(mentions);
    List<Definition> definitions = Definitions.in(outline.blocks(), byPassage, references);
    Definitions.resolve(outline.blocks(), byPassage, references);
    checkpoint.pass();
    List<LegalBasis> bases = LegalBases.read(outline, byPassage, references);

    List<Appendix> appendices = AppendixRecords.of(outline.appendices(), tablesById);
    List<Target> targets = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    List<Table> tables = tables(appendices, targets, tasks);

    List<Leaf> leaves = new ArrayList<>(Duties.of(outline.body()));
    for (int i = 0; i < appendices.size(); i++) {
      if (appendices.get(i).duplicateOf() == null) {
        leaves.addAll(Duties.of(outline.appendices().get(i).nodes()));
      }
    }
    checkpoint.pass();
    tasks.addAll(ProseTasks.read(leaves, ids));
    checkpoint.pass();
    targets.addAll(ProseTargets.read(leaves, ids, metadata.issueDate()));
    checkpoint.pass();

    if (plan && outline.closing().isEmpty() && !isEnded()) {
      report.warning(
          DiagnosticCode.TRUNCATED,
          "The text has neither recipients nor signature, and no \"./.\" closes it.",
          List.of());
    }
    if (outline.outside()) {
      List<Provenance> outside =
          outline.blocks().stream()
              .filter(p -> p.kind() == BlockKind.OUTSIDE)
              .map(Passage::whole)
              .toList();
      report.info(
          DiagnosticCode.OUTSIDE_TEXT,
          "Text around the document gave no records: " + outside.size() + " blocks.",
          outside);
    }
    ClosingReader.Closing closing = ClosingReader.read(outline.closing());
    return new PlanDocument(
        PlanDocument.SCHEMA_VERSION,
        source,
        metadata,
        bases,
        outline.preamble().stream()
            .map(p -> new TextPassage(p.value(), List.of(p.whole())))
            .toList(),
        SectionRecords.of(outline.body()),
        appendices,
        tables,
        Indicators.identified(SameGoals.link(targets, report)),
        tasks,
        references.records(),
        Reporting.read(leaves),
        closing.recipients(),
        closing.signature(),
        definitions,
        BlockRecords.of(outline.blocks()),
        report.all());
  }

  /** A plan by its type, or a document that issues one. */
  private boolean isPlan(Metadata metadata) {
    boolean issues = outline.appendices().stream().anyMatch(a -> a.type() != null);
    return issues || Set.of("KH", "CTr", "ĐA", "PA", "DA").contains(metadata.documentType().code());
  }

  /** Whether a mark closes the text of the body or of an attached plan. */
  private boolean isEnded() {
    return outline.blocks().stream().anyMatch(p -> Landmarks.endsDocument(p.value()));
  }

  /** All mentions but those of the document itself. */
  private Map<String, List<Citations.Mention>> mentions(
      Metadata metadata, List<Citations.Mention> all) {
    Set<String> carriers = new HashSet<>();
    for (AppendixPart a : outline.appendices()) {
      if (a.carrier() != null) {
        carriers.add(a.carrier().id());
      }
    }
    Map<String, List<Citations.Mention>> found = Citations.in(outline.blocks(), carriers);
    Map<String, List<Citations.Mention>> others = new HashMap<>();
    found.forEach(
        (passage, mentions) -> {
          List<Citations.Mention> here =
              mentions.stream().filter(m -> !isItself(m, metadata)).toList();
          if (!here.isEmpty()) {
            others.put(passage, here);
            all.addAll(here);
          }
        });
    return others;
  }

  private static boolean isItself(Citations.Mention m, Metadata metadata) {
    return m.number().identifier().equals(metadata.identifier())
        && (m.date() == null || m.date().equals(metadata.issueDate()));
  }

  private List<Table> tables(List<Appendix> appendices, List<Target> targets, List<Task> tasks) {
    Set<String> copies = new HashSet<>();
    for (Appendix a : appendices) {
      if (a.duplicateOf() != null) {
        copies.addAll(a.tables());
      }
    }
    List<Table> out = new ArrayList<>();
    for (RawTable table : outline.tables()) {
      checkpoint.pass();
      ColumnRoles roles = ColumnRoles.of(table);
      out.add(table(table, roles.kind()));
      if (!copies.contains(table.id())) {
        if (roles.kind() == TableKind.TARGETS) {
          targets.addAll(TargetTables.read(table, roles, notes.below(table), report, ids));
        } else if (roles.kind() == TableKind.TASKS) {
          tasks.addAll(TaskTables.read(table, roles, ids));
        }
      }
    }
    return out;
  }

  private static Table table(RawTable table, TableKind kind) {
    Set<Provenance> where = new LinkedHashSet<>();
    table.headerCells().forEach(p -> where.add(p.whole()));
    List<List<String>> rows = new ArrayList<>();
    for (RawTable.Row row : table.rows()) {
      rows.add(row.cells().stream().map(RawTable.Cell::text).toList());
      row.cells().forEach(c -> c.passages().forEach(p -> where.add(p.whole())));
    }
    return new Table(
        table.id(),
        table.caption() == null ? null : table.caption().value(),
        table.appendix(),
        kind,
        table.header(),
        rows,
        List.of(),
        List.copyOf(where));
  }
}
