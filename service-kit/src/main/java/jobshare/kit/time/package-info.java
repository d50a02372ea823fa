/** Working time: the fortnight of slots, and the clock. */
@NullMarked
package jobshare.kit.time;

import org.jspecify.annotations.NullMarked;
