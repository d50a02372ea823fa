/** How far pitches come, counted by stage. */
@NullMarked
package jobshare.proposal.funnel;

import org.jspecify.annotations.NullMarked;
