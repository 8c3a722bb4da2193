package io.github.kehoach.read.word;

import io.github.kehoach.read.packed.XmlStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is common to the parts of a WordprocessingML document (ECMA-376, part 1, clause 17). */
final class WordMl {

  /** The namespace of the transitional variant, and that of the strict one. */
  private static final Set<String> NAMESPACES =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private static final Set<String> MATH =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private WordMl() {}

  /** Whether the element is of WordprocessingML. */
  static boolean isHere(XmlStream xml) {
    return NAMESPACES.contains(xml.namespace());
  }

  /** Whether the element is of a formula. */
  static boolean isMath(XmlStream xml) {
    return MATH.contains(xml.namespace());
  }

  /** Whether the element offers content in more than one form. */
  static boolean isAlternate(XmlStream xml) {
    return xml.name().equals("AlternateContent") && COMPATIBILITY.equals(xml.namespace());
  }

  /** The value of an element that has one. */
  static @Nullable String value(XmlStream xml) {
    return xml.attribute("val");
  }

  /** The value of a property that is on or off (17.17.4); one without a value is on. */
  static boolean isOn(XmlStream xml) {
    String value = value(xml);
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
