/**
 * Reading events in batches; what can't be applied becomes a dead letter.
 *
 * <p>When a copy gets a new column, rows that are there already lack it, and an event that is not newer than its row is ignored. So the
 * migration that adds the column also lowers the version of each row by one, and the channel gets a new consumer group
 * ({@code mp.messaging.incoming.<channel>.group.id=<service>-2}, then {@code -3}): the compacted topic is read again from its start,
 * each row takes in the state that it has, and none that is older. The new group reads what the old one had read, so a handler must find
 * nothing to do where it was told before: states by their version, steps by the inbox, and what is fired inside the service once only.
 * Replicas of the version before are stopped first: one that still ran could take a state in without the column.
 */
@NullMarked
package jobshare.kit.consumer;

import org.jspecify.annotations.NullMarked;
