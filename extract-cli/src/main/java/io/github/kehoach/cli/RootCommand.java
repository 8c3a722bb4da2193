package io.github.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** {@code kehoach} itself: it only has subcommands. */
@Command(
    name = "kehoach",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    descriptionHeading = "%n",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    description = {
      "Reads Vietnamese plan documents (kế hoạch, chương trình hành động) and prints what they"
          + " hold as JSON: header data, sections, tables, targets (chỉ tiêu), tasks (nhiệm vụ),"
          + " cited documents, reporting duties.",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is fine",
      "1:an input could not be read, or the output not be written; with 'check', 'diff': see there",
      "2:the command line is wrong",
    },
    footerHeading = "%nFormats:%n",
    footer = {
      HelpTexts.FORMATS,
      "  kehoach extract plan.docx                one plan, as indented JSON",
      "  kehoach extract plan.pdf -o plan.json    the same into a file",
      "  kehoach extract * > plans.jsonl          many plans, one line each",
      "  kehoach extract plans/ -o out --tables   a folder, as JSON and tables",
      "  curl -s URL | kehoach extract -          from standard input",
      "  kehoach check plan.docx                  what a careful reader would stop at",
      "  kehoach compare plans/ -o figures.csv    the figures of plans side by side",
      "  kehoach diff draft.docx issued.pdf       what changed between two versions",
      "  kehoach graph plans/ -o plans.graphml    who cites and carries out what",
      "  kehoach view plan.pdf -o review.html     a page to check it by looking",
      "  kehoach text plan.pdf                    the normalised text alone",
      "  kehoach schema > plan.schema.json        what the JSON looks like",
      "",
      "'kehoach' stands for 'java -jar kehoach.jar'. 'kehoach COMMAND --help' tells more.",
    })
final class RootCommand {}
