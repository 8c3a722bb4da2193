package io.github.kehoach.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a walk starts: what the command line names. */
final class Roots {

  /**
   * One place to start from.
   *
   * @param label what stands before the names of all that is found there; empty for nothing
   * @param path a folder or file; null where the argument cannot be a path
   * @param patterns one of these has to match the path below the folder; empty for all
   */
  record Root(String label, @Nullable Path path, List<String> patterns) {}

  private static final Pattern PATTERN = Pattern.compile("[*?]|\\[[^\\]]+]|\\{[^},]*,[^}]*}");

  private Roots() {}

  /** Whether an argument asks for more than one file. */
  static boolean isMany(String argument) {
    Path path = path(argument);
    return path != null && Files.exists(path) ? Files.isDirectory(path) : isPattern(argument);
  }

  /**
   * The places that arguments name, in an order that does not depend on theirs, none of them within
   * another.
   *
   * <p>Of one folder alone files are named by their paths below it. Else the argument stands before
   * them, or only its last name where it leads from the root or upwards.
   */
  static List<Root> of(List<String> arguments) {
    boolean alone = arguments.size() == 1 && isMany(arguments.get(0));
    return of(arguments, alone ? path -> "" : Roots::label);
  }

  /** As {@link #of}, but with names by which files can be opened: the arguments as they are. */
  static List<Root> asTyped(List<String> arguments) {
    return of(arguments, Path::toString);
  }

  private static List<Root> of(List<String> arguments, Function<Path, String> label) {
    // By real path, so that the same place is one however it is named.
    Map<String, Root> roots = new TreeMap<>();
    for (String argument : new TreeSet<>(arguments)) {
      Root root = root(argument, label);
      roots.merge(real(root), root, Roots::both);
    }
    List<Root> all = new ArrayList<>(roots.values());
    all.removeIf(r -> all.stream().anyMatch(other -> covers(other, r)));
    all.sort(Comparator.comparing(Root::label));
    Map<String, Integer> used = new HashMap<>();
    List<Root> unique = new ArrayList<>();
    for (Root root : all) {
      int n = used.merge(root.label(), 1, Integer::sum);
      unique.add(n == 1 ? root : new Root(root.label() + "~" + n, root.path(), root.patterns()));
    }
    return unique;
  }

  private static Root both(Root a, Root b) {
    if (a.patterns().isEmpty() || b.patterns().isEmpty()) {
      return new Root(a.label(), a.path(), List.of());
    }
    List<String> patterns = new ArrayList<>(a.patterns());
    patterns.addAll(b.patterns());
    return new Root(a.label(), a.path(), patterns);
  }

  private static boolean covers(Root outer, Root inner) {
    return outer != inner
        && outer.path() != null
        && inner.path() != null
        && outer.patterns().isEmpty()
        && Files.isDirectory(outer.path())
        && Path.of(real(inner)).startsWith(real(outer));
  }

  private static Root root(String argument, Function<Path, String> label) {
    Path path = path(argument);
    if (path == null) {
      return new Root(argument, null, List.of());
    }
    if (Files.exists(path) || !isPattern(argument)) {
      return new Root(label.apply(path), path, List.of());
    }
    Path base = path.isAbsolute() ? path.getRoot() : Path.of("");
    int fixed = 0;
    while (fixed < path.getNameCount() - 1 && !isPattern(path.getName(fixed).toString())) {
      base = base.resolve(path.getName(fixed));
      fixed++;
    }
    String pattern = path.subpath(fixed, path.getNameCount()).toString();
    return new Root(label.apply(base), base, List.of(pattern));
  }

  private static String label(Path path) {
    Path plain = path.normalize();
    if (plain.isAbsolute() || plain.startsWith("..")) {
      plain = Objects.requireNonNullElse(plain.toAbsolutePath().normalize().getFileName(), plain);
    }
    String label = plain.toString().replace('\\', '/');
    return label.equals("/") ? "" : label;
  }

  private static String real(Root root) {
    if (root.path() == null) {
      return root.label();
    }
    try {
      return root.path().toRealPath().toString();
    } catch (IOException e) {
      return root.path().toAbsolutePath().normalize().toString();
    }
  }

  private static boolean isPattern(String text) {
    return PATTERN.matcher(text).find();
  }

  private static @Nullable Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
