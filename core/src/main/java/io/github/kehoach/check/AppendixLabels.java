package io.github.kehoach.check;

import io.github.kehoach.plan.Appendix;
import io.github.kehoach.plan.DiagnosticCode;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Numerals;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Appendices that repeat, and labels that repeat or skip numbers ({@code Phụ lục I, III}). */
final class AppendixLabels implements Check {

  private static final Pattern NUMBERED =
      Pattern.compile("(phụ lục|biểu|mẫu) (?:số )?([0-9]{1,2}|[ivx]{1,5})");

  @Override
  public void look(Subject subject, Findings findings) {
    Map<String, Integer> last = new HashMap<>();
    Map<String, Appendix> seen = new HashMap<>();
    for (Appendix a : subject.plan().appendices()) {
      if (a.duplicateOf() != null) {
        findings.warning(
            DiagnosticCode.DUPLICATE_APPENDIX,
            a.label() + " stands twice; the copy yields no second targets or tasks.",
            a.provenance());
        continue;
      }
      String key = Folding.key(a.label());
      if (a.documentType() == null && seen.putIfAbsent(key, a) != null) {
        findings.warning(
            DiagnosticCode.DUPLICATE_MARKER,
            "Two appendices with different content are called " + a.label() + ".",
            a.provenance());
      }
      number(a, key, last, findings);
    }
  }

  private static void number(Appendix a, String key, Map<String, Integer> last, Findings findings) {
    Matcher m = NUMBERED.matcher(key);
    if (!m.matches()) {
      return;
    }
    OptionalInt number =
        Character.isDigit(m.group(2).charAt(0))
            ? OptionalInt.of(Integer.parseInt(m.group(2)))
            : Numerals.roman(m.group(2).toUpperCase(Locale.ROOT));
    if (number.isEmpty()) {
      return;
    }
    int before = last.getOrDefault(m.group(1), 0);
    if (before > 0 && number.getAsInt() > before + 1) {
      findings.warning(
          DiagnosticCode.NUMBERING_GAP,
          a.label() + " follows number " + before + " of its kind.",
          a.provenance().subList(0, Math.min(1, a.provenance().size())));
    }
    last.merge(m.group(1), number.getAsInt(), Math::max);
  }
}
