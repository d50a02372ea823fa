/** Who issues a command, in which role and when; why an action is blocked; bounds of the dates in it. */
@NullMarked
package jobshare.proposal.command;

import org.jspecify.annotations.NullMarked;
