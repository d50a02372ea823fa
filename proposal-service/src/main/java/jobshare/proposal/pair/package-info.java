/** Two values of a kind, one for each partner. */
@NullMarked
package jobshare.proposal.pair;

import org.jspecify.annotations.NullMarked;
