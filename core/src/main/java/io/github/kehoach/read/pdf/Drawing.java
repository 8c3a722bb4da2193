package io.github.kehoach.read.pdf;

import io.github.kehoach.read.layout.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The path under construction, and the ruling lines and filled areas that painting it left. */
final class Drawing {

  /** What is thinner than this, in points, is a line and no area. */
  private static final float THIN = 3.5f;

  /** How far a level or upright line may lean. */
  private static final float LEAN = 0.75f;

  /** Shorter lines are dots of a letter or of a pattern. */
  private static final float SHORT = 1.5f;

  /** A page with more lines than this is a drawing. */
  private static final int MOST = 40_000;

  private float[] path = new float[256];
  private int used;
  private int subpath;
  private float startX;
  private float startY;
  private float x;
  private float y;
  private boolean curved;
  private float[] lines = new float[1024];
  private int lineCount;
  private final List<float[]> areas = new ArrayList<>();

  void clear() {
    used = 0;
    lineCount = 0;
    areas.clear();
    curved = false;
  }

  void move(double toX, double toY) {
    x = (float) toX;
    y = (float) toY;
    startX = x;
    startY = y;
    subpath++;
  }

  void line(double toX, double toY) {
    if (used + 5 > path.length) {
      if (used > 5 * MOST) {
        return;
      }
      path = Arrays.copyOf(path, 2 * path.length);
    }
    path[used] = x;
    path[used + 1] = y;
    path[used + 2] = (float) toX;
    path[used + 3] = (float) toY;
    path[used + 4] = subpath;
    used += 5;
    x = (float) toX;
    y = (float) toY;
  }

  void curve(double toX, double toY) {
    curved = true;
    x = (float) toX;
    y = (float) toY;
  }

  void close() {
    if (x != startX || y != startY) {
      line(startX, startY);
    }
  }

  float lastX() {
    return x;
  }

  float lastY() {
    return y;
  }

  void end() {
    used = 0;
    subpath = 0;
    curved = false;
  }

  /** The bounds of the path: left, top, right, bottom; null when it is empty. */
  float @org.jspecify.annotations.Nullable [] bounds() {
    if (used == 0) {
      return null;
    }
    return bounds(0, used);
  }

  private float[] bounds(int from, int to) {
    float[] b = {
      Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE,
    };
    for (int i = from; i < to; i += 5) {
      b[0] = Math.min(b[0], Math.min(path[i], path[i + 2]));
      b[1] = Math.min(b[1], Math.min(path[i + 1], path[i + 3]));
      b[2] = Math.max(b[2], Math.max(path[i], path[i + 2]));
      b[3] = Math.max(b[3], Math.max(path[i + 1], path[i + 3]));
    }
    return b;
  }

  /** Paints the outline: each level or upright piece is a line. */
  void stroke() {
    for (int i = 0; i < used; i += 5) {
      add(path[i], path[i + 1], path[i + 2], path[i + 3]);
    }
  }

  /** Paints the inside: a thin box is a line, any other an area. */
  void fill(boolean white) {
    int from = 0;
    while (from < used) {
      int to = from + 5;
      while (to < used && path[to + 4] == path[from + 4]) {
        to += 5;
      }
      float[] b = bounds(from, to);
      float width = b[2] - b[0];
      float height = b[3] - b[1];
      if (!white && !curved && Math.min(width, height) <= THIN) {
        float midX = (b[0] + b[2]) / 2;
        float midY = (b[1] + b[3]) / 2;
        if (width >= height) {
          add(b[0], midY, b[2], midY);
        } else {
          add(midX, b[1], midX, b[3]);
        }
      } else if (!white && areas.size() < MOST) {
        areas.add(b);
      }
      from = to;
    }
  }

  /** A picture: a thin one is a line. */
  void picture(float[] b) {
    if (Math.min(b[2] - b[0], b[3] - b[1]) <= THIN) {
      float midX = (b[0] + b[2]) / 2;
      float midY = (b[1] + b[3]) / 2;
      boolean level = b[2] - b[0] >= b[3] - b[1];
      add(level ? b[0] : midX, level ? midY : b[1], level ? b[2] : midX, level ? midY : b[3]);
    } else if (areas.size() < MOST) {
      areas.add(b);
    }
  }

  private void add(float ax, float ay, float bx, float by) {
    boolean level = Math.abs(ay - by) <= LEAN;
    boolean upright = Math.abs(ax - bx) <= LEAN;
    if (level == upright && Math.max(Math.abs(ax - bx), Math.abs(ay - by)) < SHORT
        || !level && !upright
        || lineCount >= 4 * MOST) {
      return;
    }
    if (lineCount + 4 > lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    lines[lineCount] = Math.min(ax, bx);
    lines[lineCount + 1] = Math.min(ay, by);
    lines[lineCount + 2] = Math.max(ax, bx);
    lines[lineCount + 3] = Math.max(ay, by);
    lineCount += 4;
  }

  List<Rule> rules() {
    List<Rule> out = new ArrayList<>(lineCount / 4);
    for (int i = 0; i < lineCount; i += 4) {
      out.add(new Rule(lines[i], lines[i + 1], lines[i + 2], lines[i + 3]));
    }
    return out;
  }

  /** Whether a place lies on a coloured area or a picture. */
  boolean isCovered(float atX, float atY) {
    for (float[] b : areas) {
      if (atX >= b[0] && atX <= b[2] && atY >= b[1] && atY <= b[3]) {
        return true;
      }
    }
    return false;
  }
}
