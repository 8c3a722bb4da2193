package io.github.kehoach.record;

import io.github.kehoach.language.NameModel;
import io.github.kehoach.language.SentenceModel;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LanguageModelsTest {

  @Test
  void names() {
    List<String> seen = List.of("truong-giang-chuyen-doi-so", "nam-chau-khoa-hoc-cong-nghe");
    List<String> unseen = List.of("bach-linh", "phu-van");
    for (List<String> group : List.of(seen, unseen)) {
      score("rules", group, this::rules, false);
      score("model", group, this::model, group == unseen);
      score("both", group, this::both, true);
    }
  }

  private void score(
      String what, List<String> group, Function<String, Set<HeldOut.Place>> finder, boolean show) {
    int tp = 0, fp = 0, fn = 0;
    for (String n : group) {
      for (HeldOut.Line line : HeldOut.agencies(n).lines()) {
        Set<HeldOut.Place> gold = new LinkedHashSet<>(line.marked());
        Set<HeldOut.Place> found = finder.apply(line.text());
        List<String> miss = new ArrayList<>(), extra = new ArrayList<>();
        for (HeldOut.Place p : gold)
          if (found.contains(p)) tp++;
          else {
            fn++;
            miss.add(line.text().substring(p.start(), p.end()));
          }
        for (HeldOut.Place p : found)
          if (!gold.contains(p)) {
            fp++;
            extra.add(line.text().substring(p.start(), p.end()));
          }
        if (show && (miss.size() + extra.size() > 0))
          System.out.println("   " + what + " MISS " + miss + " EXTRA " + extra);
      }
    }
    double p = tp / (double) (tp + fp), r = tp / (double) (tp + fn);
    System.out.printf(
        Locale.ROOT,
        "%s %s gold %d P %.3f R %.3f F1 %.3f%n",
        group,
        what,
        tp + fn,
        p,
        r,
        2 * p * r / (p + r));
  }

  Set<HeldOut.Place> rules(String text) {
    String folded = Folding.fold(text);
    Set<HeldOut.Place> out = new LinkedHashSet<>();
    int i = 0;
    while (i < text.length()) {
      boolean word =
          Character.isLetter(text.charAt(i))
              && (i == 0
                  || !Character.isLetterOrDigit(text.charAt(i - 1))
                      && "-/".indexOf(text.charAt(i - 1)) < 0);
      Optional<AgencyGrammar.Name> name =
          word ? AgencyGrammar.at(text, folded, i) : Optional.empty();
      if (name.isPresent()) {
        if (!name.get().collective())
          out.add(new HeldOut.Place(name.get().start(), name.get().end()));
        i = name.get().end();
      } else i++;
    }
    return out;
  }

  Set<HeldOut.Place> both(String text) {
    String folded = Folding.fold(text);
    Set<HeldOut.Place> out = new LinkedHashSet<>();
    int i = 0;
    int last = -1;
    while (i < text.length()) {
      boolean word =
          Character.isLetter(text.charAt(i))
              && (i == 0
                  || !Character.isLetterOrDigit(text.charAt(i - 1))
                      && "-/".indexOf(text.charAt(i - 1)) < 0);
      Optional<AgencyGrammar.Name> name =
          word ? AgencyNames.at(text, folded, i, last == i) : Optional.empty();
      if (name.isPresent()) {
        if (!name.get().collective())
          out.add(new HeldOut.Place(name.get().start(), name.get().end()));
        i = name.get().end();
        last = text.startsWith(", ", i) ? i + 2 : text.startsWith(" và ", i) ? i + 4 : -1;
      } else i++;
    }
    return out;
  }

  Set<HeldOut.Place> model(String text) {
    Set<HeldOut.Place> out = new LinkedHashSet<>();
    NameModel.shipped()
        .in(text, 0, text.length())
        .forEach(f -> out.add(new HeldOut.Place(f.start(), f.end())));
    return out;
  }

  @Test
  void sentences() {
    for (String n :
        List.of(
            "bach-linh",
            "phu-van",
            "dong-giai",
            "truong-giang-chuyen-doi-so",
            "nam-chau-khoa-hoc-cong-nghe")) {
      for (boolean m : new boolean[] {false, true}) {
        int tp = 0, fp = 0, fn = 0;
        for (HeldOut.Line line : HeldOut.sentences(n).lines()) {
          Set<Integer> gold = new TreeSet<>();
          line.marked().forEach(p -> gold.add(p.end()));
          Set<Integer> found = new TreeSet<>();
          String t = line.text();
          if (!m)
            Sentences.of(t)
                .forEach(
                    s -> {
                      if (s.end() < t.stripTrailing().length()) found.add(s.end());
                    });
          else
            for (int i = 0; i + 1 < t.length(); i++)
              if (".!?…".indexOf(t.charAt(i)) >= 0
                  && SentenceModel.shipped().isEnd(t, i)
                  && i + 1 < t.stripTrailing().length()) found.add(i + 1);
          for (int g : gold)
            if (found.contains(g)) tp++;
            else {
              fn++;
              System.out.println(
                  "  "
                      + (m ? "model" : "rules")
                      + " MISS "
                      + t.substring(Math.max(0, g - 20), Math.min(t.length(), g + 12)));
            }
          for (int g : found)
            if (!gold.contains(g)) {
              fp++;
              System.out.println(
                  "  "
                      + (m ? "model" : "rules")
                      + " EXTRA "
                      + t.substring(Math.max(0, g - 20), Math.min(t.length(), g + 12)));
            }
        }
        System.out.println(n + (m ? " model" : " rules") + " tp " + tp + " fp " + fp + " fn " + fn);
      }
    }
  }
}
