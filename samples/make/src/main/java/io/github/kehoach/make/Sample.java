package io.github.kehoach.make;

import io.github.kehoach.make.DocxWriter.Markers;
import io.github.kehoach.make.Recipe.Extra;
import io.github.kehoach.make.Recipe.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One sample on its way into every format. What LibreOffice converts stands in the working folder
 * under the sample's name, so that one call converts all samples.
 */
final class Sample {

  private final String name;
  private final Path folder;
  private final Path work;
  private final List<Piece> script;
  private final Recipe recipe;

  Sample(Path folder, Path work, List<Piece> script) {
    this.name = folder.getFileName().toString();
    this.folder = folder;
    this.work = work;
    this.script = script;
    this.recipe = Recipe.of(name);
  }

  boolean has(Extra extra) {
    return recipe.extras().contains(extra);
  }

  Web web() {
    return recipe.web();
  }

  /**
   * The document that the binary one is made of. LibreOffice loses starts of lists and makes
   * content controls fields that begin in one paragraph and end in the next.
   */
  Path binary() {
    return work.resolve(name + "-binary.docx");
  }

  /** The document that the other office formats are made of. */
  Path source() {
    return work.resolve(name + ".docx");
  }

  /** The document with typed markers and ruled tables. */
  Path typed() {
    return work.resolve(name + "-typed.docx");
  }

  /** The document whose tables have no rules. */
  Path unruled() {
    return work.resolve(name + "-unruled.docx");
  }

  /** The web page for the browser to print. */
  Path page() {
    return work.resolve(name + "-page.html");
  }

  /** Writes what needs no other program. */
  void write() throws IOException {
    Files.createDirectories(work);
    byte[] typed = word(Letters.UNICODE, Markers.TYPED, true);
    byte[] automatic = word(Letters.UNICODE, Markers.AUTOMATIC, true);
    Files.write(folder.resolve("plan.docx"), typed);
    Files.write(folder.resolve("autonum.docx"), automatic);
    // LibreOffice prints what was struck out, too.
    Recipe printed = recipe.without(Habit.TRACKED);
    for (boolean ruled : new boolean[] {true, false}) {
      Files.write(
          ruled ? typed() : unruled(),
          DocxWriter.write(script, printed, Letters.UNICODE, Markers.TYPED, ruled));
    }
    Files.write(source(), has(Extra.AUTOMATIC_DOC) ? automatic : typed);
    Files.write(
        binary(),
        DocxWriter.write(
            script,
            recipe.without(Habit.CONTENT_CONTROLS),
            Letters.UNICODE,
            has(Extra.AUTOMATIC_DOC) ? Markers.COUNTED : Markers.TYPED,
            true));
    if (web() != Web.OFFICE) {
      String html = web() == Web.WORD ? HtmlWriter.word(script) : HtmlWriter.portal(script);
      Files.writeString(folder.resolve("plan.html"), html);
      if (has(Extra.MHT)) {
        Files.write(folder.resolve("plan.mht"), Pages.archive(html));
      }
    }
    Files.writeString(page(), HtmlWriter.printed(script));
    if (SheetWriter.applies(script)) {
      try (XSSFWorkbook xlsx = new XSSFWorkbook();
          HSSFWorkbook xls = new HSSFWorkbook()) {
        Files.write(
            folder.resolve("appendices.xlsx"), SheetWriter.write(xlsx, script, recipe.habits()));
        Files.write(
            folder.resolve("appendices.xls"), SheetWriter.write(xls, script, recipe.habits()));
      }
    }
    old(Extra.TCVN3, Letters.TCVN3, "tcvn3");
    old(Extra.VNI, Letters.VNI, "vni");
  }

  private void old(Extra extra, Letters letters, String stem) throws IOException {
    if (has(extra)) {
      Files.write(folder.resolve(stem + ".docx"), word(letters, Markers.TYPED, true));
      if (TextWriter.holds(script, letters)) {
        Files.write(folder.resolve(stem + ".txt"), TextWriter.write(script, letters));
      }
    }
  }

  private byte[] word(Letters letters, Markers markers, boolean ruled) throws IOException {
    return DocxWriter.write(script, recipe, letters, markers, ruled);
  }

  /** Takes over what other programs made. */
  void collect() throws IOException {
    take(name + "-binary.doc", "plan.doc");
    take(name + ".odt", "plan.odt");
    take(name + "-typed.pdf", "plan.pdf");
    take(name + "-unruled.pdf", "unruled.pdf");
    if (web() == Web.OFFICE) {
      take(name + "-typed.html", "plan.html");
    }
    if (has(Extra.AUTOMATIC_DOC)) {
      take("resaved/" + name + ".docx", "resaved.docx");
    }
    if (has(Extra.BROWSER)) {
      take(name + "-browser.pdf", "browser.pdf");
    }
    if (has(Extra.SCAN)) {
      Scanner.scan(
          folder.resolve("plan.pdf"),
          folder.resolve("scan.pdf"),
          recipe.habits().contains(Habit.TRACKED));
    }
  }

  private void take(String made, String as) throws IOException {
    Files.copy(work.resolve(made), folder.resolve(as), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where the browser prints to. */
  Path printed() {
    return work.resolve(name + "-browser.pdf");
  }

  Path openDocument() {
    return work.resolve(name + ".odt");
  }
}
