/** The export of a person's data. */
@NullMarked
package jobshare.proposal.export;

import org.jspecify.annotations.NullMarked;
