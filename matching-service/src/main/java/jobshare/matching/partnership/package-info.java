/** Two people who share a job, from proposal to dissolution. */
@NullMarked
package jobshare.matching.partnership;

import org.jspecify.annotations.NullMarked;
