/** All people in memory, for many concurrent searches and one writer. Pure: no framework, no database and no clock. */
@NullMarked
package jobshare.matching.index;

import org.jspecify.annotations.NullMarked;
