package jobshare.matching.matchlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.matching.directory.Directory;

/**
 * Logs each answer before it leaves the service, so that no answer is lost. It takes one statement and one round trip, committed
 * on its own, which also stores inputs that are not stored yet.
 */
@ApplicationScoped
public class MatchLog {

    private static final String ANSWER = """
            insert into match_log (id, question, about, asked_by, asked_at, model_version, weights, inputs, results, people,
                context, facts)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::json, ?, ?::jsonb, ?::jsonb)""";
    /** Stores nothing of a person who has been erased but is still in this replica's memory. */
    private static final String ANSWER_WITH_INPUTS = """
            with used as (
                insert into match_input (kind, id, version, content)
                select kind, id, version, content::jsonb from unnest(?, ?, ?, ?) as new (kind, id, version, content)
                where not exists (select from erased_person where person_id = new.id)
                order by kind, id, version
                on conflict do nothing)
            """ + ANSWER;

    private final DataSource database;
    private final InputStore inputs;
    private final Directory directory;
    private final ObjectMapper json;
    private final Clock clock;

    MatchLog(DataSource database, InputStore inputs, Directory directory, ObjectMapper json, Clock clock) {
        this.database = database;
        this.inputs = inputs;
        this.directory = directory;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Logs an answer in a transaction of its own: it is stored when this method returns.
     *
     * @param askedBy keyed hash of the asker's subject
     * @return the id of the logged answer
     */
    @Transactional(TxType.NEVER)
    public UUID record(MatchAnswer answer, String askedBy) {
        var used = used(answer);
        var unstored = inputs.unstored(used);
        var id = Ids.v7();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(unstored.isEmpty() ? ANSWER : ANSWER_WITH_INPUTS)) {
            int next = 1;
            if (!unstored.isEmpty()) {
                insert.setArray(next++, array(connection, "text", unstored.stream().map(InputStore.Input::kind).toArray()));
                insert.setArray(next++, array(connection, "uuid", unstored.stream().map(InputStore.Input::id).toArray()));
                insert.setArray(next++, array(connection, "bigint", unstored.stream().map(InputStore.Input::version).toArray()));
                insert.setArray(next++, array(connection, "text", unstored.stream().map(inputs::content).toArray()));
            }
            var versions = new LinkedHashMap<UUID, Long>();
            used.forEach(input -> versions.put(input.id(), input.version()));
            insert.setObject(next++, id);
            insert.setString(next++, answer.question().name());
            insert.setObject(next++, answer.about());
            insert.setString(next++, askedBy);
            insert.setObject(next++, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(next++, answer.modelVersion());
            insert.setString(next++, written(answer.weights()));
            insert.setString(next++, written(versions));
            insert.setString(next++, written(answer.items()));
            insert.setArray(next++, array(connection, "uuid", answer.people().stream().map(PersonId::value).toArray()));
            insert.setString(next++, written(answer.context()));
            insert.setString(next, written(answer.facts()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The answer cannot be logged", e);
        }
        inputs.markStored(unstored);
        return id;
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    private List<InputStore.Input> used(MatchAnswer answer) {
        var used = new ArrayList<InputStore.Input>();
        for (var id : answer.people()) {
            directory.person(id)
                    .ifPresent(person -> used.add(new InputStore.Input("PERSON", id.value(), person.version(), person.event())));
        }
        for (var role : answer.roles()) {
            used.add(new InputStore.Input("ROLE", role.roleId().value(), role.profile().version(), role.event()));
        }
        return used;
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The answer cannot be written as JSON", e);
        }
    }
}
