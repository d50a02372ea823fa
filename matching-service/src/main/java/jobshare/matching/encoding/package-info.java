/** Profiles and roles as numbers, packed into columns that a search can scan. Pure. */
@NullMarked
package jobshare.matching.encoding;

import org.jspecify.annotations.NullMarked;
