package io.github.kehoach.read.packed;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The relationships of a part of an Office Open XML package (ECMA-376, part 2, clause 9.3). */
public final class Relationships {

  /**
   * A relationship.
   *
   * @param id its name within its part
   * @param kind the last word of its type, the same in the transitional and the strict variant:
   *     {@code styles}
   * @param target the name of the part that it leads to, or an address outside the package
   * @param external whether it leads outside
   */
  public record Relation(String id, String kind, String target, boolean external) {}

  /** The relationships of a part that has none. */
  public static final Relationships NONE = new Relationships(List.of());

  private final List<Relation> all;

  private Relationships(List<Relation> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The relationships of a part.
   *
   * @param archive the package
   * @param part the name of the part, {@code ""} for the package itself
   * @param meter counts what it takes
   * @return its relationships, none where it has none
   * @throws UnreadableException when they are damaged
   */
  public static Relationships of(Archive archive, String part, Meter meter)
      throws UnreadableException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> found = new ArrayList<>();
    if (!archive.has(name)) {
      return new Relationships(found);
    }
    try (InputStream in = archive.open(name)) {
      XmlStream xml = XmlStream.open(in, meter);
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("Relationship")) {
          Relation relation = relation(xml, part.substring(0, slash));
          if (relation != null) {
            found.add(relation);
          }
        }
      }
    } catch (IOException e) {
      throw Archive.corrupt(e);
    }
    return new Relationships(found);
  }

  private static @Nullable Relation relation(XmlStream xml, String folder) {
    String id = xml.attribute("Id");
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    if (type == null || target == null) {
      return null;
    }
    boolean external = "External".equals(xml.attribute("TargetMode"));
    String kind = type.substring(type.lastIndexOf('/') + 1);
    return new Relation(
        id == null ? "" : id, kind, external ? target : resolve(folder, target), external);
  }

  /** The name of a part that a target leads to from a folder. */
  private static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> names = new ArrayDeque<>();
    for (String name : (path.startsWith("/") ? path : folder + path).split("/")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /**
   * The first relationship of a kind within the package.
   *
   * @param kind the last word of its type
   * @return the relationship, or empty where there is none
   */
  public Optional<Relation> first(String kind) {
    return all.stream().filter(r -> r.kind().equals(kind) && !r.external()).findFirst();
  }

  /**
   * All relationships.
   *
   * @return them in the order of the file
   */
  public List<Relation> all() {
    return all;
  }
}
