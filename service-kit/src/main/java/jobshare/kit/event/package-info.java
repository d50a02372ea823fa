/** Events as CloudEvents, and the topics they travel on. */
@NullMarked
package jobshare.kit.event;

import org.jspecify.annotations.NullMarked;
