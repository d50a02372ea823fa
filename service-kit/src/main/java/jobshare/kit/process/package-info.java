/** The process itself: it refuses unsafe configuration. */
@NullMarked
package jobshare.kit.process;

import org.jspecify.annotations.NullMarked;
