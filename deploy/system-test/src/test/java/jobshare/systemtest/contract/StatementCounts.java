package jobshare.systemtest.contract;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import jobshare.systemtest.RunningSuite;

/** How many statements PostgreSQL has executed for a service, and how many rows they returned or changed. */
final class StatementCounts implements AutoCloseable {

    private final Connection connection;

    StatementCounts() {
        try {
            connection = DriverManager.getConnection(RunningSuite.get().database("postgres"), "postgres", "postgres");
            try (var statement = connection.createStatement()) {
                statement.execute("create extension if not exists pg_stat_statements");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Totals, since the start of PostgreSQL or since an earlier count. */
    record Count(long statements, long rows) {

        Count minus(Count before) {
            return new Count(statements - before.statements, rows - before.rows);
        }
    }

    Count of(String service) {
        try (var query = connection
                .prepareStatement("select coalesce(sum(calls), 0), coalesce(sum(rows), 0) from pg_stat_statements"
                        + " join pg_database on oid = dbid where datname = ?")) {
            query.setString(1, service);
            try (var counts = query.executeQuery()) {
                counts.next();
                return new Count(counts.getLong(1), counts.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
