package io.github.kehoach.samples;

import io.github.kehoach.PlanExtractor;
import io.github.kehoach.plan.Agency;
import io.github.kehoach.plan.Period;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Schedule;
import io.github.kehoach.plan.Target;
import io.github.kehoach.plan.TargetValue;
import io.github.kehoach.plan.Task;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The smallest program that embeds kehoach: prints the tasks and the targets of one plan. */
public final class Embedding {

  private Embedding() {}

  /**
   * Prints the tasks and targets of a plan as UTF-8.
   *
   * @param args the plan's file
   */
  public static void main(String[] args) {
    print(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(Path file, PrintStream out) {
    PlanDocument plan = PlanExtractor.create().extract(file);
    plan.tasks().forEach(task -> out.println(line(task)));
    plan.targets().forEach(target -> out.println(line(target)));
  }

  private static String line(Task task) {
    return names(task.lead()) + " | " + deadline(task.schedule()) + " | " + task.description();
  }

  private static String line(Target target) {
    String values =
        target.values().stream().map(Embedding::value).collect(Collectors.joining("; "));
    return target.indicator() + " | " + values;
  }

  private static String names(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).collect(Collectors.joining(", "));
  }

  private static String deadline(@Nullable Schedule schedule) {
    if (schedule == null) {
      return "no deadline";
    }
    return schedule.to() == null ? schedule.raw() : schedule.to();
  }

  private static String value(TargetValue value) {
    Period period = value.period();
    return value.raw() + (period == null ? "" : " (" + period.raw() + ")");
  }
}
