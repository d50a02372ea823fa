/** How fast the pure core of matching is, on made-up staffs, beside others that do nearly the same. */
@NullMarked
package jobshare.benchmark.matching;

import org.jspecify.annotations.NullMarked;
