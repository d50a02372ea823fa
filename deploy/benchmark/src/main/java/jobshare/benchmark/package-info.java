/** Measures the suite as a whole, as a user of it would, and prints what was found beside what was aimed at. */
@NullMarked
package jobshare.benchmark;

import org.jspecify.annotations.NullMarked;
