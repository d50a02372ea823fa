/** Measures the suite from outside and prints the results beside the aims. */
@NullMarked
package jobshare.benchmark;

import org.jspecify.annotations.NullMarked;
