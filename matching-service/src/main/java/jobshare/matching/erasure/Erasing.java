package jobshare.matching.erasure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import jobshare.kit.erasure.Erasures;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.introduction.Introductions;
import jobshare.matching.matchlog.LoggedAnswers;
import jobshare.matching.partnership.Partnerships;
import jobshare.matching.standing.PeopleLock;
import org.jspecify.annotations.Nullable;

/**
 * Forgets a person wherever this service has stored something of them. The other of an introduction or a partnership keeps that there
 * was one, its times and, of an agreement, the slots; the words of the two, blocks, inputs and answers go. Doing it twice does no more.
 */
@Singleton
class Erasing {

    private final Introductions introductions;
    private final Partnerships partnerships;
    private final LoggedAnswers answers;
    private final PeopleLock people;
    private final Erasures erasures;
    private final EntityManager entities;

    @Inject
    Erasing(Introductions introductions, Partnerships partnerships, LoggedAnswers answers, PeopleLock people, Erasures erasures,
            EntityManager entities) {
        this.introductions = introductions;
        this.partnerships = partnerships;
        this.answers = answers;
        this.people = people;
        this.erasures = erasures;
        this.entities = entities;
    }

    /** @param subjectKey keyed hash of their subject; null for someone without a login */
    void erase(PersonId person, @Nullable String subjectKey) {
        people.lock(person);
        var introduced = introductions.erase(person);
        var invited = introductions.eraseInvitations(person);
        var partnered = partnerships.erase(person);
        if (subjectKey != null) {
            introductions.eraseSuggester(subjectKey);
        }
        entities.createNativeQuery("delete from block where blocker = ?1 or blocked = ?1").setParameter(1, person.value())
                .executeUpdate();
        answers.erase(person, subjectKey);
        var things = Stream.of(introduced.stream().map(IntroductionId::value), invited.stream(),
                partnered.stream().map(PartnershipId::value)).flatMap(ids -> ids);
        entities.flush();
        erasures.sweep(person, subjectKey, things.toList());
    }
}
