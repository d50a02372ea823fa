package jobshare.profile.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.ListFilter;
import jobshare.kit.keyset.PageRequest;
import jobshare.kit.keyset.SortKey;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.web.Page;
import jobshare.profile.person.PersonErased;
import jobshare.profile.person.PersonRepository;
import org.hibernate.Session;

/** Stores the errors of rejected rows. Called within a transaction. */
@ApplicationScoped
public class RowErrorRepository {

    static final Keyset<StoredError> ORDER = Keyset.ascending(SortKey.of("line", found -> found.error().line(), Long::valueOf),
            SortKey.of("number", StoredError::number, Integer::valueOf));
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

    /** @param number counts the errors of a line */
    record StoredError(int number, RowError error) {

        static StoredError of(long line, int number, String field, String message) {
            return new StoredError(number, new RowError(line, field, message));
        }
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

    Page<RowError> page(UUID job, PageRequest<StoredError> request) {
        var ofJob = new ListFilter().equal("import_id", job);
        var query = entities.unwrap(Session.class)
                .createNativeQuery("select line, number, field, message from bulk_import_error where " + request.query(ofJob),
                        Object[].class);
        request.parameters(ofJob).forEach(query::setParameter);
        var read = query.setMaxResults(request.rows())
                .getResultStream()
                .map(row -> StoredError.of((Long) row[0], (Integer) row[1], (String) row[2], (String) row[3]))
                .toList();
        return Page.of(request, read).map(StoredError::error);
    }

    /** Passes all errors, a few at a time in memory. */
    void forEach(UUID job, Consumer<Object> row) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select line, field, message from bulk_import_error where import_id = ?" + ORDER.orderBy())) {
            select.setFetchSize(FETCH_SIZE);
            select.setObject(1, job);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    row.accept(new RowError(rows.getLong(1), rows.getString(2), rows.getString(3)));
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
