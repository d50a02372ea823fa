/** The process itself: refusing unsafe configuration, ending with its parent. */
@NullMarked
package jobshare.kit.process;

import org.jspecify.annotations.NullMarked;
