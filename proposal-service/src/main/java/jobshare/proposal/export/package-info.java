/** All that this service holds on someone, for them to take away. */
@NullMarked
package jobshare.proposal.export;

import org.jspecify.annotations.NullMarked;
