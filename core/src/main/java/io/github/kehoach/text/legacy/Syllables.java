package io.github.kehoach.text.legacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Tells whether letters can be a Vietnamese syllable: onset, rime and tone. */
final class Syllables {

  private static final String[] ONSETS = {
    "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h",
    "k", "l", "m", "n", "r", "s", "t", "v", "x", ""
  };

  private static final Set<String> RIMES =
      set(
          "a ac ach ai am an ang anh ao ap at au ay",
          "ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
          "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu",
          "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
          "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt",
          "oe oen oeo oet oi om on ong ooc oong op ot oc",
          "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
          "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ",
          "uy uya uych uynh uyt uyu uyên uyêt uyp",
          "ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
          "y yêm yên yêng yêt yêu");

  /** The most letters of a syllable: nghiêng. */
  private static final int LONGEST = 7;

  private static final int SIZE = 0x1f00;
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final char[] BASES = new char[SIZE];
  private static final byte[] TONED = new byte[SIZE];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      BASES[c] = c;
    }
    BASES['đ'] = 'đ';
    for (char base : "aăâeêioôơuưy".toCharArray()) {
      BASES[base] = base;
      for (int tone = 1; tone <= TONES.length(); tone++) {
        String whole = Normalizer.normalize("" + base + TONES.charAt(tone - 1), Form.NFC);
        BASES[whole.charAt(0)] = base;
        TONED[whole.charAt(0)] = (byte) tone;
      }
    }
  }

  private Syllables() {}

  private static Set<String> set(String... rows) {
    Set<String> all = new HashSet<>();
    for (String row : rows) {
      all.addAll(Arrays.asList(row.split(" ")));
    }
    return Set.copyOf(all);
  }

  /** Whether letters are a syllable in small letters, with a capital first, or in capitals. */
  static boolean isSyllable(CharSequence word) {
    int n = word.length();
    if (n == 0 || n > LONGEST) {
      return false;
    }
    char[] bases = new char[n];
    int tone = 0;
    int capitals = 0;
    boolean first = false;
    for (int i = 0; i < n; i++) {
      char c = word.charAt(i);
      char small = Character.toLowerCase(c);
      if (small != c) {
        capitals++;
        first |= i == 0;
      }
      if (small >= SIZE || BASES[small] == 0) {
        return false;
      }
      bases[i] = BASES[small];
      if (TONED[small] != 0) {
        if (tone != 0) {
          return false;
        }
        tone = TONED[small];
      }
    }
    boolean cased = capitals == 0 || capitals == n || (capitals == 1 && first);
    return cased && isSyllable(new String(bases), tone);
  }

  /** Whether letters can be cut into two or three syllables: ximăng, amiăng. */
  static boolean areSyllables(CharSequence word) {
    return word.length() <= 3 * LONGEST && areSyllables(word.toString(), 3);
  }

  private static boolean areSyllables(String word, int most) {
    if (isSyllable(word)) {
      return true;
    }
    for (int i = 1; most > 1 && i < word.length() && i <= LONGEST; i++) {
      if (isSyllable(word.substring(0, i)) && areSyllables(word.substring(i), most - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSyllable(String bases, int tone) {
    for (String onset : ONSETS) {
      if (bases.startsWith(onset)) {
        String rime = bases.substring(onset.length());
        // A word may be read as gi + rime or as g + i…
        if (RIMES.contains(rime) && goTogether(onset, rime) && goTogether(rime, tone)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean goTogether(String onset, String rime) {
    boolean front = "eêiy".indexOf(rime.charAt(0)) >= 0;
    return switch (onset) {
      case "k", "gh", "ngh" -> front;
      case "c", "ng" -> !front;
      case "g" -> !front || rime.charAt(0) == 'i';
      default -> true;
    };
  }

  /** Behind a stop only the rising and the heavy tone stand. */
  private static boolean goTogether(String rime, int tone) {
    char last = rime.charAt(rime.length() - 1);
    boolean stop = last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
    return !stop || tone == 2 || tone == 5;
  }
}
