/** The pitch of a pair for a role: its lifecycle, who may move it, and the steps that it tells the others. */
@NullMarked
package jobshare.proposal.proposal;

import org.jspecify.annotations.NullMarked;
