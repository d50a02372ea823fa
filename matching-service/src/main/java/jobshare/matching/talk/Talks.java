package jobshare.matching.talk;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.partnership.PartnershipOver;
import org.hibernate.Session;

/** The stored answers. */
@Singleton
public class Talks {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Talks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void answer(PartnershipId partnership, PersonId by, Question question, String text) {
        entities.createNativeQuery("""
                insert into talk_answer (partnership_id, person_id, question, answer, answered_at) values (?1, ?2, ?3, ?4, ?5)
                on conflict (partnership_id, person_id, question)
                    do update set answer = excluded.answer, answered_at = excluded.answered_at""")
                .setParameter(1, partnership.value()).setParameter(2, by.value()).setParameter(3, question.id())
                .setParameter(4, text).setParameter(5, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    void withdraw(PartnershipId partnership, PersonId by, Question question) {
        entities.createNativeQuery("delete from talk_answer where partnership_id = ?1 and person_id = ?2 and question = ?3")
                .setParameter(1, partnership.value()).setParameter(2, by.value()).setParameter(3, question.id()).executeUpdate();
    }

    /** What one of the two has answered. */
    Map<Question, Answer> of(PartnershipId partnership, PersonId by) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        entities.unwrap(Session.class)
                .createNativeQuery("""
                        select question, answer, answered_at from talk_answer where partnership_id = ?1 and person_id = ?2""",
                        Object[].class)
                .setParameter(1, partnership.value()).setParameter(2, by.value()).getResultList()
                .forEach(row -> Question.of((String) row[0])
                        .ifPresent(question -> answers.put(question, new Answer((String) row[1], (Instant) row[2]))));
        return answers;
    }

    /** What the two have said to the questions that both have answered, in the words of each; who said what is left out. */
    public Map<Question, Exchange> exchanged(PartnershipId partnership, PersonId one, PersonId other) {
        var theirs = of(partnership, other);
        var both = new EnumMap<Question, Exchange>(Question.class);
        of(partnership, one).forEach((question, answer) -> {
            if (theirs.containsKey(question)) {
                both.put(question, new Exchange(answer.text(), theirs.get(question).text()));
            }
        });
        return both;
    }

    void forget(@Observes PartnershipOver over) {
        entities.createNativeQuery("delete from talk_answer where partnership_id = ?1").setParameter(1, over.id().value())
                .executeUpdate();
    }
}
