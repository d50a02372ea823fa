/** This service's own copy of people and their names, fed by events. */
@NullMarked
package jobshare.proposal.person;

import org.jspecify.annotations.NullMarked;
