/** Measures the matching core on generated staff, beside peers that solve nearly the same problem. */
@NullMarked
package jobshare.benchmark.matching;

import org.jspecify.annotations.NullMarked;
