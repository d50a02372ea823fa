/** Background jobs on uploaded files, and the limits of these files: one replica claims a job, and another continues it after a crash. */
@NullMarked
package jobshare.profile.job;

import org.jspecify.annotations.NullMarked;
