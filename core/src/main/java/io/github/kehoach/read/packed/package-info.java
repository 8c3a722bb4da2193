/** What the readers of packed formats share: archives in memory and XML streams, both bounded. */
@NullMarked
package io.github.kehoach.read.packed;

import org.jspecify.annotations.NullMarked;
