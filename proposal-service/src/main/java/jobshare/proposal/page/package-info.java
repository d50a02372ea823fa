/** Common parts of all HTML pages. */
@NullMarked
package jobshare.proposal.page;

import org.jspecify.annotations.NullMarked;
