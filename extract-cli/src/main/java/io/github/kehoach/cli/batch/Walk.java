package io.github.kehoach.cli.batch;

import io.github.kehoach.cli.batch.Roots.Root;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Finds files below folders, in the order of their names. Links are followed, but no folder is read
 * twice: so loops end, and links among the folders themselves lead nowhere.
 */
final class Walk {

  /** Who takes what is found. */
  interface Sink {
    void add(Found found) throws IOException;
  }

  private final List<Path> starts = new ArrayList<>();
  private final @Nullable Path output;
  private final Sink sink;
  private final Seen names = new Seen();
  private final JsonNames jsonNames = new JsonNames();
  private final Set<Path> read = new HashSet<>();

  private Walk(@Nullable Path output, Sink sink) {
    this.output = output;
    this.sink = sink;
  }

  /**
   * Walks.
   *
   * @param roots where to start
   * @param output the output folder, which is passed over; null where there is none
   * @param sink takes what is found
   * @throws IOException when the sink does
   */
  static void from(List<Root> roots, @Nullable Path output, Sink sink) throws IOException {
    Walk walk = new Walk(output == null ? null : output.toRealPath(), sink);
    for (Root root : roots) {
      if (root.path() != null && Files.isDirectory(root.path())) {
        walk.starts.add(real(root.path()));
      }
    }
    for (Root root : roots) {
      walk.start(root);
    }
  }

  private void start(Root root) throws IOException {
    Path path = root.path();
    if (path == null) {
      unread(
          root.label(),
          Verdict.failed(
              "UNREADABLE",
              "this system cannot have a file of that name",
              "check the name, or set a UTF-8 locale such as LC_ALL=C.UTF-8"));
    } else if (!root.patterns().isEmpty()) {
      Matching matching = matching(root.patterns());
      if (Files.isDirectory(path)) {
        folder(root.label(), path, path, matching);
      }
      if (!matching.found) {
        String pattern = String.join(" ", root.patterns());
        unread(
            join(root.label(), pattern),
            Verdict.failed("UNREADABLE", "there is no such file", "check the pattern"));
      }
    } else if (Files.isDirectory(path)) {
      folder(root.label(), path, path, null);
    } else if (!Files.exists(path)) {
      unread(root.label(), Verdict.failed("UNREADABLE", "there is no such file", "check the path"));
    } else {
      file(root.label(), path);
    }
  }

  private void folder(String label, Path folder, Path start, @Nullable Matching matching)
      throws IOException {
    List<Path> entries = new ArrayList<>();
    try {
      if (!read.add(folder.toRealPath())) {
        unread(label, Verdict.skipped("SEEN", "a folder that was read already", "nothing to do"));
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
    } catch (IOException | DirectoryIteratorException e) {
      unread(
          label.isEmpty() ? "." : label,
          Verdict.failed("UNREADABLE", "the folder may not be read", "check its permissions"));
      return;
    }
    entries.sort((a, b) -> name(a).compareTo(name(b)));
    for (Path entry : entries) {
      entry(join(label, name(entry)), entry, start, matching);
    }
  }

  private void entry(String label, Path entry, Path start, @Nullable Matching matching)
      throws IOException {
    if (Files.isDirectory(entry)) {
      if (isOutput(entry)) {
        return;
      }
      Verdict verdict = isHidden(name(entry)) ? hidden("folder") : link(entry);
      if (verdict == null && matching != null && matching.matches(start.relativize(entry))) {
        folder(label, entry, start, null);
      } else if (verdict == null && (matching == null || matching.isDeeper(start, entry))) {
        folder(label, entry, start, matching);
      } else if (verdict != null && matching == null) {
        unread(label, verdict);
      }
    } else if (matching == null || matching.matches(start.relativize(entry))) {
      if (isHidden(name(entry))) {
        unread(label, hidden("file"));
      } else {
        file(label, entry);
      }
    }
  }

  private void file(String label, Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      String name = label;
      for (int n = 2; !names.add(name); n++) {
        name = label + "~" + n;
      }
      sink.add(new Found.Document(name, file.toAbsolutePath(), jsonNames.of(name)));
    } else if (Files.isSymbolicLink(file)) {
      unread(
          label,
          Verdict.skipped("LINK", "a link that leads nowhere", "check where it should lead"));
    } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      unread(label, Verdict.skipped("NO_FILE", "a device, pipe or socket", "nothing to do"));
    } else {
      // Also what Java makes of Vietnamese names in the locale "C".
      unread(
          label,
          Verdict.failed(
              "UNREADABLE",
              "there is no such file",
              "run again, or set a UTF-8 locale such as LC_ALL=C.UTF-8"));
    }
  }

  /** Why a link to a folder is not followed; null where it is, or is none. */
  private @Nullable Verdict link(Path folder) {
    if (!Files.isSymbolicLink(folder)) {
      return null;
    }
    Path target = real(folder);
    for (Path start : starts) {
      if (start.startsWith(target)) {
        return Verdict.skipped("LINK", "a link to a folder that this one is in", "nothing to do");
      }
      if (target.startsWith(start)) {
        return Verdict.skipped(
            "LINK", "a link to a folder that is read in its own place", "nothing to do");
      }
    }
    return null;
  }

  private boolean isOutput(Path folder) {
    return real(folder).equals(output);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static Verdict hidden(String what) {
    return Verdict.skipped("HIDDEN", "a hidden " + what, "name it on the command line to read it");
  }

  /** What systems and word processors leave beside documents. */
  private static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }

  private void unread(String label, Verdict verdict) throws IOException {
    sink.add(new Found.Unread(label, verdict));
  }

  private static String join(String label, String name) {
    return label.isEmpty() ? name : label + "/" + name;
  }

  private static String name(Path path) {
    return Objects.toString(path.getFileName(), "");
  }

  private static Matching matching(List<String> patterns) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + composed(pattern)));
      } catch (PatternSyntaxException e) {
        // It matches nothing then, and is told as that.
      }
    }
    boolean deep = patterns.stream().anyMatch(p -> p.contains("**"));
    int depth = patterns.stream().mapToInt(p -> Path.of(p).getNameCount()).max().orElse(0);
    return new Matching(matchers, deep ? Integer.MAX_VALUE : depth);
  }

  /** Names may be typed one way and stored the other: accents as letters, or behind them. */
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static final class Matching {
    private final List<PathMatcher> matchers;
    private final int depth;
    private boolean found;

    Matching(List<PathMatcher> matchers, int depth) {
      this.matchers = matchers;
      this.depth = depth;
    }

    /** Whether something below a folder may match. */
    boolean isDeeper(Path start, Path folder) {
      return start.relativize(folder).getNameCount() < depth;
    }

    boolean matches(Path path) {
      Path plain = Path.of(composed(path.toString()));
      boolean matches = matchers.stream().anyMatch(m -> m.matches(plain));
      found |= matches;
      return matches;
    }
  }
}
