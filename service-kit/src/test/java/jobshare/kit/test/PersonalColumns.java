package jobshare.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * The columns of a database that may identify a person: all columns of ids and keyed hashes. The export test of a service lists
 * each of them, so that a new table cannot be forgotten.
 */
public final class PersonalColumns {

    /** Columns of the kit: cleared by an erasure or without personal data; every service exports the audit log. */
    private static final Set<String> KIT_COLUMNS = Set.of("outbox.event_id", "outbox.subject_key", "rejected_event.event_id",
            "rejected_event.subject_key", "inbox.event_id", "idempotency.actor_key", "audit.actor_key", "audit.entity_id",
            "erased_person.person_id");

    private PersonalColumns() {
    }

    /**
     * Asserts that the database has exactly the listed columns.
     *
     * @param exported columns that lead to a person and are part of the export
     * @param impersonal columns with ids or keys that do not lead to a person
     */
    public static void assertAllKnown(DataSource database, Set<String> exported, Set<String> impersonal) throws SQLException {
        var known = new TreeSet<>(exported);
        known.addAll(impersonal);
        known.addAll(KIT_COLUMNS);
        assertEquals(known, new TreeSet<>(columns(database)),
                "A column that may hold the id of a person is neither exported nor listed as impersonal, or it no longer "
                        + "exists. If it leads to a person, add it to the export and the erasure of the service. Then list "
                        + "it in this test.");
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
