/** Typed ids, so that the id of one kind of entity cannot be passed for another. */
@NullMarked
package jobshare.kit.id;

import org.jspecify.annotations.NullMarked;
