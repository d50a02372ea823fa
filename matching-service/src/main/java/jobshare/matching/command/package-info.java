/** Bounds of the dates in commands. */
@NullMarked
package jobshare.matching.command;

import org.jspecify.annotations.NullMarked;
