/** The hire, which turns a proposal into an arrangement, and the change of role of a pair that holds one. */
@NullMarked
package jobshare.proposal.hiring;

import org.jspecify.annotations.NullMarked;
