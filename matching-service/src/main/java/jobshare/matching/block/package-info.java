/** Blocks: people whom someone does not want to be matched with. */
@NullMarked
package jobshare.matching.block;

import org.jspecify.annotations.NullMarked;
