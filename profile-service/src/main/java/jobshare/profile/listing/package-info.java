/** Lists of what is stored: filtered, sorted, paged, cut down to the fields that are asked for, and as a feed of changes. */
@NullMarked
package jobshare.profile.listing;

import org.jspecify.annotations.NullMarked;
