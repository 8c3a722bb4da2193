package io.github.kehoach.document;

/** A piece of a document in reading order. */
public sealed interface Element permits Paragraph, Grid, Furniture {}
