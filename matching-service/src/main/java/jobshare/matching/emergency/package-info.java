/** Whom to call when one of two partners can't be reached: between the two alone. */
@NullMarked
package jobshare.matching.emergency;

import org.jspecify.annotations.NullMarked;
