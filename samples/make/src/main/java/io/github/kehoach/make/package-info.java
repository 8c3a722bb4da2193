/** Sets the sample plans in every format. */
@NullMarked
package io.github.kehoach.make;

import org.jspecify.annotations.NullMarked;
