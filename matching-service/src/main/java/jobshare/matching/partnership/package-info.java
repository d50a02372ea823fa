/** Two people who want to work as one, from the first word to the last. */
@NullMarked
package jobshare.matching.partnership;

import org.jspecify.annotations.NullMarked;
