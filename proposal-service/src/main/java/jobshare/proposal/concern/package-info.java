/** Concerns and questions of the employer about a pitch, and their answers. */
@NullMarked
package jobshare.proposal.concern;

import org.jspecify.annotations.NullMarked;
