/** What holds for the whole service. */
@NullMarked
package jobshare.proposal;

import org.jspecify.annotations.NullMarked;
