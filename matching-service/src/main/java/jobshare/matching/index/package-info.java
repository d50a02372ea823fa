/** Everybody and every role in memory, to be searched by many while one writes; pure, no framework and no clock. */
@NullMarked
package jobshare.matching.index;

import org.jspecify.annotations.NullMarked;
