/** Skills in the copies of people and roles. */
@NullMarked
package jobshare.proposal.skill;

import org.jspecify.annotations.NullMarked;
