/** Working hours as slots of a fortnight, and the clock. */
@NullMarked
package jobshare.kit.time;

import org.jspecify.annotations.NullMarked;
