package io.github.kehoach.record;

import io.github.kehoach.plan.Provenance;
import io.github.kehoach.plan.Recipient;
import io.github.kehoach.plan.Signature;
import io.github.kehoach.structure.Landmarks;
import io.github.kehoach.structure.Passage;
import io.github.kehoach.structure.Signatures;
import io.github.kehoach.text.Continuation;
import io.github.kehoach.text.Folding;
import io.github.kehoach.text.Marker;
import io.github.kehoach.text.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads recipients and signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7 to II.9). */
final class ClosingReader {

  private static final Pattern PURPOSE =
      Pattern.compile(
          "\\(((?:để |b/c|báo cáo|t/h|thực hiện|p/h|phối hợp|biết|đăng|theo dõi|thay b/c)[^()]{0,60})\\)$");
  private static final Pattern BULLET = Pattern.compile("^[-–+•*] ?");
  private static final Pattern SIGNED =
      Pattern.compile("[(\\[]?(?:đã ký|đã kí|ký tên|daky)[^)\\]]{0,30}[)\\]]?");

  private final List<Recipient> recipients = new ArrayList<>();
  private final List<Passage> entry = new ArrayList<>();
  private final List<Integer> entryStarts = new ArrayList<>();
  private final List<Provenance> signed = new ArrayList<>();
  private @Nullable String authority;
  private @Nullable String capacity;
  private @Nullable String position;
  private @Nullable String signer;
  private boolean listing;
  private boolean signing;

  private ClosingReader() {}

  /** Recipients and signature. */
  record Closing(List<Recipient> recipients, Signature signature) {}

  static Closing read(List<Passage> lines) {
    ClosingReader reader = new ClosingReader();
    lines.forEach(reader::line);
    reader.flush();
    return new Closing(
        List.copyOf(reader.recipients),
        new Signature(
            reader.authority, reader.capacity, reader.position, reader.signer, reader.signed));
  }

  private void line(Passage p) {
    String text = p.value();
    if (Landmarks.isRecipients(text)) {
      flush();
      listing = true;
      signing = false;
      int colon = text.indexOf(':');
      int from = colon < 0 ? text.length() : colon + 1;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
      if (from < text.length()) {
        inline(p, from);
      }
      return;
    }
    if (Landmarks.isSignature(text) || Signatures.isPosition(text)) {
      flush();
      listing = false;
      signing = true;
      position(p, text);
      return;
    }
    if (signing) {
      signature(p, text);
      return;
    }
    if (listing) {
      recipient(p, text);
    }
  }

  private void position(Passage p, String text) {
    String folded = Folding.fold(text);
    signed.add(p.whole());
    if (folded.startsWith("tm") || folded.startsWith("t/m")) {
      authority = text;
    } else if (Landmarks.isSignature(text)) {
      capacity = capacity == null ? text : capacity + " " + text;
    } else {
      position = position == null ? text : position + " " + text;
    }
  }

  private void signature(Passage p, String text) {
    if (SIGNED.matcher(Folding.fold(text)).matches()) {
      return;
    }
    if (Signatures.isSigner(text) && (position != null || capacity != null || authority != null)) {
      if (signer == null) {
        signer = text;
        signed.add(p.whole());
        signing = false;
      }
      return;
    }
    if (Folding.isCapitals(text) && text.length() < 80) {
      signed.add(p.whole());
      if (position != null) {
        position = position + " " + text;
      } else if (capacity != null) {
        capacity = capacity + " " + text;
      } else if (authority != null) {
        authority = authority + " " + text;
      }
    } else if (Markers.at(text).filter(Marker::isBullet).isPresent()) {
      listing = true;
      signing = false;
      recipient(p, text);
    }
  }

  /** Recipients on one line, parted by semicolons and dashes. */
  private void inline(Passage p, int from) {
    String text = p.value();
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      boolean purpose = text.startsWith("; (", i);
      if (i == text.length() || text.charAt(i) == ';' && !purpose) {
        flush();
        entry.add(p);
        entryStarts.add(start);
        finish(i);
        start = i + 1;
      }
    }
  }

  private void recipient(Passage p, String text) {
    Optional<Marker> marker = Markers.at(text);
    boolean goesOn =
        marker.isEmpty()
            && !entry.isEmpty()
            && !Continuation.isFinished(entry.get(entry.size() - 1).value());
    if (!goesOn) {
      flush();
    }
    int start = marker.isPresent() && marker.get().isBullet() ? marker.get().content() : 0;
    if (text.indexOf("; -") > 0 || text.indexOf(";-") > 0) {
      inline(p, start);
      return;
    }
    entry.add(p);
    entryStarts.add(start);
  }

  private void flush() {
    if (!entry.isEmpty()) {
      finish(entry.get(entry.size() - 1).value().length());
    }
  }

  private void finish(int end) {
    StringBuilder out = new StringBuilder();
    List<Provenance> where = new ArrayList<>();
    for (int i = 0; i < entry.size(); i++) {
      Passage p = entry.get(i);
      int to = i == entry.size() - 1 ? end : p.value().length();
      String part = p.value().substring(Math.min(entryStarts.get(i), to), to).strip();
      out.append(out.length() == 0 ? "" : " ").append(part);
      where.add(p.at(Math.min(entryStarts.get(i), to), to));
    }
    entry.clear();
    entryStarts.clear();
    String text = Marks.withoutLast(BULLET.matcher(out).replaceFirst(""), ";,. ");
    if (text.isEmpty()) {
      return;
    }
    Matcher purpose = PURPOSE.matcher(Folding.fold(text));
    if (purpose.find()) {
      recipients.add(
          new Recipient(
              Marks.withoutLast(text.substring(0, purpose.start()), ";,. "),
              text.substring(purpose.start(1), purpose.end(1)).strip(),
              where));
    } else {
      recipients.add(new Recipient(text, null, where));
    }
  }
}
