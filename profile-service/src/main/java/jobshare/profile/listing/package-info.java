/** Lists of stored rows: filtered, sorted, paged, reduced to selected fields, and as a feed of changes. */
@NullMarked
package jobshare.profile.listing;

import org.jspecify.annotations.NullMarked;
