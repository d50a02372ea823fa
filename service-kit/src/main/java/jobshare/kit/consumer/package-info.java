/**
 * Consuming events in batches, with dead letters for events that cannot be handled.
 *
 * <p>To add a column to a copy of another service's data: existing rows lack the column, and an event that is not newer than its
 * row is ignored. The migration that adds the column therefore also lowers the version of each row by one, and the channel gets a
 * new consumer group ({@code mp.messaging.incoming.<channel>.group.id=<service>-2}, then {@code -3}). The compacted topic is then
 * read again from its start, and each row takes its current state but no older one. Because the new group reads events again,
 * every handler must be idempotent: states by their version, steps by the inbox, and CDI events only for a state that is new.
 * Stop all replicas of the previous version first: one that still runs could store a state without the column.
 */
@NullMarked
package jobshare.kit.consumer;

import org.jspecify.annotations.NullMarked;
