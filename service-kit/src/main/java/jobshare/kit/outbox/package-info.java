/** Events stored with the change they tell of, and published after its commit. */
@NullMarked
package jobshare.kit.outbox;

import org.jspecify.annotations.NullMarked;
