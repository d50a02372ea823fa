/** What all pages for people have in common. */
@NullMarked
package jobshare.proposal.page;

import org.jspecify.annotations.NullMarked;
