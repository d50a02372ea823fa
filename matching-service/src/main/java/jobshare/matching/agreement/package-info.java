/** How two partners will work: who covers when, who leads on what, how work is handed over, and what both have signed. */
@NullMarked
package jobshare.matching.agreement;

import org.jspecify.annotations.NullMarked;
