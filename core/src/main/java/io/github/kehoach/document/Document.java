package io.github.kehoach.document;

import io.github.kehoach.plan.TextLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader makes of a file: elements in reading order.
 *
 * @param mediaType the media type of the file
 * @param pageCount how many pages it has, or null where the format has none
 * @param textLayer where its text came from
 * @param elements its elements
 * @param geometry where the text stands on pages; {@link Geometry#NONE} where the format has none
 * @param notes what the reader wants to say about the file
 */
public record Document(
    String mediaType,
    @Nullable Integer pageCount,
    TextLayer textLayer,
    List<Element> elements,
    Geometry geometry,
    List<Note> notes) {

  /** Copies the lists. */
  public Document {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(textLayer, "textLayer");
    Objects.requireNonNull(geometry, "geometry");
    elements = List.copyOf(elements);
    notes = List.copyOf(notes);
  }

  /**
   * A document of a format without pages.
   *
   * @param mediaType the media type of the file
   * @param elements its elements
   * @param notes what the reader wants to say about the file
   * @return the document
   */
  public static Document unpaged(String mediaType, List<Element> elements, List<Note> notes) {
    return new Document(mediaType, null, TextLayer.NATIVE, elements, Geometry.NONE, notes);
  }

  /**
   * This document with one note more.
   *
   * @param note what else is to be said
   * @return the document
   */
  public Document with(Note note) {
    List<Note> all = new ArrayList<>(notes);
    all.add(note);
    return new Document(mediaType, pageCount, textLayer, elements, geometry, all);
  }
}
