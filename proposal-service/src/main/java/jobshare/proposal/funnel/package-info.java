/** The funnel: pitches counted by stage. */
@NullMarked
package jobshare.proposal.funnel;

import org.jspecify.annotations.NullMarked;
