package io.github.kehoach.cli;

/** What several commands say in their help. */
final class HelpTexts {

  /** What the inherited footer begins with, below its heading. */
  static final String FORMATS =
      """
        PDF, Word (.docx, .doc), OpenDocument text, Excel (.xlsx, .xls), web pages,
        .mht, plain text; found by content and not by name. Old Vietnamese encodings
        (TCVN3, VNI, VISCII) are decoded. Scanned pages are read by OCR where the
        command 'tesseract' and its Vietnamese data are installed.

      Examples:""";

  private HelpTexts() {}
}
