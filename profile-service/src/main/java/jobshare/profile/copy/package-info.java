/** Copies of other services' data, updated by their events. */
@NullMarked
package jobshare.profile.copy;

import org.jspecify.annotations.NullMarked;
