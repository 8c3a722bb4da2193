package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kehoach.language.NameModel;
import io.github.kehoach.language.SentenceModel;
import io.github.kehoach.record.AgencyGrammar.Name;
import io.github.kehoach.record.HeldOut.Place;
import io.github.kehoach.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What the models add to the rules, on texts that neither was made from. Prints a table: annotated,
 * precision, recall, F1.
 */
class LanguageModelsTest {

  private static final List<String> PLANS =
      List.of("truong-giang-chuyen-doi-so", "nam-chau-khoa-hoc-cong-nghe");
  private static final List<String> UNSEEN = List.of("bach-linh", "phu-van");
  private static final List<String> RUNNING = List.of("bach-linh", "phu-van", "dong-giai");

  @FunctionalInterface
  private interface Reader {
    Optional<Name> at(String text, String folded, int from, boolean listed);
  }

  @Test
  void bothFindInstitutionsBetterThanEither() {
    Reader rules = (text, folded, from, listed) -> AgencyGrammar.at(text, folded, from);
    System.out.println("Institutions");
    Tally[] plans = agencies("sample plans", PLANS, rules);
    Tally[] unseen = agencies("texts new to the rules", UNSEEN, rules);
    assertTrue(plans[0].gold() + unseen[0].gold() >= 300);
    assertTrue(plans[2].f1() >= 0.93, "both, sample plans");
    assertTrue(unseen[2].f1() >= 0.83, "both, texts new to the rules");
    assertTrue(plans[2].f1() > plans[1].f1() && plans[2].f1() > plans[0].f1());
    assertTrue(unseen[2].f1() > unseen[0].f1());
  }

  private static Tally[] agencies(String what, List<String> texts, Reader rules) {
    Tally[] tallies = {new Tally(), new Tally(), new Tally()};
    for (String name : texts) {
      for (HeldOut.Line line : HeldOut.agencies(name).lines()) {
        Set<Place> gold = new LinkedHashSet<>(line.marked());
        tallies[0].add(gold, scan(line.text(), rules));
        tallies[1].add(gold, model(line.text()));
        tallies[2].add(gold, scan(line.text(), AgencyNames::at));
      }
    }
    System.out.println(tallies[0].row(what + ", rules alone"));
    System.out.println(tallies[1].row(what + ", model alone"));
    System.out.println(tallies[2].row(what + ", both as shipped"));
    return tallies;
  }

  /** Named institutions anywhere in a text, as a reader finds them that reads at each word. */
  private static Set<Place> scan(String text, Reader reader) {
    String folded = Folding.fold(text);
    Set<Place> found = new LinkedHashSet<>();
    int listed = -1;
    int i = 0;
    while (i < text.length()) {
      Optional<Name> name =
          startsWord(text, i) ? reader.at(text, folded, i, i == listed) : Optional.empty();
      if (name.isEmpty()) {
        i++;
        continue;
      }
      if (!name.get().collective()) {
        found.add(new Place(i, name.get().end()));
      }
      i = name.get().end();
      listed = text.startsWith(", ", i) ? i + 2 : text.startsWith(" và ", i) ? i + 4 : -1;
    }
    return found;
  }

  private static boolean startsWord(String text, int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    return Character.isLetter(text.charAt(i))
        && !Character.isLetterOrDigit(before)
        && before != '-'
        && before != '/';
  }

  private static Set<Place> model(String text) {
    Set<Place> found = new LinkedHashSet<>();
    NameModel.shipped()
        .in(text, 0, text.length())
        .forEach(n -> found.add(new Place(n.start(), n.end())));
    return found;
  }

  @Test
  void bothCutSentencesBetterThanEither() {
    System.out.println("Sentences");
    Tally[] running = sentences("running text", RUNNING);
    Tally[] plans =
        sentences(
            "sample plans, markers and all",
            List.of(PLANS.get(0), PLANS.get(1), "van-hai-van-hoa-giao-duc"));
    assertTrue(running[0].gold() + plans[0].gold() >= 400);
    assertTrue(running[2].f1() >= 0.97, "both, running text");
    assertTrue(plans[2].f1() >= 0.99, "both, sample plans");
    assertTrue(running[2].f1() >= running[1].f1() && running[2].f1() > running[0].f1());
    assertTrue(plans[2].f1() > plans[0].f1());
  }

  private static Tally[] sentences(String what, List<String> texts) {
    Tally[] tallies = {new Tally(), new Tally(), new Tally()};
    Tally[] inside = {new Tally(), new Tally(), new Tally()};
    List<Function<String, Set<Integer>>> splitters =
        List.of(
            RuleSentences::ends, LanguageModelsTest::modelEnds, LanguageModelsTest::shippedEnds);
    for (String name : texts) {
      for (HeldOut.Line line : HeldOut.sentences(name).lines()) {
        String text = line.text().strip();
        Set<Integer> gold = new TreeSet<>();
        line.marked().forEach(p -> gold.add(p.end()));
        for (int i = 0; i < tallies.length; i++) {
          Set<Integer> found = new TreeSet<>(splitters.get(i).apply(text));
          found.remove(text.length());
          inside[i].add(gold, found);
          Set<Integer> whole = new TreeSet<>(gold);
          whole.add(text.length());
          found.add(text.length());
          tallies[i].add(whole, found);
        }
      }
    }
    String[] names = {"rules alone", "model alone", "both as shipped"};
    for (int i = 0; i < tallies.length; i++) {
      System.out.println(tallies[i].row(what + ", " + names[i]));
    }
    for (int i = 0; i < tallies.length; i++) {
      System.out.println(inside[i].row("  of these inside paragraphs, " + names[i]));
    }
    return tallies;
  }

  private static Set<Integer> modelEnds(String text) {
    Set<Integer> ends = new TreeSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean mark = ".!?…".indexOf(text.charAt(i)) >= 0;
      if (mark && SentenceModel.shipped().isEnd(text, i)) {
        ends.add(i + ("”\"".indexOf(text.charAt(i + 1)) >= 0 ? 2 : 1));
      }
    }
    return ends;
  }

  private static Set<Integer> shippedEnds(String text) {
    Set<Integer> ends = new TreeSet<>();
    Sentences.of(text).forEach(s -> ends.add(s.end()));
    return ends;
  }

  @Test
  void manyThreadsShareTheModels() throws Exception {
    List<String> lines =
        UNSEEN.stream()
            .flatMap(n -> HeldOut.agencies(n).lines().stream())
            .map(HeldOut.Line::text)
            .toList();
    Callable<List<Set<Place>>> job = () -> lines.stream().map(LanguageModelsTest::model).toList();
    List<Set<Place>> alone = job.call();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Set<Place>>>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(threads.submit(job));
      }
      for (Future<List<Set<Place>>> result : results) {
        assertEquals(alone, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
