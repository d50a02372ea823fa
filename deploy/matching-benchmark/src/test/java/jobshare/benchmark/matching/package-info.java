/** Tests of what matching is measured by. */
@NullMarked
package jobshare.benchmark.matching;

import org.jspecify.annotations.NullMarked;
