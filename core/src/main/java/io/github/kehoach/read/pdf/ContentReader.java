package io.github.kehoach.read.pdf;

import io.github.kehoach.read.Meter;
import io.github.kehoach.read.UnreadableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs content streams (ISO 32000-1, 7.8.2): one pass that leaves the glyphs of a page in {@link
 * Glyphs} and its lines in {@link Drawing}.
 */
final class ContentReader {

  /** Forms nested deeper are loops. */
  private static final int DEEPEST = 12;

  private static final int MOST_SAVED = 512;

  private final FontReader fonts;
  private final StreamBytes streams;
  private final Layers layers;
  private final Meter meter;
  final Glyphs glyphs = new Glyphs();
  final Drawing drawing = new Drawing();
  private final TextShower shower = new TextShower(glyphs);
  private final List<float[]> pictures = new ArrayList<>();
  private GraphicsState state = new GraphicsState(Affine.IDENTITY, 0, 0);

  ContentReader(FontReader fonts, StreamBytes streams, Layers layers, Meter meter) {
    this.fonts = fonts;
    this.streams = streams;
    this.layers = layers;
    this.meter = meter;
  }

  /** Boxes of the pictures on the page. */
  List<float[]> pictures() {
    return pictures;
  }

  /** Starts a page. */
  void open(PageFrame frame) {
    glyphs.clear();
    drawing.clear();
    pictures.clear();
    state = new GraphicsState(frame.matrix(), frame.width(), frame.height());
  }

  /** Runs a content stream in the state that the page starts with. */
  void run(byte[] content, int length, COSDictionary resources) throws UnreadableException {
    GraphicsState before = state.copy();
    run(content, length, resources, 0);
    state = before;
  }

  /** Runs a form in a place of the page: an annotation's appearance. */
  void run(COSStream form, Affine placed) throws UnreadableException {
    GraphicsState before = state.copy();
    state.matrix = placed.then(state.matrix);
    form(form, new COSDictionary(), 0);
    state = before;
  }

  private void run(byte[] content, int length, COSDictionary resources, int depth)
      throws UnreadableException {
    ContentTokens in = new ContentTokens(content, length);
    Deque<GraphicsState> saved = new ArrayDeque<>();
    Resources names = new Resources(resources);
    int hidden = 0;
    int open = 0;
    int steps = 0;
    for (int op = in.next(); op != 0; op = in.next()) {
      if ((++steps & 0xfff) == 0) {
        meter.time();
      }
      switch (op) {
        case Ops.SAVE -> {
          if (saved.size() < MOST_SAVED) {
            saved.push(state.copy());
          }
        }
        case Ops.RESTORE -> {
          if (!saved.isEmpty()) {
            state = saved.pop();
          }
        }
        case Ops.BEGIN_MARKED -> open++;
        case Ops.BEGIN_MARKED_WITH -> {
          open++;
          if (hidden == 0
              && in.name(0).equals("OC")
              && layers.isHidden(names.property(in.name(1)))) {
            hidden = open;
          }
        }
        case Ops.END_MARKED -> {
          hidden = hidden == open ? 0 : hidden;
          open = Math.max(0, open - 1);
        }
        case Ops.DRAW -> {
          COSBase object = names.object(in.name(0));
          if (hidden == 0 && object instanceof COSStream stream) {
            draw(stream, resources, depth);
          }
        }
        case Ops.FONT -> {
          COSDictionary font = names.font(in.name(0));
          state.font = font == null ? null : fonts.of(font);
          state.size = in.number(1);
        }
        case Ops.STATE_DICTIONARY -> stateDictionary(names.state(in.name(0)));
        case Ops.INLINE_IMAGE -> inlineImage(in);
        default -> {
          if (!text(op, in, hidden > 0)) {
            paint(op, in, hidden > 0);
          }
        }
      }
    }
  }

  private void draw(COSStream object, COSDictionary resources, int depth)
      throws UnreadableException {
    if (layers.isHidden(object.getDictionaryObject(COSName.OC))) {
      return;
    }
    COSName type = object.getCOSName(COSName.SUBTYPE);
    if (COSName.FORM.equals(type)) {
      GraphicsState before = state.copy();
      form(object, resources, depth);
      state = before;
    } else if (COSName.IMAGE.equals(type)) {
      picture();
    }
  }

