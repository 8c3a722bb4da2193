/** What the build makes of the command line for its distribution; none of it is shipped. */
package io.github.kehoach.cli;
