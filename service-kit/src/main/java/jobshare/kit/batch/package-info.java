/** Work that is done some at a time. */
@NullMarked
package jobshare.kit.batch;

import org.jspecify.annotations.NullMarked;