  private void form(COSStream form, COSDictionary resources, int depth) throws UnreadableException {
    meter.time();
    if (depth >= DEEPEST) {
      return;
    }
    double[] m = FontReader.numbers(form.getCOSArray(COSName.MATRIX), 6);
    if (form.getCOSArray(COSName.MATRIX) != null) {
      state.matrix = new Affine(m[0], m[1], m[2], m[3], m[4], m[5]).then(state.matrix);
    }
    if (form.getCOSArray(COSName.BBOX) != null) {
      double[] b = FontReader.numbers(form.getCOSArray(COSName.BBOX), 4);
      float[] box = box(state.matrix, b[0], b[1], b[2], b[3]);
      state.clip(box[0], box[1], box[2], box[3]);
    }
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    byte[] content = streams.read(form);
    TextShower.Place place = shower.place();
    run(content, content.length, own == null ? resources : own, depth + 1);
    shower.place(place);
  }

  private void picture() {
    float[] b = box(state.matrix, 0, 0, 1, 1);
    b[0] = (float) Math.max(b[0], state.clipX0);
    b[1] = (float) Math.max(b[1], state.clipY0);
    b[2] = (float) Math.min(b[2], state.clipX1);
    b[3] = (float) Math.min(b[3], state.clipY1);
    if (b[2] > b[0] && b[3] > b[1]) {
      pictures.add(b);
      drawing.picture(b);
    }
  }

  private void inlineImage(ContentTokens in) {
    // Up to the operator ID come the entries of its dictionary.
    if (in.next() == Ops.IMAGE_DATA) {
      in.skipImageData();
      picture();
    }
  }

  /** The corners of a box, transformed: left, top, right, bottom. */
  static float[] box(Affine m, double x0, double y0, double x1, double y1) {
    double ax = m.x(x0, y0);
    double bx = m.x(x1, y0);
    double cx = m.x(x0, y1);
    double dx = m.x(x1, y1);
    double ay = m.y(x0, y0);
    double by = m.y(x1, y0);
    double cy = m.y(x0, y1);
    double dy = m.y(x1, y1);
    return new float[] {
      (float) Math.min(Math.min(ax, bx), Math.min(cx, dx)),
      (float) Math.min(Math.min(ay, by), Math.min(cy, dy)),
      (float) Math.max(Math.max(ax, bx), Math.max(cx, dx)),
      (float) Math.max(Math.max(ay, by), Math.max(cy, dy)),
    };
  }

  private void stateDictionary(@Nullable COSDictionary dictionary) throws UnreadableException {
    if (dictionary == null) {
      return;
    }
    if (dictionary.getCOSArray(COSName.FONT) != null
        && dictionary.getCOSArray(COSName.FONT).getObject(0) instanceof COSDictionary font) {
      state.font = fonts.of(font);
      state.size = FontReader.numbers(dictionary.getCOSArray(COSName.FONT), 2)[1];
    }
    state.lineWidth = dictionary.getFloat(COSName.LW, (float) state.lineWidth);
  }

