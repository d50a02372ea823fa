/** Events of step topics take effect once. */
@NullMarked
package jobshare.kit.inbox;

import org.jspecify.annotations.NullMarked;
