/** The copy of proposal-service's arrangements. */
@NullMarked
package jobshare.matching.arrangement;

import org.jspecify.annotations.NullMarked;
