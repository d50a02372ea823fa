/** Regular reviews of an arrangement by both partners and the employer, and the trend of their answers. */
@NullMarked
package jobshare.proposal.review;

import org.jspecify.annotations.NullMarked;
