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
import jobshare.profile.person.PersonErased;
import jobshare.profile.person.PersonRepository;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Stores the errors of rejected rows. Called within a transaction. */
@ApplicationScoped
public class RowErrorRepository {

    private static final int FETCH_SIZE = 500;

    private final EntityManager entities;
    private final DataSource database;
    private final PersonRepository people;

    RowErrorRepository(EntityManager entities, DataSource database, PersonRepository people) {
        this.entities = entities;
        this.database = database;
        this.people = people;
    }

    /** The errors of a row. */
    record ErrorsOfLine(long line, List<FieldError> errors) {
    }

    /** The position of an error, after which a page starts. */
    record Position(long line, int number) {
    }

    /** An error and its position. */
    record StoredError(Position position, RowError error) {
    }

    void add(UUID job, List<ErrorsOfLine> lines) {
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

    /** Returns one more than the limit, which shows whether there is a next page. */
    List<StoredError> page(UUID job, @Nullable Position after, int limit) {
        var found = new ArrayList<StoredError>();
        read(job, after == null ? new Position(0, 0) : after, limit + 1, found::add);
        return found;
    }

    /** Passes all errors, a few at a time in memory. */
    void forEach(UUID job, Consumer<Object> row) {
        read(job, new Position(0, 0), Integer.MAX_VALUE, found -> row.accept(found.error()));
    }

    private void read(UUID job, Position after, int limit, Consumer<StoredError> row) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement("""
                select line, number, field, message from bulk_import_error
                where import_id = ? and (line, number) > (?, ?) order by line, number limit ?""")) {
            select.setFetchSize(FETCH_SIZE);
            select.setObject(1, job);
            select.setLong(2, after.line());
            select.setInt(3, after.number());
            select.setInt(4, limit);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    row.accept(new StoredError(new Position(rows.getLong(1), rows.getInt(2)),
                            new RowError(rows.getLong(1), rows.getString(3), rows.getString(4))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The errors of an import cannot be read", e);
        }
    }

    /** Messages quote values, so messages that may quote the erased person are deleted. */
    void onPersonErased(@Observes PersonErased event) {
        people.findById(event.id()).ifPresent(person -> {
            var details = person.details();
            Stream.of(details.employeeNumber(), details.subject(), details.workEmail(), details.givenName(), details.familyName(),
                    person.id().toString())
                    .filter(value -> value != null && !value.isBlank())
                    .forEach(value -> entities.createNativeQuery("delete from bulk_import_error where strpos(message, ?1) > 0")
                            .setParameter(1, value)
                            .executeUpdate());
        });
    }
}
