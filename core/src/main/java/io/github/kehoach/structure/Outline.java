package io.github.kehoach.structure;

import io.github.kehoach.plan.DocumentType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document.
 *
 * @param blocks every passage in document order
 * @param head the lines of the head, column by column
 * @param type the type that is printed above the title, or null
 * @param title the title's passages, the type's own included where it shares a line
 * @param titleText the title on one line without the type, or null
 * @param preamble the running text before the first section
 * @param body the section tree
 * @param closing the lines of recipients and signature, column by column
 * @param appendices appendices in order
 * @param tables tables in order
 * @param outside whether text around the document was left out
 */
public record Outline(
    List<Passage> blocks,
    List<Passage> head,
    @Nullable DocumentType type,
    List<Passage> title,
    @Nullable String titleText,
    List<Passage> preamble,
    List<Node> body,
    List<Passage> closing,
    List<AppendixPart> appendices,
    List<RawTable> tables,
    boolean outside) {

  /** Copies the lists. */
  public Outline {
    blocks = List.copyOf(blocks);
    head = List.copyOf(head);
    title = List.copyOf(title);
    preamble = List.copyOf(preamble);
    body = List.copyOf(body);
    closing = List.copyOf(closing);
    appendices = List.copyOf(appendices);
    tables = List.copyOf(tables);
  }
}
