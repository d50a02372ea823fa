package jobshare.profile.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jobshare.kit.problem.FieldError;
import jobshare.profile.person.People;
import jobshare.profile.person.PersonErased;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What was wrong with the rows of imports. Called within a transaction. */
@ApplicationScoped
public class RowErrors {

    private static final int FETCH = 500;

    private final EntityManager entities;
    private final DataSource database;
    private final People people;

    RowErrors(EntityManager entities, DataSource database, People people) {
        this.entities = entities;
        this.database = database;
        this.people = people;
    }

    /** The errors of a line. */
    record OfLine(long line, List<FieldError> errors) {
    }

    /** Where a page begins: after this error. */
    record Place(long line, int number) {
    }

    /** An error and where it is. */
    record Found(Place place, RowError error) {
    }

    void add(UUID job, List<OfLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into bulk_import_error (import_id, line, number, field, message) values (?, ?, ?, ?, ?)")) {
                for (var line : lines) {
                    for (var i = 0; i < line.errors().size(); i++) {
                        bind(insert, job, line.line(), i, line.errors().get(i));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement insert, UUID job, long line, int number, FieldError error) throws SQLException {
        insert.setObject(1, job);
        insert.setLong(2, line);
        insert.setInt(3, number);
        insert.setString(4, error.pointer());
        insert.setString(5, error.detail());
    }

    /** One more than the limit, to see whether there are more. */
    List<Found> page(UUID job, @Nullable Place after, int limit) {
        var found = new ArrayList<Found>();
        read(job, after == null ? new Place(0, 0) : after, limit + 1, found::add);
        return found;
    }

    /** Gives all of them, a few at a time in memory. */
    void each(UUID job, Consumer<Object> row) {
        read(job, new Place(0, 0), Integer.MAX_VALUE, found -> row.accept(found.error()));
    }

    private void read(UUID job, Place after, int limit, Consumer<Found> row) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select line, number, field, message from bulk_import_error
                        where import_id = ? and (line, number) > (?, ?) order by line, number limit ?""")) {
            select.setFetchSize(FETCH);
            select.setObject(1, job);
            select.setLong(2, after.line());
            select.setInt(3, after.number());
            select.setInt(4, limit);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    row.accept(new Found(new Place(rows.getLong(1), rows.getInt(2)),
                            new RowError(rows.getLong(1), rows.getString(3), rows.getString(4))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The errors of an import can't be read", e);
        }
    }

    /** Messages quote values: those that may quote someone who is to be forgotten go with them. */
    void forget(@Observes PersonErased erased) {
        people.known(erased.id()).ifPresent(person -> Stream.of(person.employeeNumber(), person.subject(), person.workEmail(),
                person.givenName(), person.familyName(), person.id().toString())
                .filter(value -> value != null && !value.isBlank())
                .forEach(value -> entities.createNativeQuery("delete from bulk_import_error where strpos(message, ?1) > 0")
                        .setParameter(1, value).executeUpdate()));
    }
}
