/** The pitch as a page for the one who decides: as HTML, as PDF, and behind a link for someone without an account. */
@NullMarked
package jobshare.proposal.pitch;

import org.jspecify.annotations.NullMarked;
