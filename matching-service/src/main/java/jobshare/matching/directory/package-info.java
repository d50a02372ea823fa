/** Maps callers and keys to people and roles, under pseudonyms. */
@NullMarked
package jobshare.matching.directory;

import org.jspecify.annotations.NullMarked;
