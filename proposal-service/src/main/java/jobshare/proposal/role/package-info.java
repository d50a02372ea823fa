/** This service's own copy of role profiles, fed by events. */
@NullMarked
package jobshare.proposal.role;

import org.jspecify.annotations.NullMarked;
