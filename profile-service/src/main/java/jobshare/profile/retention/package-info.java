/** Retention of personal data: inactive people are warned and erased, and Kafka removes erased records. */
@NullMarked
package jobshare.profile.retention;

import org.jspecify.annotations.NullMarked;
