package jobshare.matching.matchlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.matching.directory.Directory;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Each answer that is handed to a person is logged in the transaction of the answer: what was answered is never lost. */
@Singleton
public class MatchLog {

    private final EntityManager entities;
    private final InputStore inputs;
    private final Directory directory;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    MatchLog(EntityManager entities, InputStore inputs, Directory directory, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.inputs = inputs;
        this.directory = directory;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Logs an answer.
     *
     * @param askedBy keyed hash of the subject of who asked
     * @return the id under which it can be read again
     */
    public UUID record(MatchAnswer answer, String askedBy) {
        var used = used(answer);
        inputs.keep(used);
        var versions = new LinkedHashMap<UUID, Long>();
        used.forEach(input -> versions.put(input.id(), input.version()));
        var id = Ids.v7();
        entities.createNativeQuery("""
                insert into match_log (id, question, about, asked_by, asked_at, model_version, weights, inputs, results, people)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), cast(?8 as jsonb), cast(?9 as jsonb), cast(?10 as uuid[]))""")
                .setParameter(1, id).setParameter(2, answer.question().name()).setParameter(3, answer.about())
                .setParameter(4, askedBy).setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, answer.modelVersion()).setParameter(7, written(answer.weights()))
                .setParameter(8, written(versions)).setParameter(9, written(answer.items()))
                .setParameter(10, "{" + String.join(",", answer.people().stream().map(PersonId::toString).toList()) + "}")
                .executeUpdate();
        return id;
    }

    private ArrayList<InputStore.Input> used(MatchAnswer answer) {
        var used = new ArrayList<InputStore.Input>();
        for (var id : answer.people()) {
            directory.person(id)
                    .ifPresent(person -> used.add(new InputStore.Input("PERSON", id.value(), person.version(), person.event())));
        }
        if (answer.role() != null) {
            var role = answer.role();
            used.add(new InputStore.Input("ROLE", role.roleId().value(), role.profile().version(), role.event()));
        }
        return used;
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON can be made of an answer", e);
        }
    }

    /** An answer as it was given, with what it was made from. */
    public Optional<MatchLogView> read(UUID id) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select question, about, asked_by, asked_at, model_version, cast(weights as text), cast(inputs as text),
                       cast(results as text),
                       (select cast(coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'id', i.id, 'version', i.version,
                               'content', i.content) order by i.kind, i.id), '[]') as text)
                          from jsonb_each_text(l.inputs) used
                          join match_input i on i.id = cast(used.key as uuid) and i.version = cast(used.value as bigint))
                  from match_log l where l.id = ?1""", Object[].class).setParameter(1, id).getResultStream().findFirst()
                .map(row -> MatchLogView.of(id, row, json));
    }

    /**
     * Takes out what was known of a person who is erased, and what was told to or of them. That something was asked, when, and under
     * which model stays.
     *
     * @param subjectKey keyed hash of their subject; null for someone without a login
     */
    public void erase(PersonId person, @Nullable String subjectKey) {
        entities.createNativeQuery("update match_log set asked_by = 'erased' where asked_by = ?1")
                .setParameter(1, subjectKey == null ? "" : subjectKey).executeUpdate();
        entities.createNativeQuery("delete from match_input where kind = 'PERSON' and id = ?1")
                .setParameter(1, person.value()).executeUpdate();
        entities.createNativeQuery("""
                update match_log set results = '[]', weights = '{}'
                where question <> 'PAIRS' and about = ?1""")
                .setParameter(1, person.value()).executeUpdate();
        entities.createNativeQuery("""
                update match_log set results = (
                    select coalesce(jsonb_agg(case
                        when item ->> 'personId' = ?2 or jsonb_exists(item -> 'people', ?2)
                            then jsonb_build_object('redacted', true)
                        else item end), '[]') from jsonb_array_elements(results) item)
                where people @> array[?1]""")
                .setParameter(1, person.value()).setParameter(2, person.toString()).executeUpdate();
    }
}
