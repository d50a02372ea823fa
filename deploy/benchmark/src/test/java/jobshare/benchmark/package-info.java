/** Tests of what the benchmark computes and prints; none of them measures a time. */
@NullMarked
package jobshare.benchmark;

import org.jspecify.annotations.NullMarked;
