/** Work that goes on in the background, on files that were uploaded: it is claimed by one replica, and goes on after a crash. */
@NullMarked
package jobshare.profile.job;

import org.jspecify.annotations.NullMarked;
