/** The conversation of two partners before they share a job: its questions, and the answers of each. */
@NullMarked
package jobshare.matching.conversation;

import org.jspecify.annotations.NullMarked;