  /** Text operators; false for others. */
  private boolean text(int op, ContentTokens in, boolean hidden) throws UnreadableException {
    switch (op) {
      case Ops.BEGIN_TEXT -> shower.begin();
      case Ops.END_TEXT -> {}
      case Ops.MOVE -> shower.move(in.number(0), in.number(1));
      case Ops.MOVE_LEADING -> {
        state.leading = -in.number(1);
        shower.move(in.number(0), in.number(1));
      }
      case Ops.TEXT_MATRIX ->
          shower.set(
              in.number(0), in.number(1), in.number(2), in.number(3), in.number(4), in.number(5));
      case Ops.NEXT_LINE -> shower.move(0, -state.leading);
      case Ops.LETTER_SPACE -> state.letterSpace = in.number(0);
      case Ops.WORD_SPACE -> state.wordSpace = in.number(0);
      case Ops.STRETCH -> state.stretch = in.number(0) / 100;
      case Ops.LEADING -> state.leading = in.number(0);
      case Ops.RISE -> state.rise = in.number(0);
      case Ops.RENDER -> state.mode = (int) in.number(0);
      case Ops.SHOW, Ops.SHOW_ADJUSTED -> show(in, 0, hidden);
      case Ops.SHOW_LINE -> {
        shower.move(0, -state.leading);
        show(in, 0, hidden);
      }
      case Ops.SHOW_SPACED -> {
        state.wordSpace = in.number(0);
        state.letterSpace = in.number(1);
        shower.move(0, -state.leading);
        show(in, 2, hidden);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(ContentTokens in, int from, boolean hidden) throws UnreadableException {
    int before = glyphs.count;
    shower.aim(state);
    for (int i = from; i < in.count(); i++) {
      if (in.isString(i)) {
        shower.show(state, in.strings(), in.start(i), in.end(i), hidden);
      } else if (in.isNumber(i)) {
        shower.adjust(state, in.number(i));
      }
    }
    meter.characters(glyphs.count - before);
  }

  /** Path and colour operators. */
  private void paint(int op, ContentTokens in, boolean hidden) {
    Affine m = state.matrix;
    switch (op) {
      case Ops.CONCATENATE ->
          state.matrix =
              new Affine(
                      in.number(0),
                      in.number(1),
                      in.number(2),
                      in.number(3),
                      in.number(4),
                      in.number(5))
                  .then(m);
      case Ops.MOVE_TO ->
          drawing.move(m.x(in.number(0), in.number(1)), m.y(in.number(0), in.number(1)));
      case Ops.LINE_TO ->
          drawing.line(m.x(in.number(0), in.number(1)), m.y(in.number(0), in.number(1)));
      case Ops.CURVE, Ops.CURVE_FIRST, Ops.CURVE_LAST -> {
        int n = in.count() - 2;
        drawing.curve(m.x(in.number(n), in.number(n + 1)), m.y(in.number(n), in.number(n + 1)));
      }
      case Ops.CLOSE -> drawing.close();
      case Ops.RECTANGLE -> rectangle(in, m);
      case Ops.STROKE -> finish(false, true, false, hidden);
      case Ops.CLOSE_STROKE -> finish(true, true, false, hidden);
      case Ops.FILL, Ops.FILL_OLD, Ops.FILL_EVEN_ODD -> finish(false, false, true, hidden);
      case Ops.FILL_STROKE, Ops.FILL_STROKE_EVEN_ODD -> finish(false, true, true, hidden);
      case Ops.CLOSE_FILL_STROKE, Ops.CLOSE_FILL_STROKE_EVEN_ODD ->
          finish(true, true, true, hidden);
      case Ops.CLIP, Ops.CLIP_EVEN_ODD -> {
        float[] b = drawing.bounds();
        if (b != null) {
          state.clip(b[0], b[1], b[2], b[3]);
        }
      }
      case Ops.END_PATH -> drawing.end();
      case Ops.LINE_WIDTH -> state.lineWidth = in.number(0);
      case Ops.FILL_GRAY, Ops.FILL_RGB, Ops.FILL_CMYK, Ops.FILL_COLOUR, Ops.FILL_COLOUR_N ->
          state.whiteFill = isWhite(in);
      case Ops.STROKE_GRAY,
          Ops.STROKE_RGB,
          Ops.STROKE_CMYK,
          Ops.STROKE_COLOUR,
          Ops.STROKE_COLOUR_N ->
          state.whiteStroke = isWhite(in);
      case Ops.FILL_SPACE -> state.whiteFill = false;
      case Ops.STROKE_SPACE -> state.whiteStroke = false;
      default -> {
        // What neither shows text nor draws lines.
      }
    }
  }

  private void rectangle(ContentTokens in, Affine m) {
    double x = in.number(0);
    double y = in.number(1);
    double w = in.number(2);
    double h = in.number(3);
    drawing.move(m.x(x, y), m.y(x, y));
    drawing.line(m.x(x + w, y), m.y(x + w, y));
    drawing.line(m.x(x + w, y + h), m.y(x + w, y + h));
    drawing.line(m.x(x, y + h), m.y(x, y + h));
    drawing.line(m.x(x, y), m.y(x, y));
  }

  private void finish(boolean close, boolean stroke, boolean fill, boolean hidden) {
    if (close) {
      drawing.close();
    }
    if (fill && !hidden) {
      drawing.fill(state.whiteFill);
    }
    if (stroke && !hidden && !state.whiteStroke) {
      drawing.stroke();
    }
    drawing.end();
  }

  /** White in gray or RGB; in CMYK, no ink. A name is a pattern. */
  private static boolean isWhite(ContentTokens in) {
    int n = in.count();
    double full = n == 4 ? 0 : 1;
    for (int i = 0; i < n; i++) {
      if (!in.isNumber(i) || Math.abs(in.number(i) - full) > 0.02) {
        return false;
      }
    }
    return n == 1 || n == 3 || n == 4;
  }
}
