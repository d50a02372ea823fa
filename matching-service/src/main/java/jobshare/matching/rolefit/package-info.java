/** How well a pair fits a role, with an explanation. Pure. */
@NullMarked
package jobshare.matching.rolefit;

import org.jspecify.annotations.NullMarked;
