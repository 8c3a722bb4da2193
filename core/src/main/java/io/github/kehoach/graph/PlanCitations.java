package io.github.kehoach.graph;

import io.github.kehoach.plan.LegalBasis;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Reference;
import io.github.kehoach.plan.ReferenceRole;
import io.github.kehoach.plan.Section;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The documents that one plan names, and what they are to each other.
 *
 * @param nodes the plan and what it cites
 * @param edges the relations that it tells of
 */
record PlanCitations(List<DocumentNode> nodes, List<Citation> edges) {

  private static final Pattern CARRIES_OUT =
      Pattern.compile("(?:thực hiện|triển khai)(?![\\p{L}])");

  /** What stands between documents that are carried out together; not what one of them is about. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?<![\\p{L}])(?:về|thực hiện|triển khai|ban hành|phê duyệt|quy định|sửa đổi)(?![\\p{L}])");

  /** A number and symbol in folded text. */
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]{1,6}[\\p{L}]?[-/][\\p{L}0-9/-]{1,40}");

  static PlanCitations of(PlanDocument plan) {
    return new Reader(plan).read();
  }

  /** Walks over the references of a plan. */
  private static final class Reader {
    private final PlanDocument plan;
    private final String self;
    private final Map<String, String> sections = new HashMap<>();

    /** The references by their numbers as printed; none for a number that two of them have. */
    private final Map<String, String> byNumber = new HashMap<>();

    private final Map<String, Reference> byId = new HashMap<>();
    private final List<DocumentNode> nodes = new ArrayList<>();
    private final List<Citation> edges = new ArrayList<>();

    Reader(PlanDocument plan) {
      this.plan = plan;
      this.self = NodeKey.of(plan).id();
      plan.sections().forEach(this::place);
      plan.appendices().forEach(a -> a.sections().forEach(this::place));
      Set<String> twice = new HashSet<>();
      for (Reference reference : plan.references()) {
        byId.put(reference.id(), reference);
        List<String> spellings = new ArrayList<>(reference.variants());
        spellings.add(reference.identifier());
        for (String spelling : spellings) {
          String other = byNumber.put(Folding.fold(spelling), reference.id());
          if (other != null && !other.equals(reference.id())) {
            twice.add(Folding.fold(spelling));
          }
        }
      }
      byNumber.keySet().removeAll(twice);
    }

    private void place(Section section) {
      section
          .provenance()
          .forEach(p -> sections.putIfAbsent(String.valueOf(p.block()), section.path()));
      section.children().forEach(this::place);
    }

    PlanCitations read() {
      nodes.add(
          new DocumentNode(
              self,
              plan.metadata().documentType().code(),
              plan.metadata().identifier(),
              plan.metadata().issuer().name(),
              plan.metadata().issueDate(),
              plan.metadata().title(),
              plan.source().name(),
              NodeKey.of(plan).certain()));
      Set<String> carried = new HashSet<>(carriedOut(plan.metadata().title()));
      for (LegalBasis basis : plan.legalBases()) {
        carried.addAll(carriedOut(basis));
      }
      for (Reference reference : plan.references()) {
        NodeKey key = NodeKey.of(reference, plan);
        nodes.add(
            new DocumentNode(
                key.id(),
                reference.type(),
                reference.identifier(),
                reference.issuer(),
                reference.date(),
                reference.title(),
                null,
                key.certain()));
        Relation role = reference.role() == ReferenceRole.BASIS ? Relation.BASIS : Relation.CITED;
        edge(self, key.id(), role, reference);
        if (carried.contains(reference.id())) {
          edge(self, key.id(), Relation.CARRIES_OUT, reference);
        }
        for (String other : carriedOut(reference.title())) {
          Reference to = byId.get(other);
          if (to != null && !other.equals(reference.id())) {
            edge(key.id(), NodeKey.of(to, plan).id(), Relation.CARRIES_OUT, to);
          }
        }
      }
      return new PlanCitations(List.copyOf(nodes), List.copyOf(edges));
    }

    private void edge(String from, String to, Relation relation, Reference reference) {
      Provenance where = reference.provenance().isEmpty() ? null : reference.provenance().get(0);
      edges.add(
          new Citation(
              from,
              to,
              relation,
              plan.source().name(),
              where == null ? null : where.block(),
              where == null ? null : where.page(),
              where == null ? null : sections.get(String.valueOf(where.block())),
              reference.mentions().size()));
    }

    /** What a basis that opens with {@code Thực hiện} carries out. */
    private List<String> carriedOut(LegalBasis basis) {
      return CARRIES_OUT.matcher(Folding.fold(basis.text()).strip()).lookingAt()
          ? carriedOut(basis.text())
          : List.of();
    }

    /** The references behind the first {@code thực hiện}, up to what they are about. */
    private List<String> carriedOut(@Nullable String text) {
      String folded = text == null ? "" : Folding.fold(text);
      Matcher opening = CARRIES_OUT.matcher(folded);
      if (!opening.find()) {
        return List.of();
      }
      List<String> out = new ArrayList<>();
      int at = opening.end();
      Matcher number = NUMBER.matcher(folded).region(at, folded.length());
      while (number.find()) {
        String id = byNumber.get(number.group());
        if (id == null) {
          continue;
        }
        // What stands behind "về" or a second "thực hiện" is what the one before is about.
        if (ABOUT.matcher(folded.substring(at, number.start())).find()) {
          break;
        }
        out.add(id);
        at = number.end();
      }
      return out;
    }
  }
}
