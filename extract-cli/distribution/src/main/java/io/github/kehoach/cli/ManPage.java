package io.github.kehoach.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page, in the language of {@code man(7)}, out of what the commands say of themselves.
 */
final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** One page for a command with all its subcommands. */
  static String of(CommandLine command) {
    ManPage manual = new ManPage();
    manual.write(command);
    return manual.page.toString();
  }

  private void write(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String version = VersionProvider.lines().get(0);
    page.append(".TH \"").append(escaped(spec.name().toUpperCase(Locale.ROOT)));
    page.append("\" \"1\" \"\" \"").append(escaped(version)).append("\" \"\"\n");
    // No hyphens in, and no stretched lines of, Vietnamese text and options.
    page.append(".nh\n.ad l\n");
    section("NAME");
    line(spec.name() + " - typed records out of Vietnamese plan documents");
    section("SYNOPSIS");
    synopsis(command);
    command.getSubcommands().values().forEach(this::synopsis);
    section("DESCRIPTION");
    paragraphs(spec.usageMessage().description());
    section("COMMANDS");
    command.getSubcommands().values().forEach(this::subcommand);
    section("EXIT STATUS");
    for (Map.Entry<String, String> code : spec.usageMessage().exitCodeList().entrySet()) {
      item(bold(code.getKey()), code.getValue());
    }
    environment();
    section("NOTES");
    verbatim(spec.usageMessage().footer());
  }

  private void environment() {
    section("ENVIRONMENT");
    item(bold("KEHOACH_JAVA_HOME") + ", " + bold("JAVA_HOME"), "Where Java is; else of the PATH.");
    item(bold("KEHOACH_JAVA_OPTS"), "More options for Java, such as -Xmx2g.");
    item(
        bold("KEHOACH_CLASS_DATA"),
        "With the value off, no class data is made at the first start, nor used later.");
    section("FILES");
    item(
        bold("lib/class-data") + ", " + bold("~/.cache/kehoach"),
        "Class data that makes starts fast, one file for each Java; may be deleted.");
  }

  private void subcommand(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    page.append(".SS ").append(escaped(command.getCommandName())).append('\n');
    paragraphs(usage.description());
    for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
      if (!parameter.hidden()) {
        item(italic(parameter.paramLabel()), described(parameter.description(), parameter));
      }
    }
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!option.hidden()) {
        item(names(option), described(option.description(), option));
      }
    }
  }

  private void synopsis(CommandLine command) {
    command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    String text = command.getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
    line(text);
    page.append(".br\n");
  }

  private static String names(OptionSpec option) {
    String names =
        Arrays.stream(option.names()).map(ManPage::bold).collect(Collectors.joining(", "));
    return option.arity().max() == 0 ? names : names + "=" + italic(option.paramLabel());
  }

  private static String described(String[] description, CommandLine.Model.ArgSpec argument) {
    String value = argument.defaultValueString(true);
    return String.join(" ", description)
        .replace("${DEFAULT-VALUE}", value == null ? "none" : value)
        .replace("%n", " ")
        .replace("%%", "%");
  }

  private void section(String title) {
    page.append(".SH ").append(title).append('\n');
  }

  private void paragraphs(String[] lines) {
    for (String line : lines) {
      if (line.isBlank()) {
        page.append(".PP\n");
      } else {
        line(line);
      }
    }
  }

  private void item(String head, String text) {
    page.append(".TP\n").append(head).append('\n');
    line(text);
  }

  /** Lines that stay as they are. */
  private void verbatim(String[] lines) {
    page.append(".nf\n");
    List.of(lines).forEach(this::line);
    page.append(".fi\n");
  }

  private void line(String text) {
    String escaped = escaped(text);
    // Such a line would be a request.
    page.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "");
    page.append(escaped).append('\n');
  }

  private static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  private static String italic(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
