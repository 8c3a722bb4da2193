package io.github.kehoach.record;

import io.github.kehoach.plan.Origin;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Schedule;
import io.github.kehoach.plan.Task;
import io.github.kehoach.structure.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tasks that stand in running text. */
final class ProseTasks {

  private static final Pattern OUTPUT =
      Pattern.compile(
          "(?:ban hành|phê duyệt|xây dựng|trình)(?: và tổ chức thực hiện)? ([\"“]?"
              + "(?:đề án|kế hoạch|chương trình|quy định|quy chế|nghị quyết|quyết định|phương án|bộ chỉ số|bộ tiêu chí)"
              + "(?![\\p{L}])[^;.,:]{4,220})");

  private static final Trigger OUTPUTS =
      Trigger.of(OUTPUT, "ban hành ", "phê duyệt ", "xây dựng ", "trình ");

  private static final String BEFORE_YEAR = "trước năm ";

  private static final Pattern IN_USE =
      Pattern.compile(
          "(?:sử dụng|vận hành|hoạt động|khai thác|xây dựng|thành lập|ban hành|có từ) $");

  private static final int NEAR = 20;

  private ProseTasks() {}

  static List<Task> read(List<Leaf> leaves, Ids ids) {
    List<Task> out = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (leaf.isTask() && !leaf.lead().isEmpty()) {
        out.add(task(leaf, ids));
      }
    }
    return out;
  }

  private static Task task(Leaf leaf, Ids ids) {
    String text = leaf.node().text();
    String folded = leaf.node().folded();
    Labels labels = leaf.labels();
    Schedule schedule = labels == null ? null : labels.schedule();
    String output = labels == null ? null : labels.output();
    return new Task(
        ids.task(),
        null,
        description(leaf, text),
        leaf.lead(),
        leaf.coordinating(),
        schedule == null ? schedule(text, folded) : schedule,
        output == null ? output(text, folded) : output,
        null,
        Origin.PROSE,
        null,
        null,
        leaf.node().path(),
        places(leaf));
  }

  /** The leaf's own words, without those that tell who does it. */
  private static String description(Leaf leaf, String text) {
    Labels labels = leaf.labels();
    if (labels == null || labels.start() <= leaf.content()) {
      return text.substring(leaf.content()).strip();
    }
    return Marks.withoutLast(text.substring(leaf.content(), labels.start()).strip(), " (;,");
  }

  /** The leaf's own words, and the clause above it that tells who. */
  static List<Provenance> places(Leaf leaf) {
    List<Provenance> places = new ArrayList<>();
    for (Passage p : leaf.node().passages()) {
      places.add(p.whole());
    }
    for (Provenance told : leaf.told()) {
      if (leaf.node().passages().stream().noneMatch(p -> p.id().equals(told.block()))) {
        places.add(told);
      }
    }
    return places;
  }

  /** The first deadline; a day of every year by which to report is the report's own. */
  private static @Nullable Schedule schedule(String text, String folded) {
    int from = 0;
    while (true) {
      Optional<Schedules.Deadline> found = Schedules.deadline(text, folded, from, text.length());
      if (found.isEmpty()) {
        return null;
      }
      Schedules.Deadline d = found.get();
      String to = d.schedule().to();
      if (isPast(folded, d, to)) {
        from = d.end();
        continue;
      }
      if (to == null
          || !to.startsWith("--")
          || !Sentences.around(folded, d.start()).contains("báo cáo")) {
        return d.schedule();
      }
      from = d.end();
    }
  }

  /** {@code đưa vào sử dụng trước năm 2001} tells of what there is, and no deadline. */
  private static boolean isPast(String folded, Schedules.Deadline d, @Nullable String to) {
    return to != null
        && folded.startsWith(BEFORE_YEAR, d.start())
        && IN_USE.matcher(folded.substring(Math.max(0, d.start() - NEAR), d.start())).find();
  }

  private static @Nullable String output(String text, String folded) {
    Matcher m = OUTPUTS.find(folded, 0, folded.length());
    if (m == null) {
      return null;
    }
    int end =
        Schedules.deadline(text, folded, m.start(1), m.end(1))
            .filter(d -> d.end() == m.end(1) && d.start() > m.start(1))
            .map(Schedules.Deadline::start)
            .orElse(m.end(1));
    return text.substring(m.start(1), end).strip();
  }
}
