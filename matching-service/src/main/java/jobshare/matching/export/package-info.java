/** Exports all data that this service holds about a person. */
@NullMarked
package jobshare.matching.export;

import org.jspecify.annotations.NullMarked;
