package io.github.kehoach.plan;

import java.util.List;

/**
 * What a plan document holds, as typed records: the whole result of an extraction.
 *
 * <p>Lists are never null; a value that the document does not give is null, never guessed.
 *
 * @param schemaVersion version of the output contract, {@link #SCHEMA_VERSION}
 * @param source the file that was read
 * @param metadata header data (phần đầu văn bản, Nghị định 30/2020/NĐ-CP, Phụ lục I)
 * @param legalBases the bases for issuing (căn cứ ban hành)
 * @param preamble the running text between the title and the first section
 * @param sections the tree of the body
 * @param appendices appendices (phụ lục) in the order of the document
 * @param tables every table of body and appendices
 * @param targets targets (chỉ tiêu)
 * @param tasks tasks (nhiệm vụ)
 * @param references cited documents (văn bản được viện dẫn)
 * @param reporting reporting duties (chế độ báo cáo)
 * @param recipients recipients (nơi nhận)
 * @param signature the signature block; its fields are null where the document has none
 * @param definitions aliases that the document introduces
 * @param blocks the normalised text that provenance points into
 * @param diagnostics what a careful reader should know about this result
 */
public record PlanDocument(
    String schemaVersion,
    Source source,
    Metadata metadata,
    List<LegalBasis> legalBases,
    List<TextPassage> preamble,
    List<Section> sections,
    List<Appendix> appendices,
    List<Table> tables,
    List<Target> targets,
    List<Task> tasks,
    List<Reference> references,
    List<ReportingDuty> reporting,
    List<Recipient> recipients,
    Signature signature,
    List<Definition> definitions,
    List<Block> blocks,
    List<Diagnostic> diagnostics) {

  /**
   * Copies the lists, so that the record cannot change.
   *
   * @param schemaVersion version of the output contract, {@link #SCHEMA_VERSION}
   * @param source the file that was read
   * @param metadata header data (phần đầu văn bản, Nghị định 30/2020/NĐ-CP, Phụ lục I)
   * @param legalBases the bases for issuing (căn cứ ban hành)
   * @param preamble the running text between the title and the first section
   * @param sections the tree of the body
   * @param appendices appendices (phụ lục) in the order of the document
   * @param tables every table of body and appendices
   * @param targets targets (chỉ tiêu)
   * @param tasks tasks (nhiệm vụ)
   * @param references cited documents (văn bản được viện dẫn)
   * @param reporting reporting duties (chế độ báo cáo)
   * @param recipients recipients (nơi nhận)
   * @param signature the signature block; its fields are null where the document has none
   * @param definitions aliases that the document introduces
   * @param blocks the normalised text that provenance points into
   * @param diagnostics what a careful reader should know about this result
   */
  public PlanDocument {
    legalBases = List.copyOf(legalBases);
    preamble = List.copyOf(preamble);
    sections = List.copyOf(sections);
    appendices = List.copyOf(appendices);
    tables = List.copyOf(tables);
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
    references = List.copyOf(references);
    reporting = List.copyOf(reporting);
    recipients = List.copyOf(recipients);
    definitions = List.copyOf(definitions);
    blocks = List.copyOf(blocks);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The version of the output contract that this library writes. */
  public static final String SCHEMA_VERSION = "1.0";

  /**
   * The same records of another source, as where a file goes by another name.
   *
   * @param source the file
   * @return a copy that differs in nothing else
   */
  public PlanDocument withSource(Source source) {
    return new PlanDocument(
        schemaVersion,
        source,
        metadata,
        legalBases,
        preamble,
        sections,
        appendices,
        tables,
        targets,
        tasks,
        references,
        reporting,
        recipients,
        signature,
        definitions,
        blocks,
        diagnostics);
  }

  /**
   * The same records with other diagnostics.
   *
   * @param diagnostics all of them
   * @return a copy that differs in nothing else
   */
  public PlanDocument withDiagnostics(List<Diagnostic> diagnostics) {
    return new PlanDocument(
        schemaVersion,
        source,
        metadata,
        legalBases,
        preamble,
        sections,
        appendices,
        tables,
        targets,
        tasks,
        references,
        reporting,
        recipients,
        signature,
        definitions,
        blocks,
        diagnostics);
  }
}
