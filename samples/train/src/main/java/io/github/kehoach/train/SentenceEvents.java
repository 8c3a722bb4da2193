package io.github.kehoach.train;

import io.github.kehoach.language.SentenceFeatures;
import io.github.kehoach.language.SentenceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.Event;

/** What each mark inside a paragraph is: the end of a sentence, or none. */
final class SentenceEvents {

  private static final String MARKS = ".!?…";
  private static final SentenceFeatures FEATURES = new SentenceFeatures();

  private SentenceEvents() {}

  /** The marks of a paragraph, in which {@code ¶} stands behind each that ends a sentence. */
  static List<Event> of(String marked) {
    StringBuilder text = new StringBuilder();
    Set<Integer> ends = new HashSet<>();
    for (char c : marked.toCharArray()) {
      if (c == '¶') {
        ends.add(lastMark(text));
      } else {
        text.append(c);
      }
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        String outcome = ends.contains(i) ? SentenceModel.END : "n";
        events.add(new Event(outcome, FEATURES.getContext(text, i)));
      }
    }
    return events;
  }

  private static int lastMark(CharSequence text) {
    int i = text.length() - 1;
    while (MARKS.indexOf(text.charAt(i)) < 0) {
      i--;
    }
    return i;
  }
}
