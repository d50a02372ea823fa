/** Work on due items, in batches or one claimed item at a time. */
@NullMarked
package jobshare.kit.batch;

import org.jspecify.annotations.NullMarked;
