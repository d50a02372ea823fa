/** Typed ids, so that one kind is never passed for another. */
@NullMarked
package jobshare.kit.id;

import org.jspecify.annotations.NullMarked;
