package io.github.kehoach.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kehoach.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Figures on held-out texts mean something only while nothing of them is trained on. */
class HeldOutTest {

  private static final Path TEXTS = Path.of("..", "samples", "train", "src", "main", "text");

  private static final int PHRASE = 5;

  private static final List<String> HELD_OUT =
      List.of(
          "bach-linh",
          "phu-van",
          "dong-giai",
          "truong-giang-chuyen-doi-so",
          "nam-chau-khoa-hoc-cong-nghe",
          "van-hai-van-hoa-giao-duc");

  /** What institutions are called by law is not ours to choose: those words stand in both. */
  private static final Set<String> NAMES =
      Set.of("names.txt", "fields.txt", "groups.txt", "topics.txt", "places.txt");

  /** Nor is how a decree has documents cited and duties given: these words stand in every plan. */
  private static final List<String> FORMULAS =
      List.of(
          "sửa đổi bổ sung một số điều của luật",
          "cho phù hợp với nghị định số",
          "ban hành tại quyết định số",
          "căn cứ nghị quyết số",
          "thực hiện chỉ thị số",
          "thực hiện kế hoạch số",
          "thực hiện nghị quyết số",
          "là cơ quan đầu mối",
          "phối hợp chặt chẽ với",
          "sau đây gọi là ban",
          "sau đây gọi là đề án",
          "trong quá trình thực hiện");

  @Test
  void noTrainingTextSharesAPhrase() throws IOException {
    Set<String> heldOut = new HashSet<>();
    for (String line : heldOutLines()) {
      heldOut.addAll(phrases(line));
    }
    Set<String> shared = new TreeSet<>();
    List<Path> files;
    try (var list = Files.list(TEXTS)) {
      files = list.filter(f -> !NAMES.contains(f.getFileName().toString())).toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#")) {
          phrases(line.replaceAll("\\[[^\\]]*\\]|\\{[^}]*\\}", "/")).stream()
              .filter(heldOut::contains)
              .filter(p -> FORMULAS.stream().noneMatch(f -> f.contains(p)))
              .forEach(shared::add);
        }
      }
    }
    assertEquals(Set.of(), shared);
  }

  @Test
  void noTrainingPlaceIsNamed() throws IOException {
    List<String> syllables =
        Files.readAllLines(TEXTS.resolve("places.txt")).stream()
            .filter(l -> !l.startsWith("#"))
            .toList();
    String all = String.join("\n", heldOutLines());
    Set<String> named = new TreeSet<>();
    for (String first : syllables) {
      for (String second : syllables) {
        if (all.contains(first + " " + second)) {
          named.add(first + " " + second);
        }
      }
    }
    assertEquals(Set.of(), named);
  }

  private static List<String> heldOutLines() {
    List<String> lines = new ArrayList<>();
    for (String name : HELD_OUT) {
      HeldOut.sentences(name).lines().forEach(l -> lines.add(l.text()));
    }
    return lines;
  }

  private static Set<String> phrases(String line) {
    Set<String> phrases = new HashSet<>();
    for (String part : Folding.fold(line).split("[^\\p{L}\\p{N} ]+")) {
      List<String> words = List.of(part.strip().split(" +"));
      for (int i = 0; i + PHRASE <= words.size(); i++) {
        phrases.add(String.join(" ", words.subList(i, i + PHRASE)));
      }
    }
    return phrases;
  }
}
