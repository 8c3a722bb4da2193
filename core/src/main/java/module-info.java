/**
 * Vietnamese plan documents to typed records.
 *
 * <p>{@link io.github.kehoach.PlanExtractor} is the way in, {@link io.github.kehoach.plan} the
 * result.
 */
module io.github.kehoach.core {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.annotation;
  requires com.ctc.wstx;
  requires com.ibm.icu;
  requires java.desktop;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.apache.fontbox;
  requires org.apache.opennlp.tools;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires org.codehaus.stax2;
  requires org.jsoup;
  requires tools.jackson.databind;

  exports io.github.kehoach;
  exports io.github.kehoach.batch;
  exports io.github.kehoach.compare;
  exports io.github.kehoach.diff;
  exports io.github.kehoach.graph;
  exports io.github.kehoach.indicator;
  exports io.github.kehoach.plan;
  exports io.github.kehoach.tabular;
  exports io.github.kehoach.write;

  opens io.github.kehoach.compare to
      tools.jackson.databind;
  opens io.github.kehoach.diff to
      tools.jackson.databind;
  opens io.github.kehoach.indicator to
      tools.jackson.databind;
  opens io.github.kehoach.plan to
      tools.jackson.databind;
}
