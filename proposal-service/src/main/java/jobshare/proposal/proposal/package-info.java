/** The pitch of a pair for a role: its lifecycle, who may do what in it, and the steps that it publishes. */
@NullMarked
package jobshare.proposal.proposal;

import org.jspecify.annotations.NullMarked;
