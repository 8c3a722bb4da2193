package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.SectionKind;
import io.github.kehoach.structure.Landmarks;
import io.github.kehoach.structure.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks a section tree and tells for each leaf who was told to do it. */
final class Duties {

  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?:mục đích|yêu cầu|mục tiêu|quan điểm|chỉ tiêu|thực trạng|đánh giá|kết quả|căn cứ|phạm vi"
              + "|đối tượng|sự cần thiết|tình hình|cơ sở (?:pháp lý|thực tiễn|xây dựng)|tầm nhìn|nguyên tắc)(?![\\p{L}]).*");
  private static final Pattern AS_FOLLOWS = Pattern.compile(".*như sau ?:?$");

  private final List<Leaf> leaves = new ArrayList<>();
  private final boolean numbered;

  private Duties(boolean numbered) {
    this.numbered = numbered;
  }

  /** Who was told, by which words. */
  private record Told(List<Agency> lead, List<Agency> coordinating, List<Provenance> where) {}

  static List<Leaf> of(List<Node> nodes) {
    boolean numbered = nodes.stream().anyMatch(n -> n.kind() != SectionKind.PARAGRAPH);
    Duties duties = new Duties(numbered);
    duties.siblings(nodes, null, List.of(), false, null);
    return duties.leaves;
  }

  private void siblings(
      List<Node> nodes,
      @Nullable Told inherited,
      List<Node> above,
      boolean purpose,
      @Nullable Labels labels) {
    Told pending = null;
    Told last = null;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      String text = node.text();
      String folded = node.folded();
      boolean inPurpose = purpose || isPurpose(node, folded);
      if (labels != null && Labels.isLabel(node)) {
        leaf(node, above, null, 0, false, null);
        continue;
      }
      Labels behind = inPurpose || !node.isLeaf() ? null : Labels.behind(text, folded);
      if (behind != null) {
        leaf(node, above, told(node, behind), 0, true, behind);
        continue;
      }
      Optional<Assignments.Found> own = inPurpose ? Optional.empty() : find(node, text, folded);
      boolean leadIn = text.endsWith(":");
      boolean unmarked = node.kind() == SectionKind.PARAGRAPH;
      if (own.isPresent()) {
        Told told = told(node, own.get());
        last = told;
        if (node.isLeaf() && unmarked && leadIn) {
          pending = assignsBelow(nodes, i, folded) ? told : null;
        } else if (unmarked) {
          pending = null;
        }
        visit(
            node,
            above,
            told,
            own.get().content(),
            tells(node) && !leadIn && own.get().form() != Assignments.Form.HEADING,
            inPurpose,
            null);
        continue;
      }
      if (unmarked && leadIn && node.isLeaf()) {
        pending = null;
      }
      Told told = pending != null ? pending : inherited;
      if (told == null
          && unmarked
          && !numbered
          && last != null
          && AgencyWords.duty(folded, 0) > 0) {
        told = new Told(last.lead(), List.of(), last.where());
      }
      boolean isTask = tells(node) && told != null && !leadIn && !inPurpose && !isRemark(folded);
      if (told != null && leadIn && !node.isLeaf()) {
        told = joinedBy(node, told);
      }
      int content = labels == null ? 0 : Labels.content(node);
      visit(node, above, told, content, isTask, inPurpose, labels);
    }
  }

  private void visit(
      Node node,
      List<Node> above,
      @Nullable Told told,
      int content,
      boolean isTask,
      boolean purpose,
      @Nullable Labels labels) {
    if (node.isLeaf()) {
      leaf(node, above, told, content, isTask, labels);
      return;
    }
    Labels own = purpose ? null : Labels.below(node.children());
    Told who = own == null ? told : told(node.children(), own);
    Labels all = own == null ? labels : own;
    boolean itself = own != null && node.children().stream().allMatch(Labels::isLabel);
    leaf(node, above, who, content, itself || isTask && own == null, all);
    List<Node> path = new ArrayList<>(above.size() + 1);
    path.add(node);
    path.addAll(above);
    siblings(node.children(), who, path, purpose, all);
  }

  private void leaf(
      Node node,
      List<Node> above,
      @Nullable Told told,
      int content,
      boolean isTask,
      @Nullable Labels labels) {
    if (told == null) {
      leaves.add(new Leaf(node, above, List.of(), List.of(), 0, false, List.of(), null));
      return;
    }
    String text = node.text();
    List<Agency> coordinating = new ArrayList<>(told.coordinating());
    int start = content;
    if (content == 0) {
      Partners partners = Partners.at(text, node.folded(), 0);
      if (partners.end() > 0) {
        coordinating.addAll(partners.agencies());
        start = partners.end();
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == ':')) {
          start++;
        }
      }
    }
    if (start >= text.length()) {
      start = 0;
    }
    leaves.add(
        new Leaf(node, above, told.lead(), coordinating, start, isTask, told.where(), labels));
  }

  private static Optional<Assignments.Found> find(Node node, String text, String folded) {
    Optional<Assignments.Found> found = Assignments.at(text, folded);
    if (found.isEmpty() && node.kind() == SectionKind.PARAGRAPH && Landmarks.endsDocument(text)) {
      found = Assignments.inClosing(text, folded);
    }
    // A heading that merely names agencies, among other words, assigns nothing.
    return found;
  }

  private static Told told(Node node, Assignments.Found found) {
    return new Told(found.lead(), found.coordinating(), node.at(found.start(), found.content()));
  }

  /** {@code Chủ trì, phối hợp với X:} below the one who leads: X joins in all that follows. */
  private static Told joinedBy(Node node, Told told) {
    Partners partners = Partners.at(node.text(), node.folded(), 0);
    if (partners.end() <= 0) {
      return told;
    }
    List<Agency> coordinating = new ArrayList<>(told.coordinating());
    coordinating.addAll(partners.agencies());
    List<Provenance> where = new ArrayList<>(told.where());
    where.addAll(node.at(0, partners.end()));
    return new Told(told.lead(), coordinating, where);
  }

  private static Told told(Node node, Labels labels) {
    List<Provenance> where = node.at(labels.start(), node.text().length());
    return new Told(labels.lead(), labels.coordinating(), where);
  }

  private static Told told(List<Node> items, Labels labels) {
    List<Provenance> where = new ArrayList<>();
    items.stream().filter(Labels::isLabel).forEach(n -> where.addAll(n.at(0, n.text().length())));
    return new Told(labels.lead(), labels.coordinating(), where);
  }

  /** A lead-in assigns to numbered items below it where none of them names agencies of its own. */
  private static boolean assignsBelow(List<Node> nodes, int at, String folded) {
    for (Node next : nodes.subList(at + 1, nodes.size())) {
      String text = next.text();
      if (Assignments.at(text, next.folded()).isPresent()) {
        return next.kind() == SectionKind.PARAGRAPH && !AS_FOLLOWS.matcher(folded).matches();
      }
    }
    return true;
  }

  private static boolean isPurpose(Node node, String folded) {
    return node.heading()
        && folded.length() < 160
        && PURPOSE.matcher(folded).matches()
        && !folded.contains("nhiệm vụ")
        && !folded.contains("giải pháp")
        && Assignments.at(node.text(), folded).isEmpty();
  }

  /** Whether an item says what is to be done itself: paragraphs below it only go on from it. */
  private static boolean tells(Node node) {
    return node.isLeaf()
        || node.text().endsWith(".")
            && node.children().stream().allMatch(c -> c.kind() == SectionKind.PARAGRAPH);
  }

  private static boolean isRemark(String folded) {
    return folded.startsWith("ghi chú")
        || folded.startsWith("(*)")
        || folded.startsWith("trên đây là")
        || folded.startsWith("đơn vị tính");
  }
}
