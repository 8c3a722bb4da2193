package io.github.kehoach.record;

import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Frequency;
import io.github.kehoach.plan.ReportingDuty;
import io.github.kehoach.plan.Schedule;
import io.github.kehoach.structure.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reporting duties (chế độ báo cáo) in running text. */
final class Reporting {

  private static final Pattern TO =
      Pattern.compile(
          "(?<![\\p{L}])(?:gửi(?: về| báo cáo về| báo cáo)?|báo cáo(?: kết quả[^,;.]{0,60}?)?(?: về| gửi| lên| với| cho)?|về) ");
  private static final Pattern STAGE =
      Pattern.compile(
          "(?:để |, )?(?:sở [^,;.]{0,40} )?tổng hợp,?(?: tham mưu)?,? (?:báo cáo|trình) ");
  private static final Pattern REVIEW = Pattern.compile("(?<![\\p{L}])(sơ kết|tổng kết)");
  private static final Pattern YEAR = Pattern.compile("năm ((?:19|20)[0-9]{2})");

  private Reporting() {}

  static List<ReportingDuty> read(List<Leaf> leaves) {
    List<ReportingDuty> out = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (!leaf.node().isLeaf() || leaf.lead().isEmpty()) {
        continue;
      }
      String text = leaf.node().text();
      String folded = leaf.node().folded();
      boolean reports =
          folded.contains("báo cáo") || folded.contains("sơ kết") || folded.contains("tổng kết");
      if (!reports) {
        continue;
      }
      boolean regime = isRegime(leaf, folded);
      for (Sentences.Sentence s : Sentences.of(text)) {
        sentence(leaf, text, folded, s, regime, out);
      }
    }
    return out;
  }

  /** Whether a text stands under, or opens with, {@code Chế độ báo cáo}. */
  private static boolean isRegime(Leaf leaf, String folded) {
    if (folded.startsWith("chế độ báo cáo") || folded.startsWith("chế độ thông tin")) {
      return true;
    }
    for (Node above : leaf.headings()) {
      if (above.heading() && above.folded().contains("báo cáo")) {
        return true;
      }
    }
    return false;
  }

  private static void sentence(
      Leaf leaf,
      String text,
      String folded,
      Sentences.Sentence s,
      boolean regime,
      List<ReportingDuty> out) {
    Frequency last = null;
    int start = s.start();
    while (start < s.end()) {
      // Names may be parted by semicolons, too.
      List<AgencyGrammar.Name> names = AgencyLists.list(text, folded, start);
      int named = names.isEmpty() ? start : names.get(names.size() - 1).end();
      int end = folded.indexOf(';', named);
      end = end < 0 || end > s.end() ? s.end() : end;
      Sentences.Sentence clause = new Sentences.Sentence(start, end);
      last = clause(leaf, text, folded, clause, last, regime, out);
      start = end + 1;
      while (start < s.end() && text.charAt(start) == ' ') {
        start++;
      }
    }
  }

  private static @Nullable Frequency clause(
      Leaf leaf,
      String text,
      String folded,
      Sentences.Sentence s,
      @Nullable Frequency before,
      boolean regime,
      List<ReportingDuty> out) {
    String part = folded.substring(s.start(), s.end());
    int report = part.indexOf("báo cáo");
    Frequency frequency = frequency(part);
    if (report >= 0) {
      int send = part.indexOf("gửi ");
      int from = s.start() + (send >= 0 && send < report ? send : 0);
      String due = due(text, folded, new Sentences.Sentence(from, s.end()));
      if (due == null) {
        due = due(text, folded, s);
      }
      boolean recurring = due != null && due.startsWith("--");
      if (frequency == null && recurring) {
        frequency = Frequency.ANNUAL;
      }
      boolean collected = part.contains("tổng hợp") && !part.contains("xem xét");
      List<Rhythm> rhythms = Rhythm.told(folded, s.start(), s.end());
      boolean told =
          !rhythms.isEmpty()
              || due != null
                  && (collected || part.startsWith("báo cáo") || part.startsWith("gửi báo cáo"));
      boolean named = part.startsWith("chế độ báo cáo") || folded.startsWith("chế độ báo cáo");
      if (frequency != null || told || regime && (due != null || named && out.isEmpty())) {
        List<Agency> own = reporters(leaf, text, folded, s);
        Frequency how = frequency == null && due != null ? Frequency.ONCE : frequency;
        if (rhythms.isEmpty() && due == null) {
          rhythms = Rhythm.in(folded, s.start(), s.end());
        }
        if (rhythms.isEmpty()) {
          if (due == null && frequency == Frequency.ANNUAL) {
            due = Rhythm.yearly(folded, s.start(), s.end());
          }
          stages(leaf, own, text, folded, s, how, due, out);
        }
        for (Rhythm r : rhythms) {
          stages(leaf, own, text, folded, s, r.frequency(), r.due(), out);
        }
      }
    }
    if (regime) {
      reviews(leaf, reporters(leaf, text, folded, s), folded, s, out);
    }
    return frequency == null ? before : frequency;
  }

  /** Who reports: the clause's own subject, else who the leaf is told to. */
  private static List<Agency> reporters(
      Leaf leaf, String text, String folded, Sentences.Sentence s) {
    List<AgencyGrammar.Name> names = AgencyLists.list(text, folded, s.start());
    boolean subject = !names.isEmpty() && names.get(names.size() - 1).end() < s.end();
    return subject ? Agencies.of(text, names) : leaf.lead();
  }

  private static void reviews(
      Leaf leaf,
      List<Agency> reporters,
      String folded,
      Sentences.Sentence s,
      List<ReportingDuty> out) {
    Matcher review = REVIEW.matcher(folded).region(s.start(), s.end());
    int from = s.start();
    boolean found = review.find();
    while (found) {
      int at = review.start();
      int behind = review.end();
      found = review.find();
      int to = found ? review.start() : s.end();
      int comma = folded.indexOf(',', behind);
      Matcher after =
          YEAR.matcher(folded)
              .region(behind, comma < 0 ? to : Math.max(behind, Math.min(to, comma)));
      Matcher ahead = YEAR.matcher(folded).region(from, at);
      String year = after.find() ? after.group(1) : last(ahead);
      from = behind;
      if (year != null) {
        out.add(
            new ReportingDuty(
                reporters,
                List.of(),
                Frequency.ONCE,
                year,
                leaf.node().path(),
                ProseTasks.places(leaf)));
      }
    }
  }

  private static @Nullable String last(Matcher years) {
    String year = null;
    while (years.find()) {
      year = years.group(1);
    }
    return year;
  }

  private static void stages(
      Leaf leaf,
      List<Agency> reporters,
      String text,
      String folded,
      Sentences.Sentence s,
      @Nullable Frequency frequency,
      @Nullable String due,
      List<ReportingDuty> out) {
    Matcher to = TO.matcher(folded).region(s.start(), s.end());
    List<Agency> first = List.of();
    int end = s.start();
    while (first.isEmpty() && to.find()) {
      List<AgencyGrammar.Name> names = AgencyLists.list(text, folded, to.end());
      if (!names.isEmpty() && names.get(0).end() <= s.end()) {
        first = Agencies.of(text, names);
        end = names.get(names.size() - 1).end();
      }
    }
    if (first.isEmpty()) {
      first = alike(leaf, reporters, out);
    }
    out.add(
        new ReportingDuty(
            reporters, first, frequency, due, leaf.node().path(), ProseTasks.places(leaf)));
    if (first.isEmpty() || end >= s.end()) {
      return;
    }
    Matcher stage = STAGE.matcher(folded).region(Math.min(end, s.end()), s.end());
    if (stage.find()) {
      List<AgencyGrammar.Name> names = AgencyLists.list(text, folded, stage.end());
      if (!names.isEmpty()) {
        String later = due(text, folded, new Sentences.Sentence(stage.end(), s.end()));
        out.add(
            new ReportingDuty(
                first,
                Agencies.of(text, names),
                frequency,
                later,
                leaf.node().path(),
                ProseTasks.places(leaf)));
      }
    }
  }

  /** To whom the same ones report by the duty before it; a report names its reader once. */
  private static List<Agency> alike(Leaf leaf, List<Agency> reporters, List<ReportingDuty> out) {
    ReportingDuty last = out.isEmpty() ? null : out.get(out.size() - 1);
    boolean same =
        last != null
            && leaf.node().path().equals(last.section())
            && last.reporters().equals(reporters);
    return same ? last.recipients() : List.of();
  }

  private static @Nullable Frequency frequency(String part) {
    if (part.contains("hằng quý")
        || part.contains("hàng quý")
        || part.contains("định kỳ quý")
        || part.contains("mỗi quý")) {
      return Frequency.QUARTERLY;
    }
    if (part.contains("hằng tháng") || part.contains("hàng tháng")) {
      return Frequency.MONTHLY;
    }
    if (part.contains("6 tháng") || part.contains("sáu tháng")) {
      return Frequency.SEMIANNUAL;
    }
    if (part.contains("hằng năm")
        || part.contains("hàng năm")
        || part.contains("mỗi năm")
        || part.contains("định kỳ năm")) {
      return Frequency.ANNUAL;
    }
    return null;
  }

  private static @Nullable String due(String text, String folded, Sentences.Sentence s) {
    return Schedules.deadline(text, folded, s.start(), s.end())
        .map(Schedules.Deadline::schedule)
        .map(Schedule::to)
        .orElse(null);
  }
}
