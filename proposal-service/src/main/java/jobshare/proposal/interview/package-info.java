/** Interviews of a pair, joint or single, and what one partner's result means for the other. */
@NullMarked
package jobshare.proposal.interview;

import org.jspecify.annotations.NullMarked;
