package io.github.kehoach.cli;

import io.github.kehoach.plan.PlanDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a text file in UTF-8, which alone has lines that an editor shows. */
final class SourceLines {

  private static final SourceLines NONE = new SourceLines("");

  /** Where each line starts. */
  private final int[] starts;

  private SourceLines(String text) {
    IntStream.Builder lines = IntStream.builder();
    for (int i = 0; i < text.length(); i++) {
      char before = i == 0 ? '\n' : text.charAt(i - 1);
      if (before == '\n' || before == '\r' && text.charAt(i) != '\n') {
        lines.add(i);
      }
    }
    starts = lines.build().toArray();
  }

  /** The lines of an input; none where it is no such file, or cannot be read again. */
  static SourceLines of(Input input, PlanDocument plan) {
    boolean hasLines = plan.source().mediaType().equals("text/plain");
    if (!hasLines || input.isStandardInput()) {
      return NONE;
    }
    try {
      byte[] bytes = Files.readAllBytes(input.file());
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new SourceLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return NONE; // offsets are those of another encoding's letters
    } catch (IOException e) {
      return NONE; // it was read a moment ago: the report does without lines
    }
  }

  /** The line that holds an offset, from 1; null where there are no lines. */
  @Nullable Integer at(int offset) {
    if (starts.length == 0) {
      return null;
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
