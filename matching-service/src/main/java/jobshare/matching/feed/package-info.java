/** Reads people and roles from their topics into memory, and reacts to what other services tell. */
@NullMarked
package jobshare.matching.feed;

import org.jspecify.annotations.NullMarked;
