/** Roles that two partners held together, in this programme or before. */
@NullMarked
package jobshare.matching.history;

import org.jspecify.annotations.NullMarked;
