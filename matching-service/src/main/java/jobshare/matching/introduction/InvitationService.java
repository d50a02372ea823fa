package jobshare.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.erasure.ErasureRegistry;
import jobshare.kit.id.Ids;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.security.SubjectKeys;
import jobshare.matching.directory.Directory;
import jobshare.matching.pairing.PairingFactsLoader;
import jobshare.matching.pairing.PairingFactsLoader.Reader;
import jobshare.matching.pairing.PersonLock;
import org.jspecify.annotations.Nullable;

/**
 * The commands on invitations, each in the transaction of its caller. The address is hashed at once and compared with the keyed
 * hashes on {@code jobshare.people.v1}; the address itself is neither stored nor published.
 *
 * <p>The inviter learns nothing about the invited person before that person accepts. So the response does not depend on whether
 * the address is known, and no matching rule applies, since the two know each other. An invitation that cannot be delivered
 * waits: a person who joins before it expires still receives it.
 *
 * <p>A decline is invisible to the inviter: the invitation stays open until it expires, the person who declined stays in the
 * inviter's matches, and the inviter may ask to meet that person, or invite the address again, as if nothing had happened. The
 * decline counts only for the one who declined ({@link Reader#SELF}): during the cooling-off time the inviter is not among their
 * matches, and further invitations by the inviter are not delivered. An ordinary request by the inviter is delivered, since the
 * inviter does not know whom they ask; it ends these effects, and its decline has those of any decline.
 */
@ApplicationScoped
public class InvitationService {

    private static final String KIND = "invitation";

    private final InvitationRepository invitations;
    private final IntroductionRepository introductions;
    private final IntroductionService introductionService;
    private final IntroductionPublisher publisher;
    private final IntroductionSettings settings;
    private final Directory directory;
    private final SubjectKeys keys;
    private final PersonLock people;
    private final PairingFactsLoader pairingFacts;
    private final ErasureRegistry erasures;
    private final AuditLog audit;
    private final Clock clock;

