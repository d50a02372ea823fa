/** The talk of two people before they share a job: what they should talk about, and what each has answered for themselves. */
@NullMarked
package jobshare.matching.talk;

import org.jspecify.annotations.NullMarked;
