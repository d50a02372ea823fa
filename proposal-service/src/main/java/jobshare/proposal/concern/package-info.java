/** Doubts raised by the employer side about a pitch, and the answers that met them. */
@NullMarked
package jobshare.proposal.concern;

import org.jspecify.annotations.NullMarked;
