package io.github.kehoach.cli.batch;

import io.github.kehoach.tabular.Column;
import io.github.kehoach.tabular.DataTable;
import io.github.kehoach.tabular.Row;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A {@link State} as bytes; gzip checks that they are whole. */
final class StateFile {

  private StateFile() {}

  static void write(State state, OutputStream to) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(to);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip));
    text(out, state.fingerprint());
    text(out, state.file());
    text(out, state.content());
    text(out, state.budget());
    out.writeByte(state.verdict().status().ordinal());
    text(out, state.verdict().reason());
    text(out, state.verdict().problem());
    text(out, state.verdict().remedy());
    text(out, state.json());
    out.writeLong(state.size());
    for (DataTable table : DataTable.values()) {
      List<Row> rows = state.rows().getOrDefault(table, List.of());
      out.writeInt(rows.size());
      for (Row row : rows) {
        row(out, table.columns(), row);
      }
    }
    out.flush();
    zip.finish();
  }

  private static void row(DataOutputStream out, List<Column> columns, Row row) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.values().get(i);
      text(out, value == null ? null : columns.get(i).type().print(value));
    }
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Reads a state.
   *
   * @param from the bytes
   * @param fingerprint of the only version that is understood: columns differ in others
   * @param withRows whether its rows are asked for; without them the end is not checked
   * @return the state, null where it is of another fingerprint
   * @throws IOException when the bytes are none
   */
  static @Nullable State read(InputStream from, String fingerprint, boolean withRows)
      throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from)));
    if (!some(in).equals(fingerprint)) {
      return null;
    }
    String file = some(in);
    String content = some(in);
    String budget = some(in);
    Verdict.Status status = Verdict.Status.values()[in.readUnsignedByte()];
    Verdict verdict = new Verdict(status, some(in), some(in), some(in));
    String json = some(in);
    long size = in.readLong();
    if (!withRows) {
      return new State(file, content, fingerprint, budget, verdict, json, size, Map.of());
    }
    Map<DataTable, List<Row>> rows = new EnumMap<>(DataTable.class);
    for (DataTable table : DataTable.values()) {
      int count = in.readInt();
      List<Row> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        all.add(row(in, table.columns()));
      }
      rows.put(table, all);
    }
    if (in.read() >= 0) {
      throw new IOException("more than a state");
    }
    return new State(file, content, fingerprint, budget, verdict, json, size, rows);
  }

  /** The JSON that a state of any version names. */
  static String json(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from)));
    for (int i = 0; i < 4; i++) {
      text(in);
    }
    in.readUnsignedByte();
    for (int i = 0; i < 3; i++) {
      text(in);
    }
    return some(in);
  }

  private static Row row(DataInputStream in, List<Column> columns) throws IOException {
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    for (Column column : columns) {
      String text = text(in);
      values.add(text == null ? null : column.type().parse(text));
    }
    return new Row(values);
  }

  private static String some(DataInputStream in) throws IOException {
    String text = text(in);
    if (text == null) {
      throw new IOException("a text is missing");
    }
    return text;
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length == -1) {
      return null;
    }
    byte[] bytes = in.readNBytes(Math.max(0, length));
    if (length < 0 || bytes.length < length) {
      throw new IOException("cut off");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
