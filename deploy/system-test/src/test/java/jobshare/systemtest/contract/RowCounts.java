package jobshare.systemtest.contract;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jobshare.systemtest.RunningSuite;

/** How many rows each table of a service has, except the tables of messages in transit and of migrations. */
final class RowCounts implements AutoCloseable {

    private final Map<String, Connection> connections = new ConcurrentHashMap<>();
    private final Map<String, String> queries = new ConcurrentHashMap<>();

    Map<String, Long> of(String service) {
        try (var statement = connection(service).createStatement();
                var found = statement.executeQuery(queries.computeIfAbsent(service, this::query))) {
            var rows = new TreeMap<String, Long>();
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String query(String service) {
        return tables(service).stream()
                .map(table -> "select '" + table + "', count(*) from " + table)
                .collect(Collectors.joining(" union all "));
    }

    private List<String> tables(String service) {
        try (var statement = connection(service).createStatement();
                var found = statement
                        .executeQuery("select table_name from information_schema.tables where table_schema = 'public'"
                                + " and table_type = 'BASE TABLE' and table_name !~ 'outbox|inbox|flyway'")) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            if (tables.isEmpty()) {
                throw new IllegalStateException("There are no tables in the database of " + service);
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection(String service) {
        return connections.computeIfAbsent(service, name -> {
            try {
                return DriverManager.getConnection(RunningSuite.get().database(name), name, "local");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void close() {
        connections.values().forEach(connection -> {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
