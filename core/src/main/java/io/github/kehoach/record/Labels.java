package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Schedule;
import io.github.kehoach.structure.Node;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What labels say of a task: {@code Cơ quan chủ trì: …}, {@code Đơn vị phối hợp: …}, {@code Thời
 * gian thực hiện: …}, {@code Sản phẩm: …}, each on a line below the task or all of them behind it.
 *
 * @param lead who answers for it, never empty
 * @param coordinating who joins
 * @param schedule when, or null
 * @param output what comes of it, or null
 * @param start where the first label starts in the text that holds them; 0 where they stand below
 */
record Labels(
    List<Agency> lead,
    List<Agency> coordinating,
    @Nullable Schedule schedule,
    @Nullable String output,
    int start) {

  private static final String WHO = "(?:(?:các )?(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))? )?";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{L}])(?:("
              + WHO
              + "(?:được giao )?chủ trì(?: (?:thực hiện|tham mưu|triển khai|xây dựng))?"
              + "|(?:cơ quan|đơn vị) (?:thực hiện|chịu trách nhiệm))|("
              + WHO
              + "phối hợp(?: (?:thực hiện|triển khai))?)|("
              + "(?:thời gian|thời hạn|tiến độ)(?: (?:thực hiện|hoàn thành|triển khai|trình)){0,2})|("
              + "sản phẩm(?:, kết quả| dự kiến| đầu ra)?|kết quả(?: đầu ra| dự kiến)?)|("
              + "nội dung(?: (?:thực hiện|nhiệm vụ|công việc))?)) ?: ?");

  private static final int LEAD = 1;
  private static final int COORDINATING = 2;
  private static final int SCHEDULE = 3;
  private static final int OUTPUT = 4;
  private static final int CONTENT = 5;

  /** Words of which one stands in every label that names who answers for a task. */
  private static final List<String> LEADS =
      List.of("chủ trì", "đơn vị thực hiện", "cơ quan thực hiện", "chịu trách nhiệm:");

  /** What a text's labels hold, as printed, by the group of their pattern. */
  private record Printed(@Nullable String[] values, int start) {}

  /** The labels behind a task's own words; null where there are none. */
  static @Nullable Labels behind(String text, String folded) {
    if (!mayLead(folded)) {
      return Assignments.inBrackets(text, folded).orElse(null);
    }
    Printed printed = printed(text, folded);
    return printed.start() > 0
        ? of(List.of(printed), printed.start())
        : Assignments.inBrackets(text, folded).orElse(null);
  }

  /** The labels on lines of their own among the items below a task; null where there are none. */
  static @Nullable Labels below(List<Node> items) {
    if (items.stream().noneMatch(n -> mayLead(n.folded()))) {
      return null;
    }
    List<Printed> all = new ArrayList<>();
    for (Node n : items) {
      if (isLabel(n)) {
        all.add(printed(n.text(), n.folded()));
      }
    }
    return of(all, 0);
  }

  /** Whether an item is a label that tells of a task and is none itself. */
  static boolean isLabel(Node node) {
    Matcher m = LABEL.matcher(node.folded());
    return node.isLeaf() && m.lookingAt() && m.group(CONTENT) == null;
  }

  /** Where an item's own words start: behind {@code Nội dung:}. */
  static int content(Node node) {
    Matcher m = LABEL.matcher(node.folded());
    return m.lookingAt() && m.group(CONTENT) != null ? m.end() : 0;
  }

  private static boolean mayLead(String folded) {
    return folded.indexOf(':') > 0 && LEADS.stream().anyMatch(folded::contains);
  }

  private static Printed printed(String text, String folded) {
    @Nullable String[] values = new String[CONTENT + 1];
    Matcher m = LABEL.matcher(folded);
    int start = -1;
    boolean found = m.find();
    while (found) {
      int group = 1;
      while (m.group(group) == null) {
        group++;
      }
      if (group != CONTENT && start < 0) {
        start = m.start();
      }
      int from = m.end();
      found = m.find();
      String value = text.substring(from, found ? m.start() : text.length());
      if (values[group] == null) {
        values[group] = Marks.withoutLast(value.strip(), " .;,)(");
      }
    }
    return new Printed(values, start);
  }

  private static @Nullable Labels of(List<Printed> all, int start) {
    List<Agency> lead = new ArrayList<>();
    List<Agency> coordinating = new ArrayList<>();
    Schedule schedule = null;
    String output = null;
    for (Printed p : all) {
      lead.addAll(agencies(p.values()[LEAD]));
      coordinating.addAll(agencies(p.values()[COORDINATING]));
      String when = p.values()[SCHEDULE];
      if (schedule == null && when != null) {
        schedule = Schedules.ofCell(when).orElse(null);
      }
      String what = p.values()[OUTPUT];
      output = output == null && what != null && !what.isEmpty() ? what : output;
    }
    return lead.isEmpty()
        ? null
        : new Labels(List.copyOf(lead), List.copyOf(coordinating), schedule, output, start);
  }

  /** Cells name institutions of all sorts; a label's value must begin with a known sort of them. */
  private static List<Agency> agencies(@Nullable String value) {
    return value == null || AgencyLists.list(value, Folding.fold(value), 0).isEmpty()
        ? List.of()
        : Agencies.ofCell(value);
  }
}
