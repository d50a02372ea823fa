/** Events in CloudEvents form, and their topics. */
@NullMarked
package jobshare.kit.event;

import org.jspecify.annotations.NullMarked;
