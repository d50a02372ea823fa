/** A programme for tests: people and roles as the profile service tells of them, and what they do over HTTP. */
@NullMarked
package jobshare.matching.journey;

import org.jspecify.annotations.NullMarked;
