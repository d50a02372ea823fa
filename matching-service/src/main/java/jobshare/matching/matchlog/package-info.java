/** Logs each answer with its inputs, so that it can be recomputed and explained later. */
@NullMarked
package jobshare.matching.matchlog;

import org.jspecify.annotations.NullMarked;
