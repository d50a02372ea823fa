/** Decides whether two people can be paired, and explains why not. Pure: no framework, no database and no clock. */
@NullMarked
package jobshare.matching.constraint;

import org.jspecify.annotations.NullMarked;
