/** A sample: plans to tables on many machines, with Apache Spark. */
@NullMarked
package io.github.kehoach.spark;

import org.jspecify.annotations.NullMarked;
