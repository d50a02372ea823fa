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
import jobshare.matching.privatetext.PrivateTexts;
import jobshare.matching.privatetext.PrivateTextsErased;
import org.hibernate.Session;

/** Stored answers of conversations. */
@ApplicationScoped
public class AnswerRepository {

    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    private final EntityManager entities;
    private final PrivateTexts texts;
    private final Clock clock;

    AnswerRepository(EntityManager entities, PrivateTexts texts, Clock clock) {
        this.entities = entities;
        this.texts = texts;
        this.clock = clock;
    }

    void put(PartnershipId partnership, PersonId by, Question question, String text) {
        entities.createNativeQuery("""
                insert into conversation_answer as stored (partnership_id, person_id, question, answer, answered_at,
                    first_answered_at, private_text_erasures)
                values (?1, ?2, ?3, ?4, ?5, ?5, ?6)
                on conflict (partnership_id, person_id, question) do update
                    set answer = excluded.answer, answered_at = excluded.answered_at,
                        first_answered_at = case when stored.private_text_erasures < excluded.private_text_erasures
                            then excluded.first_answered_at else stored.first_answered_at end,
                        private_text_erasures = excluded.private_text_erasures""")
                .setParameter(1, partnership.value())
                .setParameter(2, by.value())
                .setParameter(3, question.id())
                .setParameter(4, text)
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, texts.erasures(by))
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
                        where partnership_id = ?1 and person_id = ?2 and private_text_erasures >= ?3""", Object[].class)
                .setParameter(1, partnership.value())
                .setParameter(2, by.value())
                .setParameter(3, texts.erasures(by))
                .getResultList()
                .forEach(row -> add(answers, row));
        return answers;
    }

    /**
     * The answers of one partner that the other may read: those to questions that the reader has answered too. While a changed login
     * locks the texts of the partner, the reader had to answer before that: what both shared stays visible, and nothing more.
     */
    Map<Question, AnswerView> readableBy(PersonId reader, PartnershipId partnership, PersonId partner) {
        var answers = new EnumMap<Question, AnswerView>(Question.class);
        entities.unwrap(Session.class)
                .createNativeQuery("""
                        select a.question, a.answer, a.answered_at from conversation_answer a
                        join conversation_answer own on own.partnership_id = a.partnership_id and own.question = a.question
                        where a.partnership_id = ?1 and a.person_id = ?2 and a.private_text_erasures >= ?3
                            and own.person_id = ?4 and own.private_text_erasures >= ?5 and own.first_answered_at <= ?6""",
                        Object[].class)
                .setParameter(1, partnership.value())
                .setParameter(2, partner.value())
                .setParameter(3, texts.erasures(partner))
                .setParameter(4, reader.value())
                .setParameter(5, texts.erasures(reader))
                .setParameter(6, texts.lockedAt(partner).orElse(ALWAYS).atOffset(ZoneOffset.UTC))
                .getResultList()
                .forEach(row -> add(answers, row));
        return answers;
    }

    private static void add(Map<Question, AnswerView> answers, Object[] row) {
        Question.of((String) row[0])
                .ifPresent(question -> answers.put(question, new AnswerView((String) row[1], (Instant) row[2])));
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

    void on(@Observes PrivateTextsErased erased) {
        entities.createNativeQuery("delete from conversation_answer where person_id = ?1 and private_text_erasures < ?2")
                .setParameter(1, erased.person().value())
                .setParameter(2, erased.erasures())
                .executeUpdate();
    }

    void on(@Observes PartnershipEnded ended) {
        entities.createNativeQuery("delete from conversation_answer where partnership_id = ?1")
                .setParameter(1, ended.id().value())
                .executeUpdate();
    }
}
