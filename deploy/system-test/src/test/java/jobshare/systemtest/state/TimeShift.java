package jobshare.systemtest.state;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jobshare.systemtest.RunningSuite;

/**
 * Makes an object older: moves every date and time of its row, and of the rows that belong to it, into the past. The service's own
 * scheduled job then makes the transition that is due. No status is written.
 */
final class TimeShift {

    private final Connection connection;
    private final int days;
    private final Set<String> done = new HashSet<>();

    private TimeShift(Connection connection, int days) {
        this.connection = connection;
        this.days = days;
    }

    /** @param table of the object, in the database of the same name as the service */
    static void age(String service, String table, UUID id, int days) {
        try (var connection = DriverManager.getConnection(RunningSuite.get().database(service), service, "local")) {
            connection.setAutoCommit(false);
            new TimeShift(connection, days).shift(table, "id = '" + id + "'");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void shift(String table, String rows) throws SQLException {
        if (!done.add(table)) {
            return;
        }
        for (var child : query("""
                select child.relname || ' ' || a.attname from pg_constraint c join pg_class child on child.oid = c.conrelid
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = '%s'::regclass""".formatted(table))) {
            var name = child.split(" ");
            shift(name[0], name[1] + " in (select id from " + table + " where " + rows + ")");
        }
        var columns = query("""
                select column_name from information_schema.columns where table_schema = 'public' and table_name = '%s'
                and data_type in ('date', 'timestamp with time zone') and is_generated = 'NEVER'""".formatted(table));
        if (!columns.isEmpty()) {
            var changes = columns.stream().map(column -> column + " = " + column + " - " + days + " * interval '1 day'").toList();
            try (var update = connection.createStatement()) {
                update.executeUpdate("update " + table + " set " + String.join(", ", changes) + " where " + rows);
            }
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (var select = connection.createStatement(); var found = select.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }
}
