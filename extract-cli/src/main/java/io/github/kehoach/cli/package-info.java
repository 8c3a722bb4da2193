/** The command line: arguments, files in and out, messages, exit codes. Nothing else lives here. */
@NullMarked
package io.github.kehoach.cli;

import org.jspecify.annotations.NullMarked;
