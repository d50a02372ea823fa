/** The copy of proposal-service's proposals. */
@NullMarked
package jobshare.matching.proposal;

import org.jspecify.annotations.NullMarked;
