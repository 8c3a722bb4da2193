package io.github.kehoach.record;

import io.github.kehoach.plan.LegalBasis;
import io.github.kehoach.structure.Node;
import io.github.kehoach.structure.Outline;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The bases for issuing: {@code Căn cứ …} clauses, or a preamble's {@code Thực hiện …}. */
final class LegalBases {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[-+*•–] ?)?(?:căn cứ|thực hiện|triển khai|tiếp tục thực hiện|(?:để|nhằm) (?:tiếp tục )?(?:tổ chức )?(?:triển khai )?thực hiện)(?![\\p{L}]).*",
          Pattern.DOTALL);

  private LegalBases() {}

  static List<LegalBasis> read(
      Outline outline, Map<String, List<Citations.Mention>> mentions, References references) {
    List<LegalBasis> out = new ArrayList<>();
    for (Passage p : outline.preamble()) {
      if (OPENING.matcher(p.folded()).matches()) {
        out.add(basis(p, mentions, references));
      }
    }
    for (Node node : outline.body()) {
      if (node.heading() && node.folded().startsWith("căn cứ") && node.text().length() < 80) {
        leaves(node.children(), mentions, references, out);
      }
    }
    return out;
  }

  private static void leaves(
      List<Node> nodes,
      Map<String, List<Citations.Mention>> mentions,
      References references,
      List<LegalBasis> out) {
    for (Node n : nodes) {
      if (n.isLeaf() && mentions.containsKey(n.passage().id())) {
        out.add(basis(n.passage(), mentions, references));
      }
      leaves(n.children(), mentions, references, out);
    }
  }

  /** Who proposed, and by which letter, is no basis. */
  private static final String PROPOSAL = "theo đề nghị của";

  private static LegalBasis basis(
      Passage p, Map<String, List<Citations.Mention>> mentions, References references) {
    Set<String> ids = new LinkedHashSet<>();
    int proposal = Folding.fold(p.value()).indexOf(PROPOSAL);
    for (Citations.Mention m : mentions.getOrDefault(p.id(), List.of())) {
      if (proposal > 0 && m.start() > proposal) {
        continue;
      }
      References.Cited cited = references.of(m);
      cited.basis = true;
      ids.add(cited.id);
    }
    return new LegalBasis(p.value(), List.copyOf(ids), List.of(p.whole()));
  }
}
