/** The rules of each jurisdiction for statutory requests: data files, and the deadlines that follow from them. */
@NullMarked
package jobshare.proposal.ruleset;

import org.jspecify.annotations.NullMarked;
