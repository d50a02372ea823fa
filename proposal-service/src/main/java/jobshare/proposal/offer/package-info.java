/** What the employer offers the pair: terms, pay and releases; counter-offers, and the acceptances of both partners. */
@NullMarked
package jobshare.proposal.offer;

import org.jspecify.annotations.NullMarked;
