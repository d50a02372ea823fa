package jobshare.matching.matchlog;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads answers from the match log, and redacts the data of erased people. */
@ApplicationScoped
public class MatchLogRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    MatchLogRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** An answer with its inputs. */
    public Optional<LoggedAnswer> find(UUID id) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                                select question, about, asked_by, asked_at, model_version, cast(weights as text), cast(context as text),
                                       cast(facts as text), cast(inputs as text), cast(results as text),
                                       (select cast(coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'id', i.id, 'version', i.version,
                                               'content', i.content) order by i.kind, i.id), '[]') as text)
                                          from jsonb_each_text(l.inputs) used
                                          join match_input i on i.id = cast(used.key as uuid) and i.version = cast(used.value as bigint))
                                  from match_log l where l.id = ?1""",
                        Object[].class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .map(row -> LoggedAnswer.of(id, row, json));
    }

    /**
     * Removes the data of an erased person, and answers to or about them. What was asked, when, and with which model version
     * remains.
     *
     * @param subjectKey keyed hash of their subject; null for a person without a login
     */
    public void erase(PersonId person, @Nullable String subjectKey) {
        entities.createNativeQuery("update match_log set asked_by = 'erased' where asked_by = ?1")
                .setParameter(1, subjectKey == null ? "" : subjectKey)
                .executeUpdate();
        entities.createNativeQuery("delete from match_input where kind = 'PERSON' and id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
        entities.createNativeQuery("""
                update match_log set results = '[]', weights = '{}', context = '{}'
                where about = ?1 and question in (?2, ?3)""")
                .setParameter(1, person.value())
                .setParameter(2, MatchQuestion.PARTNERS.name())
                .setParameter(3, MatchQuestion.EXPLANATION.name())
                .executeUpdate();
        entities.createNativeQuery("""
                update match_log set
                    weights = case when question = 'ROLES' then '{}' else weights end,
                    results = (
                        select cast(coalesce(jsonb_agg(case
                            when item ->> 'personId' = ?2 or jsonb_exists(item -> 'people', ?2)
                                or jsonb_exists(item -> 'pair' -> 'people', ?2)
                                then jsonb_build_object('redacted', true)
                            else item end), '[]') as json) from jsonb_array_elements(cast(results as jsonb)) item),
                    facts = (
                        select coalesce(jsonb_agg(fact), '[]') from jsonb_array_elements(facts) fact
                        where not jsonb_exists(fact -> 'people', ?2))
                where people @> array[?1]""").setParameter(1, person.value()).setParameter(2, person.toString()).executeUpdate();
    }
}
