/** The outbox pattern: events are stored with the change that they describe and published after its commit. */
@NullMarked
package jobshare.kit.outbox;

import org.jspecify.annotations.NullMarked;
