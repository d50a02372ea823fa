package jobshare.matching.partnership;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.problem.Problems;
import jobshare.matching.agreement.Agreement;
import jobshare.matching.agreement.AgreementTerms;
import jobshare.matching.introduction.Introduction;
import jobshare.matching.introduction.IntroductionStatus;
import jobshare.matching.introduction.Met;
import jobshare.matching.introduction.Purpose;
import jobshare.matching.notification.Notification;
import jobshare.matching.partner.Admission;
import jobshare.matching.standing.Blocked;
import jobshare.matching.standing.PeopleLock;
import org.jspecify.annotations.Nullable;

/** What people do with partnerships, each in the transaction of its caller. */
@Singleton
public class Partnerships {

    private static final String KIND = "partnership";

    private final PartnershipRepository partnerships;
    private final ProposalCopies proposals;
    private final Histories histories;
    private final AgreementReminders reminders;
    private final PeopleLock people;
    private final Admission admission;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<PartnershipOver> over;

    @Inject
    Partnerships(PartnershipRepository partnerships, ProposalCopies proposals, Histories histories,
            AgreementReminders reminders, PeopleLock people, Admission admission, Outbox outbox, Audit audit, Clock clock,
            jakarta.enterprise.event.Event<PartnershipOver> over) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.histories = histories;
        this.reminders = reminders;
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
        endParting(partnership);
        partnerships.join(partnership);
        publish(partnership, state, "confirm", by, "partnership-confirmed");
    }

    /** Two who said that they are partners already have both said yes, in the transaction in which the second does. */
    void on(@Observes Met met) {
        var introduction = met.introduction();
        if (introduction.purpose() != Purpose.PARTNERSHIP) {
            return;
        }
        partnerships.standingBetween(introduction.from(), introduction.to()).ifPresent(standing -> {
            throw Problems.conflict("already-exists", "You two have partnership " + standing.id() + ", which is "
                    + standing.status() + ".");
        });
        var partnership = Partnership.declare(PartnershipId.of(Ids.v7()), introduction.id(), introduction.from(),
                introduction.to(), introduction.togetherSince(), now());
        partnerships.persist(partnership);
        partnerships.flush();
        endParting(partnership);
        partnerships.join(partnership);
        publish(partnership, partnership.state(), "confirm-declaration", introduction.to(), "partnership-confirmed");
    }

    /** Whoever finds a partner no longer waits for the one before. */
    private void endParting(Partnership begun) {
        for (var parting : partnerships.partingOf(begun.members())) {
            end(parting);
        }
    }

    private void end(Partnership parting) {
        tellBoth(parting, parting.end(now()), "partnership-dissolved");
        audit.recordOwn("dissolve", KIND, parting.id().value());
    }

    /** One of the two says whether they would stay together. */
    void takeStance(Partnership partnership, Stance stance, PersonId by) {
        partnerships.lock(partnership);
        publish(partnership, partnership.takeStance(by, stance), "take-stance", by, "partnership-stance-taken");
    }

    /** One of the two wants a break for both. */
    void pause(Partnership partnership, PersonId by) {
        partnerships.lock(partnership);
        publish(partnership, partnership.pause(by), "pause", by, "partnership-paused");
    }

    void resume(Partnership partnership, PersonId by) {
        partnerships.lock(partnership);
        publish(partnership, partnership.resume(by), "resume", by, "partnership-resumed");
    }

    /** An anniversary has come. The partnership is locked. */
    void celebrate(Partnership partnership, LocalDate today) {
        tellBoth(partnership, partnership.celebrate(today), "partnership-anniversary");
        audit.recordOwn("anniversary", KIND, partnership.id().value());
    }

    /**
     * What an arrangement means for the two who hold it. When one leaves, both are free at once, so that nobody waits for another's
     * answer; if the other stays in the role, with a successor or alone, they part, and if the role ends for both, they go on together
     * unless one of them has found another partner.
     */
    void hear(ArrangementEvent arrangement) {
        var known = partnerships.byId(arrangement.partnershipId());
        if (known.isEmpty()) {
            return;
        }
        var partnership = partnerships.lock(known.get());
        switch (arrangement.status()) {
            case "REPLACING" -> {
                var leaver = arrangement.leaverId();
                if (leaver != null && partnership.status().partnered() && partnership.has(leaver)) {
                    tellBoth(partnership, partnership.part(leaver), "partnership-parting");
                    partnerships.leave(partnership);
                    audit.recordOwn("part", KIND, partnership.id().value());
                }
                if (arrangement.otherStays() && partnership.status() == PartnershipStatus.PARTING) {
                    end(partnership);
                }
            }
            case "ENDED" -> {
                if (partnership.status() == PartnershipStatus.PARTING) {
                    if (arrangement.oneHoldsItOn()) {
                        end(partnership);
                    } else {
                        reunite(partnership);
                    }
                }
            }
            default -> {
                // nobody leaves
            }
        }
    }

    private void reunite(Partnership partnership) {
        if (partnerships.rejoin(partnership)) {
            tellBoth(partnership, partnership.reunite(), "partnership-reunited");
            audit.recordOwn("reunite", KIND, partnership.id().value());
        } else {
            end(partnership);
        }
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
                            + ". See what has changed (agreement/difference), then sign that one.");
                });
        var state = partnership.signAgreement(by, now());
        var signed = partnership.agreement().orElseThrow().signed();
        if (signed) {
            reminders.begin(partnership);
        }
        publish(partnership, state, "sign-agreement", by, signed ? "agreement-signed" : "agreement-signed-by-partner");
    }

    /** One of the two ends it. @param reason for that one alone */
    void dissolve(Partnership partnership, @Nullable String reason, PersonId by) {
        partnerships.lock(partnership);
        var state = partnership.dissolve(by, reason, now());
        partnerships.leave(partnership);
        publish(partnership, state, "dissolve", by, "partnership-dissolved");
    }

    /** What two have proposed, or are parting from, ends when one blocks the other. */
    void on(@Observes Blocked blocked) {
        partnerships.standingBetween(blocked.by(), blocked.other())
                .ifPresent(partnership -> dissolve(partnership, null, blocked.by()));
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
            histories.forget(partnership);
            over.fire(new PartnershipOver(partnership.id()));
            if (partnership.allowed(person).contains(PartnershipAction.DISSOLVE)) {
                var state = partnership.dissolve(person, null, now());
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
        spread(partnership, state);
        outbox.add(Notification.to(partnership.otherThan(by), code, KIND, partnership.id().value(), now()));
    }

    private void tellBoth(Partnership partnership, PartnershipState state, String code) {
        spread(partnership, state);
        partnership.members().stream().filter(member -> !partnership.isFormer(member))
                .forEach(member -> outbox.add(Notification.to(member, code, KIND, partnership.id().value(), now())));
    }

    private void spread(Partnership partnership, PartnershipState state) {
        if (state.status() == PartnershipStatus.DISSOLVED) {
            over.fire(new PartnershipOver(partnership.id()));
        }
        outbox.add(Event.of(Topics.PARTNERSHIPS, partnership.id(), "jobshare.partnership.changed.v1", state));
    }

    private Instant now() {
        return clock.instant();
    }
}
