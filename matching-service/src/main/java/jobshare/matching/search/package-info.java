/** Finds the best partners of a person and the best pairs for a role, exactly. Pure: no framework, no database and no clock. */
@NullMarked
package jobshare.matching.search;

import org.jspecify.annotations.NullMarked;
