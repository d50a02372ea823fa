/** Skills as the copies of people and roles hold them. */
@NullMarked
package jobshare.proposal.skill;

import org.jspecify.annotations.NullMarked;
