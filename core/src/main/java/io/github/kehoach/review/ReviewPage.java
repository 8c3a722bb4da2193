package io.github.kehoach.review;

import io.github.kehoach.document.Geometry.Sheet;
import io.github.kehoach.document.PagePicture;
import io.github.kehoach.page.OwnPage;
import io.github.kehoach.plan.Box;
import io.github.kehoach.plan.PlanDocument;
import io.github.kehoach.plan.Provenance;
import java.util.List;
import java.util.Map;

/** Puts the page together: frame, style, script and data. */
public final class ReviewPage {

  /** In this order; each is a part of one script. */
  private static final List<String> SCRIPTS =
      List.of(
          "base.js",
          "model.js",
          "paper.js",
          "text.js",
          "cards.js",
          "records.js",
          "frame.js",
          "page.js");

  private static final OwnPage PAGE =
      new OwnPage(ReviewPage.class, "page.html", "style.css", SCRIPTS, true);

  private ReviewPage() {}

  /**
   * The page of a plan.
   *
   * @param plan the records, with their text
   * @param sheets the pages that its boxes lie on, none where the format has none
   * @param lines the boxes of each line of those places that take several
   * @param pictures pictures of pages, of some or none
   * @return an HTML file in UTF-8
   */
  public static byte[] of(
      PlanDocument plan,
      List<Sheet> sheets,
      Map<Provenance, List<Box>> lines,
      List<PagePicture> pictures) {
    return PAGE.with(ReviewData.json(plan, sheets, lines, pictures));
  }
}
