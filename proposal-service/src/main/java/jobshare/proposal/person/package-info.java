/** Copies of people and their names, updated by events from profile-service. */
@NullMarked
package jobshare.proposal.person;

import org.jspecify.annotations.NullMarked;
