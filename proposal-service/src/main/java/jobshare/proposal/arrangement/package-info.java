/** What a pair holds after the hire, until it ends. */
@NullMarked
package jobshare.proposal.arrangement;

import org.jspecify.annotations.NullMarked;
