/** Reads people and roles from their topics into memory. */
@NullMarked
package jobshare.matching.feed;

import org.jspecify.annotations.NullMarked;
