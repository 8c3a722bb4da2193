package io.github.kehoach.make;

import io.github.kehoach.make.Piece.AppendixHead;
import io.github.kehoach.make.Piece.Closing;
import io.github.kehoach.make.Piece.Head;
import io.github.kehoach.make.Piece.Line;
import io.github.kehoach.make.Piece.Role;
import io.github.kehoach.make.Piece.Sheet;
import io.github.kehoach.make.Piece.Title;
import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.Block;
import io.github.kehoach.plan.BlockKind;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Section;
import io.github.kehoach.plan.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A plan as pieces to be set, in order: the blocks of what was read from its text, with the markers
 * of its sections and the cells of its tables. Page numbers and what stands around the document are
 * left behind.
 */
final class Script {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Table> tables = new HashMap<>();
  private final Set<String> set = new HashSet<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> run = new ArrayList<>();
  private BlockKind running = BlockKind.OUTSIDE;

  private Script(PlanDocument plan) {
    sections(plan.sections());
    for (Appendix appendix : plan.appendices()) {
      sections(appendix.sections());
    }
    for (Table table : plan.tables()) {
      table.provenance().forEach(p -> tables.put(String.valueOf(p.block()), table));
    }
  }

  /** The pieces of a plan. */
  static List<Piece> of(PlanDocument plan) {
    Script script = new Script(plan);
    plan.blocks().forEach(script::add);
    script.flush();
    return List.copyOf(script.pieces);
  }

  private void sections(List<Section> nodes) {
    for (Section node : nodes) {
      for (Provenance p : node.provenance()) {
        sections.putIfAbsent(String.valueOf(p.block()), node);
      }
      sections(node.children());
    }
  }

  private void add(Block block) {
    if (block.kind() == BlockKind.FURNITURE || block.kind() == BlockKind.OUTSIDE) {
      return;
    }
    if (block.kind() != running || opensAppendix(block)) {
      flush();
      running = block.kind();
    }
    String text = bare(block.text());
    switch (block.kind()) {
      case HEAD, TITLE, CLOSING, APPENDIX_HEAD -> run.add(text);
      case PREAMBLE ->
          pieces.add(new Line(isCapitals(text) ? Role.CENTRED : Role.BASIS, null, null, text));
      case HEADING, TEXT -> pieces.add(line(block, text));
      case CELL -> cell(block);
      default -> throw new IllegalStateException(block.kind().name());
    }
  }

  /** Marks of emphasis that a text's wraps have torn apart. */
  private static String bare(String text) {
    return text.length() > 2 && text.startsWith("*") && text.endsWith("*")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private boolean opensAppendix(Block block) {
    return block.kind() == BlockKind.APPENDIX_HEAD
        && !run.isEmpty()
        && run.get(run.size() - 1).startsWith("(");
  }

  private Line line(Block block, String text) {
    Section section = sections.get(block.id());
    boolean opens =
        section != null && section.marker() != null && text.startsWith(section.marker());
    return new Line(
        block.kind() == BlockKind.HEADING ? Role.HEADING : Role.TEXT,
        opens ? section.kind() : null,
        opens ? section.marker() : null,
        text);
  }

  private void cell(Block block) {
    Table table = tables.get(block.id());
    if (table == null) {
      throw new IllegalStateException("a cell outside all tables: " + block.text());
    }
    if (set.add(table.id())) {
      pieces.add(new Sheet(table.header(), table.rows()));
    }
  }

  private void flush() {
    if (!run.isEmpty()) {
      List<String> lines = List.copyOf(run);
      pieces.add(
          switch (running) {
            case HEAD -> head(lines);
            case TITLE -> new Title(lines);
            case CLOSING -> closing(lines);
            default -> new AppendixHead(lines);
          });
      run.clear();
    }
  }

  private static Head head(List<String> lines) {
    StringBuilder issuer = new StringBuilder();
    StringBuilder number = new StringBuilder();
    String dateline = "";
    for (String line : lines) {
      if (line.startsWith("Số") || (number.length() > 0 && line.contains("/"))) {
        number.append(number.length() > 0 ? " " : "").append(line);
      } else if (line.contains(", ngày") || line.startsWith("ngày ")) {
        dateline = line;
      } else if (!line.startsWith("-") && !national(line)) {
        issuer.append(issuer.length() > 0 ? " " : "").append(line);
      }
    }
    boolean party = lines.stream().anyMatch(Script::ofParty);
    return new Head(
        party ? List.of(issuer.toString(), "*") : issuerLines(issuer.toString()),
        party ? List.of("ĐẢNG CỘNG SẢN VIỆT NAM") : NATIONAL,
        number.toString(),
        dateline);
  }

  private static final List<String> NATIONAL =
      List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");

  private static boolean ofParty(String line) {
    return line.startsWith("ĐẢNG CỘNG SẢN");
  }

  private static boolean national(String line) {
    return ofParty(line)
        || line.equals("*")
        || line.startsWith("CỘNG H")
        || line.startsWith("HỘI CHỦ NGHĨA")
        || line.startsWith("Độc lập")
        || line.equals("NAM");
  }

  private static List<String> issuerLines(String issuer) {
    for (String second : List.of(" TỈNH ", " THÀNH PHỐ ", " HUYỆN ", " SỞ ")) {
      int at = issuer.indexOf(second);
      if (at > 0 && !(second.equals(" TỈNH ") && issuer.contains(" SỞ "))) {
        return List.of(issuer.substring(0, at), issuer.substring(at + 1));
      }
    }
    return List.of(issuer);
  }

  private static Closing closing(List<String> lines) {
    List<String> recipients = new ArrayList<>();
    List<String> signature = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("Nơi nhận") || line.startsWith("-")) {
        recipients.add(line);
      } else if (line.equals("DÂN")) {
        signature.set(signature.size() - 1, signature.get(signature.size() - 1) + " " + line);
      } else {
        signature.add(line);
      }
    }
    return new Closing(recipients, signature);
  }

  static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(VIETNAMESE));
  }
}
