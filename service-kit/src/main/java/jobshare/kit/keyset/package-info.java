/** Lists in pages that start after the last row of the page before (keyset pagination): order, filter, position and cursor. */
@NullMarked
package jobshare.kit.keyset;

import org.jspecify.annotations.NullMarked;
