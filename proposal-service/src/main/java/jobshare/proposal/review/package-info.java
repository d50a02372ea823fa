/** What the two and their manager say of an arrangement from time to time, and how that drifts. */
@NullMarked
package jobshare.proposal.review;

import org.jspecify.annotations.NullMarked;
