/** People in the programme: who they are, how they want to work, and what they agreed to. */
@NullMarked
package jobshare.profile.person;

import org.jspecify.annotations.NullMarked;
