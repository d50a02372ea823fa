/** What two partners agree on: the versions of their agreement, its terms, totals, and how it is shown. */
@NullMarked
package jobshare.matching.terms;

import org.jspecify.annotations.NullMarked;
