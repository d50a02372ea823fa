/** What the caller is to a proposal or an arrangement, and which rows of a list the caller may see. */
@NullMarked
package jobshare.proposal.access;

import org.jspecify.annotations.NullMarked;
