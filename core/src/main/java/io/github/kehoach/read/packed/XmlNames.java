package io.github.kehoach.read.packed;

import java.util.Arrays;

/**
 * The names of elements, each as one object however often it is met, and the namespaces of their
 * prefixes (Namespaces in XML 1.0).
 */
final class XmlNames {

  private static final int FIRST_SIZE = 256;

  /** A name as written, with its parts. */
  static final class Name {
    final String prefix;
    final String local;
    private final String written;
    private final int hash;
    private String namespace = "";
    private int asOf = -1;

    private Name(String written, int hash) {
      this.written = written;
      this.hash = hash;
      int colon = written.indexOf(':');
      this.prefix = colon < 0 ? "" : written.substring(0, colon);
      this.local = written.substring(colon + 1);
    }
  }

  /** Open addressing; its size is a power of two. */
  private Name[] table = new Name[FIRST_SIZE];

  private int count;

  /** The declarations that hold, outermost first, and the depth of the elements that have them. */
  private String[] prefixes = new String[16];

  private String[] namespaces = new String[16];
  private int[] depths = new int[16];
  private int declared;

  /** Grows with every change of the declarations: what was looked up before is void. */
  private int version;

  /** The name that stands in a range of characters. */
  Name of(char[] buffer, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + buffer[i];
    }
    int mask = table.length - 1;
    int at = (hash ^ hash >>> 15) & mask;
    for (Name name = table[at]; name != null; name = table[at]) {
      if (name.hash == hash && isSame(name.written, buffer, from, to)) {
        return name;
      }
      at = (at + 1) & mask;
    }
    Name made = new Name(new String(buffer, from, to - from), hash);
    table[at] = made;
    if (++count * 2 > table.length) {
      grow();
    }
    return made;
  }

  private static boolean isSame(String written, char[] buffer, int from, int to) {
    if (written.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (written.charAt(i - from) != buffer[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    Name[] old = table;
    table = new Name[2 * old.length];
    int mask = table.length - 1;
    for (Name name : old) {
      if (name != null) {
        int at = (name.hash ^ name.hash >>> 15) & mask;
        while (table[at] != null) {
          at = (at + 1) & mask;
        }
        table[at] = name;
      }
    }
  }

  /** An element declares a namespace. */
  void declare(String prefix, String namespace, int depth) {
    if (declared == prefixes.length) {
      prefixes = Arrays.copyOf(prefixes, 2 * declared);
      namespaces = Arrays.copyOf(namespaces, 2 * declared);
      depths = Arrays.copyOf(depths, 2 * declared);
    }
    prefixes[declared] = prefix;
    namespaces[declared] = namespace;
    depths[declared++] = depth;
    version++;
  }

  /** An element ends: what it declared holds no longer. */
  void leave(int depth) {
    while (declared > 0 && depths[declared - 1] >= depth) {
      declared--;
      version++;
    }
  }

  /** The namespace of a name where the stream is; empty where it has none. */
  String namespace(Name name) {
    if (name.asOf != version) {
      name.namespace = "";
      for (int i = declared - 1; i >= 0; i--) {
        if (prefixes[i].equals(name.prefix)) {
          name.namespace = namespaces[i];
          break;
        }
      }
      name.asOf = version;
    }
    return name.namespace;
  }
}
