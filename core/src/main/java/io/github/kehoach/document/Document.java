package io.github.kehoach.document;

import java.util.List;
import java.util.Objects;

/**
 * What a reader makes of a file: elements in reading order.
 *
 * @param mediaType the media type of the file
 * @param elements its elements
 * @param notes what the reader wants to say about the file, one sentence each
 */
public record Document(String mediaType, List<Element> elements, List<String> notes) {

  /** Copies the lists. */
  public Document {
    Objects.requireNonNull(mediaType, "mediaType");
    elements = List.copyOf(elements);
    notes = List.copyOf(notes);
  }
}
