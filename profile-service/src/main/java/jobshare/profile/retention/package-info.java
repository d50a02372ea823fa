/**
 * Retention of personal data: inactive people are warned and erased, private texts are erased if nobody confirms a changed login, and
 * Kafka removes erased records.
 */
@NullMarked
package jobshare.profile.retention;

import org.jspecify.annotations.NullMarked;
