package jobshare.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import jobshare.kit.erasure.ErasureRegistry;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.introduction.IntroductionService;
import jobshare.matching.matchlog.MatchLogRepository;
import jobshare.matching.pairing.PersonLock;
import jobshare.matching.partnership.PartnershipService;
import org.jspecify.annotations.Nullable;

/**
 * Erases a person from everything that this service stores. The other person keeps the introduction or partnership with its times
 * and the slots of the agreement. Free text, blocks, and logged inputs and answers are deleted. Erasing is idempotent.
 */
@ApplicationScoped
class ErasureService {

    private final IntroductionService introductions;
    private final PartnershipService partnerships;
    private final MatchLogRepository answers;
    private final PersonLock people;
    private final ErasureRegistry erasures;
    private final EntityManager entities;

    ErasureService(IntroductionService introductions, PartnershipService partnerships, MatchLogRepository answers,
            PersonLock people, ErasureRegistry erasures, EntityManager entities) {
        this.introductions = introductions;
        this.partnerships = partnerships;
        this.answers = answers;
        this.people = people;
        this.erasures = erasures;
        this.entities = entities;
    }

    /** @param subjectKey keyed hash of the person's subject; null if they have no login */
    void erase(PersonId person, @Nullable String subjectKey) {
        people.lock(person);
        var introductionIds = introductions.erase(person);
        var invitationIds = introductions.eraseInvitations(person);
        var partnershipIds = partnerships.erase(person);
        if (subjectKey != null) {
            introductions.eraseSuggester(subjectKey);
        }
        entities.createNativeQuery("delete from block where blocker = ?1 or blocked = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
        answers.erase(person, subjectKey);
        var entityIds = Stream
                .of(introductionIds.stream().map(IntroductionId::value), invitationIds.stream(),
                        partnershipIds.stream().map(PartnershipId::value))
                .flatMap(ids -> ids);
        entities.flush();
        erasures.eraseTraces(person, subjectKey, entityIds.toList());
    }
}
