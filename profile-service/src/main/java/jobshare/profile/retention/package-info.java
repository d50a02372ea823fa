/** How long people are kept of whom nothing is heard, and that what was forgotten goes from Kafka's files too. */
@NullMarked
package jobshare.profile.retention;

import org.jspecify.annotations.NullMarked;
