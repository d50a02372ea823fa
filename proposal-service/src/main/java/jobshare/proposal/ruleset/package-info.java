/** What the law of a jurisdiction asks of a statutory request: data files, and the dates that follow from them. */
@NullMarked
package jobshare.proposal.ruleset;

import org.jspecify.annotations.NullMarked;
