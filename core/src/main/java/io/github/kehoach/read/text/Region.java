package io.github.kehoach.read.text;

import io.github.kehoach.document.Grid;

/**
 * Lines that make a grid.
 *
 * @param start index of the first line
 * @param end one past the index of the last line
 * @param grid what they make
 */
record Region(int start, int end, Grid grid) {}
