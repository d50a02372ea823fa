/** The private reason for sharing a job: encrypted, and readable only by the person. */
@NullMarked
package jobshare.profile.reason;

import org.jspecify.annotations.NullMarked;
