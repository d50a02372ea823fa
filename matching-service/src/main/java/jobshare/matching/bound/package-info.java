/** Upper bounds of scores and a fast scorer, by which a search skips most people. Pure. */
@NullMarked
package jobshare.matching.bound;

import org.jspecify.annotations.NullMarked;
