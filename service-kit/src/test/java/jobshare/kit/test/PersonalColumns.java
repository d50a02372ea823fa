package jobshare.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Where a service's database could hold something of a person: every column that may hold an id or a keyed hash. A test of the export
 * names each of them, so that none is forgotten when a table is added.
 */
public final class PersonalColumns {

    /** The kit's own: each is swept at an erasure, or holds ids alone; the audit trail is exported by every service. */
    private static final Set<String> OF_THE_KIT = Set.of("outbox.event_id", "outbox.subject_key", "inbox.event_id",
            "idempotency.actor_key", "audit.actor_key", "audit.entity_id", "erased_person.person_id");

    private PersonalColumns() {
    }

    /**
     * Compares the database with what the test knows.
     *
     * @param exported columns that lead to a person, each shown in the export
     * @param impersonal columns that hold ids or keys, but none by which something of a person is kept
     */
    public static void areAllKnown(DataSource database, Set<String> exported, Set<String> impersonal) throws SQLException {
        var known = new TreeSet<>(exported);
        known.addAll(impersonal);
        known.addAll(OF_THE_KIT);
        assertEquals(known, new TreeSet<>(columns(database)),
                "A column that may hold a person's id is neither exported nor known "
                        + "to be impersonal (or is gone). If it leads to a person, add it to the service's export and to its erasure; then "
                        + "name it in this test.");
    }

    private static Set<String> columns(DataSource database) throws SQLException {
        var columns = new HashSet<String>();
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and table_name <> 'flyway_schema_history'
                and (udt_name in ('uuid', '_uuid') or column_name like '%subject%' or column_name like '%\\_key')""")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
