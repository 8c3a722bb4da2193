package io.github.kehoach.train;

import io.github.kehoach.language.NameModel;
import io.github.kehoach.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/** Texts with institutions in brackets, as the name finder is trained on. */
final class NameSamples {

  private NameSamples() {}

  static NameSample of(String marked) {
    StringBuilder text = new StringBuilder();
    List<int[]> names = new ArrayList<>();
    int open = -1;
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        names.add(new int[] {open, text.length()});
      } else {
        text.append(c);
      }
    }
    String plain = text.toString();
    Tokens tokens = Tokens.of(plain, 0, plain.length());
    Span[] spans = new Span[names.size()];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span(tokens, names.get(i));
    }
    return new NameSample(tokens.words(), spans, true);
  }

  private static Span span(Tokens tokens, int[] name) {
    int from = 0;
    while (tokens.start(from) < name[0]) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.end(to) <= name[1]) {
      to++;
    }
    return new Span(from, to, NameModel.TYPE);
  }
}
