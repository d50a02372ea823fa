package jobshare.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jobshare.kit.event.Topics;

/** The SQL of the tables {@code outbox} and {@code rejected_event}. Each method is one statement, so it takes effect completely or not at all. */
final class OutboxTable {

    private static final int BATCH_ROWS = 500;
    private static final int BATCH_BYTES = 16 << 20;

    /** A step waits behind a rejected step of its key. A state does not: it replaces the rejected one. */
    private static final String NEXT = """
            select id, event_id, topic, key, type, payload, time, subject_key
            from (select *, sum(coalesce(octet_length(payload), 0)) over (order by id) - coalesce(octet_length(payload), 0) as bytes_before
                  from (select * from outbox o
                        where topic <> all (?)
                        and (topic = any (?)
                             or not exists (select from rejected_event r where r.topic = o.topic and r.key = o.key and r.id < o.id))
                        order by id limit ?) as oldest) as batch
            where bytes_before < ? order by id""";

    private static final String DELETE = """
            with published as (delete from outbox where id = any (?) returning id, topic, key)
            delete from rejected_event r using published p
            where r.topic = any (?) and r.topic = p.topic and r.key = p.key and r.id < p.id""";

    private static final String REJECT = """
            with rejected as (delete from outbox where id = any (?) returning *)
            insert into rejected_event (id, event_id, topic, key, type, payload, time, subject_key, reason, rejected_at)
            select id, event_id, topic, key, type, payload, time, subject_key, reason, ?::timestamptz
            from rejected join unnest(?::bigint[], ?::text[]) as failure (failed_id, reason) on failed_id = id""";

    private static final String RESTORE = """
            with restored as (delete from rejected_event returning *)
            insert into outbox (id, event_id, topic, key, type, payload, time, subject_key) overriding system value
            select id, event_id, topic, key, type, payload, time, subject_key from restored""";

    private OutboxTable() {
    }

    /** An event with its place in the order. */
    record Row(long id, OutboxEvent event) {
    }

    /**
     * Returns the oldest events that may be sent now, in order: at most 500, and no more than needed to reach 16 MiB.
     *
     * @param pausedTopics topics to skip
     */
    static List<Row> next(Connection connection, Collection<String> pausedTopics) throws SQLException {
        try (var select = connection.prepareStatement(NEXT)) {
            texts(select, 1, pausedTopics);
            texts(select, 2, Topics.states());
            select.setInt(3, BATCH_ROWS);
            select.setInt(4, BATCH_BYTES);
            var rows = new ArrayList<Row>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getLong("id"), OutboxEvent.read(found)));
                }
            }
            return rows;
        }
    }

    /** Deletes events that are published or replaced by a newer state, and rejected states that they replace. */
    static void delete(Connection connection, Collection<Long> ids) throws SQLException {
        try (var delete = connection.prepareStatement(DELETE)) {
            numbers(delete, 1, ids);
            texts(delete, 2, Topics.states());
            delete.executeUpdate();
        }
    }

    /** Moves events to the table of rejected events. */
    static void reject(Connection connection, Map<Long, String> reasons, Instant now) throws SQLException {
        var ids = List.copyOf(reasons.keySet());
        try (var move = connection.prepareStatement(REJECT)) {
            numbers(move, 1, ids);
            move.setTimestamp(2, Timestamp.from(now));
            numbers(move, 3, ids);
            texts(move, 4, ids.stream().map(id -> String.valueOf(reasons.get(id))).toList());
            move.executeUpdate();
        }
    }

    /** Moves all rejected events back to the outbox, each to its old place, and returns their number. */
    static int restoreRejected(Connection connection) throws SQLException {
        try (var move = connection.prepareStatement(RESTORE)) {
            return move.executeUpdate();
        }
    }

    private static void texts(PreparedStatement statement, int at, Collection<String> values) throws SQLException {
        statement.setArray(at, statement.getConnection().createArrayOf("text", values.toArray()));
    }

    private static void numbers(PreparedStatement statement, int at, Collection<Long> values) throws SQLException {
        statement.setArray(at, statement.getConnection().createArrayOf("bigint", values.toArray()));
    }
}
