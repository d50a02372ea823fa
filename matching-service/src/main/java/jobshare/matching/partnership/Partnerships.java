package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.problem.Problems;
import jobshare.matching.agreement.Agreement;
import jobshare.matching.agreement.AgreementTerms;
import jobshare.matching.introduction.Introduction;
import jobshare.matching.introduction.IntroductionStatus;
import jobshare.matching.notification.Notification;
import jobshare.matching.partner.Admission;
import jobshare.matching.standing.PeopleLock;
import org.jspecify.annotations.Nullable;

/** What people do with partnerships, each in the transaction of its caller. */
@Singleton
public class Partnerships {

    private static final String KIND = "partnership";

    private final PartnershipRepository partnerships;
    private final ProposalCopies proposals;
    private final PeopleLock people;
    private final Admission admission;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<PartnershipOver> over;

    @Inject
    Partnerships(PartnershipRepository partnerships, ProposalCopies proposals, PeopleLock people, Admission admission,
            Outbox outbox, Audit audit, Clock clock, jakarta.enterprise.event.Event<PartnershipOver> over) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.people = people;
        this.admission = admission;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.over = over;
    }

    /** One of two people who have met proposes to form a partnership. */
    Partnership propose(PartnershipId id, Introduction introduction, PersonId by) {
        if (introduction.status() != IntroductionStatus.ACCEPTED) {
            throw Problems.conflict("introduction-not-accepted", "Introduction " + introduction.id() + " is "
                    + introduction.status() + "; a partnership needs one that both have accepted.");
        }
        var other = introduction.otherThan(by);
        people.lock(by, other);
        admission.mayStillMeet(by, other);
        partnerships.standingBetween(by, other).ifPresent(standing -> {
            throw Problems.conflict("already-exists", "You two have partnership " + standing.id() + ", which is "
                    + standing.status() + ".");
        });
        if (partnerships.byId(id).isPresent()) {
            throw Problems.conflict("already-exists", "There is a partnership with the id " + id + " already.");
        }
        var partnership = Partnership.propose(id, introduction.id(), introduction.from(), introduction.to(), by, now());
        partnerships.persist(partnership);
        publish(partnership, partnership.state(), "propose", by, "partnership-proposed");
        return partnership;
    }

    /** The other says yes. */
    void confirm(Partnership partnership, PersonId by) {
        var other = partnership.otherThan(by);
        people.lock(by, other);
        partnerships.lock(partnership);
        if (partnership.allowed(by).contains(PartnershipAction.CONFIRM)) {
            admission.mayStillMeet(by, other);
        }
        var state = partnership.confirm(by, now());
        partnerships.join(partnership);
        publish(partnership, state, "confirm", by, "partnership-confirmed");
    }

    /** Writes the agreement down, or anew. The partnership is locked. */
    void writeAgreement(Partnership partnership, AgreementTerms terms, PersonId by) {
        var state = partnership.writeAgreement(terms, by, now());
        publish(partnership, state, "write-agreement", by, "agreement-changed");
    }

    /** One of the two signs. @param number of the text that they have read; null for the one that holds now */
    void signAgreement(Partnership partnership, @Nullable Integer number, PersonId by) {
        partnerships.lock(partnership);
        partnership.agreement().map(Agreement::number).filter(holds -> number != null && !holds.equals(number))
                .ifPresent(holds -> {
                    throw Problems.conflict("agreement-changed", "The text that holds now is number " + holds + ", not " + number
                            + ". See what has changed, then sign that one.");
                });
        var state = partnership.signAgreement(by, now());
        var signed = partnership.agreement().orElseThrow().signed();
        publish(partnership, state, "sign-agreement", by, signed ? "agreement-signed" : "agreement-signed-by-partner");
    }

    /** One of the two ends it. */
    void dissolve(Partnership partnership, PersonId by) {
        partnerships.lock(partnership);
        var state = partnership.dissolve(by, now());
        partnerships.leave(partnership);
        publish(partnership, state, "dissolve", by, "partnership-dissolved");
    }

    /**
     * Someone was erased: their partnership ends, what the two wrote goes, and the other is free and told. That there was one, with
     * its times and slots, stays for the other as one with a former partner.
     *
     * @return all that they were in
     */
    public List<PartnershipId> erase(PersonId person) {
        proposals.forget(person);
        var theirs = partnerships.ofPerson(person);
        for (var partnership : theirs) {
            partnership.forget(person);
            over.fire(new PartnershipOver(partnership.id()));
            if (partnership.allowed(person).contains(PartnershipAction.DISSOLVE)) {
                var state = partnership.dissolve(person, now());
                partnerships.leave(partnership);
                tell(partnership, state, person, "partnership-dissolved");
                audit.recordOwn("dissolve", KIND, partnership.id().value());
            }
        }
        return theirs.stream().map(Partnership::id).toList();
    }

    private void publish(Partnership partnership, PartnershipState state, String action, PersonId by, String code) {
        tell(partnership, state, by, code);
        audit.record(action, KIND, partnership.id().value(), List.of());
    }

    private void tell(Partnership partnership, PartnershipState state, PersonId by, String code) {
        if (state.status() == PartnershipStatus.DISSOLVED) {
            over.fire(new PartnershipOver(partnership.id()));
        }
        outbox.add(Event.of(Topics.PARTNERSHIPS, partnership.id(), "jobshare.partnership.changed.v1", state));
        outbox.add(Notification.to(partnership.otherThan(by), code, KIND, partnership.id().value(), now()));
    }

    private Instant now() {
        return clock.instant();
    }
}