    InvitationService(InvitationRepository invitations, IntroductionRepository introductions,
            IntroductionService introductionService, IntroductionPublisher publisher, IntroductionSettings settings,
            Directory directory, SubjectKeys keys, PersonLock people, PairingFactsLoader pairingFacts, ErasureRegistry erasures,
            AuditLog audit, Clock clock) {
        this.invitations = invitations;
        this.introductions = introductions;
        this.introductionService = introductionService;
        this.publisher = publisher;
        this.settings = settings;
        this.directory = directory;
        this.keys = keys;
        this.people = people;
        this.pairingFacts = pairingFacts;
        this.erasures = erasures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Invites a colleague to meet, or declares an existing partnership.
     *
     * @param togetherSince for a PARTNERSHIP, the day since which they have worked together
     * @throws RuleViolation for facts that the inviter knows: an active partnership, too many requests, or an
     *         open invitation to the same address
     */
    public InvitationView invite(@Nullable InvitationId id, PersonId from, String workEmail, IntroductionPurpose purpose,
            @Nullable String message, @Nullable LocalDate togetherSince) {
        var key = keys.emailKey(workEmail);
        var to = directory.personOfEmail(key).filter(person -> !person.equals(from));
        people.lock(to.map(person -> new PersonId[]{from, person}).orElseGet(() -> new PersonId[]{from}));
        requireNoPartnership(from);
        to.flatMap(person -> introductions.acceptedBetween(from, person)).ifPresent(introduction -> {
            throw new RuleViolation("already-introduced",
                    "You two already met through introduction " + introduction.id() + ". Propose a partnership with it.");
        });
        invitations.openTo(from, key).ifPresent(open -> {
            throw new RuleViolation("already-open", "You already invited this address with invitation " + open.id()
                    + ", which is open. Wait for the answer, or withdraw it.");
        });
        introductionService.requireWithinLimits(from);
        var invitation = Invitation.invite(unusedId(id), from, key, purpose, message, togetherSince, now(), settings.lifetime());
        invitations.persist(invitation);
        audit.record(purpose == IntroductionPurpose.MEETING ? "invite" : "declare", KIND, invitation.id().value(), List.of());
        to.ifPresent(person -> acceptCrossingOrDeliver(invitation, person));
        return InvitationView.of(invitation);
    }

    private void requireNoPartnership(PersonId from) {
        var partnership = pairingFacts.of(from, Reader.ANOTHER).partnership(from);
        if (partnership != null) {
            throw new RuleViolation("already-partnered", "You are already in active partnership " + partnership.partnershipId()
                    + ". Dissolve it before you invite someone else.");
        }
    }

    private InvitationId unusedId(@Nullable InvitationId requested) {
        if (requested != null && invitations.byId(requested).isPresent()) {
            throw new RuleViolation("already-exists", "Invitation " + requested + " already exists.");
        }
        return requested == null ? new InvitationId(Ids.v7()) : requested;
    }

    /** If the invited person already asked, accepts their introduction, else delivers the invitation. Both people are locked. */
    private void acceptCrossingOrDeliver(Invitation invitation, PersonId to) {
        var crossing = introductions.openBetween(invitation.from(), to).filter(open -> isCrossing(open, invitation, to));
        crossing.ifPresentOrElse(open -> {
            introductionService.accept(open, ActingRole.TO);
            invitation.markDelivered(now());
            invitation.accept(open.id(), now());
        }, () -> deliver(invitation, to));
    }

    /** A wish to meet does not accept a declared partnership. */
    private boolean isCrossing(Introduction open, Invitation invitation, PersonId to) {
        return open.status() == IntroductionStatus.ASKED && open.from().equals(to)
                && (open.purpose() == IntroductionPurpose.MEETING || invitation.purpose() == IntroductionPurpose.PARTNERSHIP)
                && isReachable(invitation.from(), to);
    }

    private boolean isReachable(PersonId from, PersonId to) {
        var facts = pairingFacts.of(from, Reader.SERVICE);
        return directory.person(to).isPresent() && !erasures.isErased(to) && !facts.separated(from, to)
                && facts.partnership(from) == null && facts.partnership(to) == null;
    }

    /** Delivers nothing against a decline, a block, a partnership, or another introduction of the two people. */
    private void deliver(Invitation invitation, PersonId to) {
        if (introductions.openBetween(invitation.from(), to).isPresent()
                || introductions.acceptedBetween(invitation.from(), to).isPresent() || !isReachable(invitation.from(), to)) {
            return;
        }
        var introduction = Introduction.deliver(IntroductionId.of(Ids.v7()), invitation, to, now());
        introductions.persist(introduction);
        invitation.markDelivered(now());
        publisher.publish(introduction, introduction.opened(), ActingRole.FROM);
        audit.recordAsService("deliver", "introduction", introduction.id().value());
    }

    /** Tries again to deliver an invitation to someone who has joined or become available since. */
    void retryDelivery(InvitationId id) {
        var known = invitations.byId(id).orElseThrow();
        var to = known.emailKey() == null ? Optional.<PersonId>empty()
                : directory.personOfEmail(known.emailKey()).filter(person -> !person.equals(known.from()));
        to.ifPresent(person -> {
            people.lock(known.from(), person);
            var invitation = invitations.lock(known);
            if (invitation.isOpen() && !invitation.isDelivered() && invitation.expiresAt().isAfter(now())) {
                deliver(invitation, person);
            }
        });
    }

    /** Withdraws the invitation and the introduction that the invited person received. */
    void withdraw(Invitation known) {
        people.lock(known.from());
        var invitation = invitations.lock(known);
        invitation.withdraw(now());
        introductions.ofInvitation(invitation.id())
                .map(introductions::lock)
                .filter(found -> found.status().isOpen())
                .ifPresent(found -> introductionService.withdraw(found, ActingRole.FROM));
        audit.record("withdraw", KIND, invitation.id().value(), List.of());
    }

    /** Ends an invitation that was not accepted in time. */
    void expire(Invitation invitation) {
        invitation.expire(now());
        publisher.notifyInvitationExpired(invitation, now());
        audit.recordAsService("expire", KIND, invitation.id().value());
    }

    private Instant now() {
        return clock.instant();
    }
}
