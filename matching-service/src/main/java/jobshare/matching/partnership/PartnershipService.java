package jobshare.matching.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.notification.Notification;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.matching.arrangement.ArrangementEvent;
import jobshare.matching.block.PersonBlocked;
import jobshare.matching.introduction.Introduction;
import jobshare.matching.introduction.IntroductionAccepted;
import jobshare.matching.introduction.IntroductionPurpose;
import jobshare.matching.introduction.IntroductionStatus;
import jobshare.matching.match.PairingCheck;
import jobshare.matching.pairing.PersonLock;
import jobshare.matching.proposal.ProposalCopyRepository;
import jobshare.matching.terms.AgreementSettings;
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.AgreementVersion;
import org.jspecify.annotations.Nullable;

/** The commands on partnerships, each in the transaction of its caller. */
@ApplicationScoped
public class PartnershipService {

    private static final String KIND = "partnership";

    private final PartnershipRepository partnerships;
    private final ProposalCopyRepository proposals;
    private final PersonLock people;
    private final PairingCheck pairing;
    private final AgreementSettings agreements;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<PartnershipEnded> ended;
    private final jakarta.enterprise.event.Event<MemberErased> erased;

    PartnershipService(PartnershipRepository partnerships, ProposalCopyRepository proposals, PersonLock people,
            PairingCheck pairing, AgreementSettings agreements, Outbox outbox, AuditLog audit, Clock clock,
            jakarta.enterprise.event.Event<PartnershipEnded> ended, jakarta.enterprise.event.Event<MemberErased> erased) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.people = people;
        this.pairing = pairing;
        this.agreements = agreements;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.ended = ended;
        this.erased = erased;
    }

    /** One of two people who accepted an introduction proposes a partnership. */
    Partnership propose(PartnershipId id, Introduction introduction, PersonId by) {
        if (introduction.status() != IntroductionStatus.ACCEPTED) {
            throw new RuleViolation("introduction-not-accepted", "Introduction " + introduction.id() + " is "
                    + introduction.status() + ". A partnership requires an introduction that both of you accepted.");
        }
        var partner = introduction.otherThan(by);
        people.lock(by, partner);
        pairing.requireMayStillMeet(by, partner);
        requireNoPartnership(by, partner);
        if (partnerships.byId(id).isPresent()) {
            throw new RuleViolation("already-exists", "Partnership " + id + " already exists.");
        }
        var partnership = Partnership.propose(id, introduction.id(), introduction.from(), introduction.to(), by, now());
        partnerships.persist(partnership);
        publish(partnership, partnership.state(), "propose", by, "partnership-proposed");
        return partnership;
    }

    private void requireNoPartnership(PersonId one, PersonId other) {
        partnerships.currentBetween(one, other).ifPresent(current -> {
            throw new RuleViolation("already-exists",
                    "You two already have partnership " + current.id() + ". Its status is " + current.status() + ".");
        });
    }

    /** The partner confirms a proposed partnership. */
    void confirm(Partnership partnership, PersonId by) {
        var partner = partnership.partnerOf(by);
        people.lock(by, partner);
        partnerships.lock(partnership);
        if (partnership.allowed(by).contains(PartnershipAction.CONFIRM)) {
            pairing.requireMayStillMeet(by, partner);
        }
        var state = partnership.confirm(by, now());
        endParting(partnership);
        partnerships.bind(partnership);
        publish(partnership, state, "confirm", by, "partnership-confirmed");
    }

    /** Two people declared an existing partnership and both accepted: creates it in the transaction of the second acceptance. */
    void on(@Observes IntroductionAccepted accepted) {
        var introduction = accepted.introduction();
        if (introduction.purpose() != IntroductionPurpose.PARTNERSHIP) {
            return;
        }
        requireNoPartnership(introduction.from(), introduction.to());
        var partnership = Partnership.declare(PartnershipId.of(Ids.v7()), introduction.id(), introduction.from(),
                introduction.to(), introduction.togetherSince(), now());
        partnerships.persist(partnership);
        partnerships.flush();
        endParting(partnership);
        partnerships.bind(partnership);
        publish(partnership, partnership.state(), "confirm-declaration", introduction.to(), "partnership-confirmed");
    }

    /** A new partnership ends the PARTING ones of its members. */
    private void endParting(Partnership begun) {
        partnerships.partingOf(begun.members().both()).forEach(this::end);
    }

    private void end(Partnership parting) {
        publishToBoth(parting, parting.end(now()), "partnership-dissolved");
        audit.recordAsService("dissolve", KIND, parting.id().value());
    }

    void setJointIntent(Partnership partnership, JointIntent intent, PersonId by) {
        partnerships.lock(partnership);
        publish(partnership, partnership.setJointIntent(by, intent), "set-joint-intent", by, "partnership-joint-intent-set");
    }

    void pause(Partnership partnership, PersonId by) {
        partnerships.lock(partnership);
        publish(partnership, partnership.pause(by), "pause", by, "partnership-paused");
    }

    void resume(Partnership partnership, PersonId by) {
        partnerships.lock(partnership);
        publish(partnership, partnership.resume(by), "resume", by, "partnership-resumed");
    }

    /** The partnership is locked. */
    void announceAnniversary(Partnership partnership, LocalDate today) {
        publishToBoth(partnership, partnership.celebrateAnniversary(today), "partnership-anniversary");
        audit.recordAsService("anniversary", KIND, partnership.id().value());
    }

    /**
     * Applies a change of an arrangement to the partnership that holds it. When one partner leaves, both are released at once, so
     * that nobody has to wait for a decision. If the partner remains in the role, alone or with a successor, the partnership
     * ends. If the role ends for both, they remain partners unless one of them found another partner.
     */
    void on(@Observes ArrangementEvent arrangement) {
        var known = partnerships.byId(arrangement.partnershipId());
        if (known.isEmpty()) {
            return;
        }
        var partnership = partnerships.lock(known.get());
        if (arrangement.isReplacing()) {
            onReplacing(partnership, arrangement);
        } else if (arrangement.isEnded() && partnership.status() == PartnershipStatus.PARTING) {
            if (arrangement.onePartnerKeepsRole()) {
                end(partnership);
            } else {
                reunite(partnership);
            }
        }
    }

    private void onReplacing(Partnership partnership, ArrangementEvent arrangement) {
        var leaver = arrangement.leaverId();
        if (leaver != null && partnership.status().isBinding() && partnership.has(leaver)) {
            publishToBoth(partnership, partnership.part(leaver), "partnership-parting");
            partnerships.release(partnership);
            audit.recordAsService("part", KIND, partnership.id().value());
        }
        if (arrangement.partnerRemains() && partnership.status() == PartnershipStatus.PARTING) {
            end(partnership);
        }
    }

    private void reunite(Partnership partnership) {
        if (partnerships.rebind(partnership)) {
            publishToBoth(partnership, partnership.reunite(), "partnership-reunited");
            audit.recordAsService("reunite", KIND, partnership.id().value());
        } else {
            end(partnership);
        }
    }

    /** Writes a new version of the agreement, unless the current one has the same terms. The partnership is locked. */
    public void writeAgreement(Partnership partnership, AgreementTerms terms, PersonId by) {
        partnership.require(PartnershipAction.WRITE_AGREEMENT, by);
        if (partnership.agreement().map(AgreementVersion::terms).filter(terms::equals).isPresent()) {
            return;
        }
        var state = partnership.writeAgreement(terms, by, now());
        publish(partnership, state, "write-agreement", by, "agreement-changed");
    }

    /** Signs the agreement. @param number the version that the member read; null for the current one */
    public void signAgreement(Partnership partnership, @Nullable Integer number, PersonId by) {
        partnerships.lock(partnership);
        partnership.agreement()
                .map(AgreementVersion::number)
                .filter(current -> number != null && !current.equals(number))
                .ifPresent(current -> {
                    throw new RuleViolation("agreement-changed", "The current version of the agreement is " + current + ", not "
                            + number + ". Compare the versions with agreement/difference, then sign the current one.");
                });
        var state = partnership.signAgreement(by, now());
        var signed = partnership.agreement().orElseThrow().isSigned();
        if (signed) {
            partnership.agreementVersions().scheduleRemindersAfter(LocalDate.now(clock).plus(agreements.reminder()));
        }
        publish(partnership, state, "sign-agreement", by, signed ? "agreement-signed" : "agreement-signed-by-partner");
    }

    /** Dissolves the partnership. @param reason visible to that member only */
    void dissolve(Partnership partnership, @Nullable String reason, PersonId by) {
        partnerships.lock(partnership);
        var state = partnership.dissolve(by, reason, now());
        partnerships.release(partnership);
        publish(partnership, state, "dissolve", by, "partnership-dissolved");
    }

    /** A block ends a proposed or parting partnership of the two people. */
    void on(@Observes PersonBlocked blocked) {
        partnerships.currentBetween(blocked.by(), blocked.blocked())
                .ifPresent(partnership -> dissolve(partnership, null, blocked.by()));
    }

    /**
     * Erases a person: their partnership ends, its free text is deleted, and the partner is released and notified. The partner
     * keeps the partnership with its times and slots, as one with a former partner.
     *
     * @return all partnerships that the person was in
     */
    public List<PartnershipId> erase(PersonId person) {
        proposals.deleteOf(person);
        var theirs = partnerships.ofPerson(person);
        for (var partnership : theirs) {
            partnership.erase(person);
            erased.fire(new MemberErased(partnership.id()));
            ended.fire(new PartnershipEnded(partnership.id()));
            if (partnership.allowed(person).contains(PartnershipAction.DISSOLVE)) {
                var state = partnership.dissolve(person, null, now());
                partnerships.release(partnership);
                publishToPartner(partnership, state, person, "partnership-dissolved");
                audit.recordAsService("dissolve", KIND, partnership.id().value());
            }
        }
        return theirs.stream().map(Partnership::id).toList();
    }

    private void publish(Partnership partnership, PartnershipState state, String action, PersonId by, String code) {
        publishToPartner(partnership, state, by, code);
        audit.record(action, KIND, partnership.id().value(), List.of());
    }

    private void publishToPartner(Partnership partnership, PartnershipState state, PersonId by, String code) {
        publishState(partnership, state);
        outbox.add(Notification.to(partnership.partnerOf(by), code, KIND, partnership.id().value(), now()));
    }

    private void publishToBoth(Partnership partnership, PartnershipState state, String code) {
        publishState(partnership, state);
        notifyMembers(partnership, code);
    }

    /** Notifies all members who were not erased. */
    public void notifyMembers(Partnership partnership, String code) {
        var members = partnership.members();
        members.both()
                .stream()
                .filter(member -> !members.isErased(member))
                .forEach(member -> outbox.add(Notification.to(member, code, KIND, partnership.id().value(), now())));
    }

    private void publishState(Partnership partnership, PartnershipState state) {
        if (state.status() == PartnershipStatus.DISSOLVED) {
            ended.fire(new PartnershipEnded(partnership.id()));
        }
        outbox.add(Event.of(Topics.PARTNERSHIPS, partnership.id(), "jobshare.partnership.changed.v1", state));
    }

    private Instant now() {
        return clock.instant();
    }
}
