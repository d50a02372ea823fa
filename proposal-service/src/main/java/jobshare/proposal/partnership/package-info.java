/** This service's own copy of partnerships, fed by events. */
@NullMarked
package jobshare.proposal.partnership;

import org.jspecify.annotations.NullMarked;
