/** Why someone wants to share a job: theirs alone to read, encrypted where it lies. */
@NullMarked
package jobshare.profile.reason;

import org.jspecify.annotations.NullMarked;
