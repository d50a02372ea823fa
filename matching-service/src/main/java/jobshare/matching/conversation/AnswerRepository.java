package jobshare.matching.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.partnership.PartnershipEnded;
import org.hibernate.Session;

/** Stored answers of conversations. */
@ApplicationScoped
public class AnswerRepository {

    private final EntityManager entities;
    private final Clock clock;

    AnswerRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void put(PartnershipId partnership, PersonId by, Question question, String text) {
        entities.createNativeQuery("""
                insert into conversation_answer (partnership_id, person_id, question, answer, answered_at)
                values (?1, ?2, ?3, ?4, ?5)
                on conflict (partnership_id, person_id, question)
                    do update set answer = excluded.answer, answered_at = excluded.answered_at""")
                .setParameter(1, partnership.value())
                .setParameter(2, by.value())
                .setParameter(3, question.id())
                .setParameter(4, text)
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void delete(PartnershipId partnership, PersonId by, Question question) {
        entities.createNativeQuery(
                "delete from conversation_answer where partnership_id = ?1 and person_id = ?2 and question = ?3")
                .setParameter(1, partnership.value())
                .setParameter(2, by.value())
                .setParameter(3, question.id())
                .executeUpdate();
    }

    /** The answers of one partner. */
    Map<Question, AnswerView> of(PartnershipId partnership, PersonId by) {
        var answers = new EnumMap<Question, AnswerView>(Question.class);
        entities.unwrap(Session.class)
                .createNativeQuery("""
                        select question, answer, answered_at from conversation_answer
                        where partnership_id = ?1 and person_id = ?2""", Object[].class)
                .setParameter(1, partnership.value())
                .setParameter(2, by.value())
                .getResultList()
                .forEach(row -> Question.of((String) row[0])
                        .ifPresent(question -> answers.put(question, new AnswerView((String) row[1], (Instant) row[2]))));
        return answers;
    }

    /** The answers to the questions that both partners have answered. */
    public Map<Question, AnswerPair> answeredByBoth(PartnershipId partnership, PersonId first, PersonId second) {
        var answersOfSecond = of(partnership, second);
        var both = new EnumMap<Question, AnswerPair>(Question.class);
        of(partnership, first).forEach((question, answer) -> {
            if (answersOfSecond.containsKey(question)) {
                both.put(question, new AnswerPair(answer.text(), answersOfSecond.get(question).text()));
            }
        });
        return both;
    }

    void on(@Observes PartnershipEnded ended) {
        entities.createNativeQuery("delete from conversation_answer where partnership_id = ?1")
                .setParameter(1, ended.id().value())
                .executeUpdate();
    }
}
