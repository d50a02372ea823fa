/** Copies of roles, updated by events from profile-service. */
@NullMarked
package jobshare.proposal.role;

import org.jspecify.annotations.NullMarked;
