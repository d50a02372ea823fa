/** Whether two people may be paired at all, and why not; pure, no framework and no clock. */
@NullMarked
package jobshare.matching.constraint;

import org.jspecify.annotations.NullMarked;
