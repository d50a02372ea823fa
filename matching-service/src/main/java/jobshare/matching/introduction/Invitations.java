package jobshare.matching.introduction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jobshare.kit.audit.Audit;
import jobshare.kit.erasure.Erasures;
import jobshare.kit.id.Ids;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.SubjectKeys;
import jobshare.matching.directory.Directory;
import jobshare.matching.standing.PeopleLock;
import jobshare.matching.standing.Standings;
import org.jspecify.annotations.Nullable;

/**
 * Invitations by work e-mail, each in the transaction of its caller. The address is hashed at once, as the subject of a token is, and
 * then compared with the keyed hashes that {@code jobshare.people.v1} carries; the address itself is neither stored nor published.
 *
 * <p>Whoever invites learns nothing of the other before they say yes. So there is an answer before it is looked up whether anyone has
 * that address, no rule of matching is applied (the two know each other), and what can't be delivered waits: someone who joins within the
 * time of the invitation still gets it.
 */
@Singleton
public class Invitations {

    private static final String KIND = "invitation";

    private final InvitationRepository invitations;
    private final IntroductionRepository introductions;
    private final Introductions meetings;
    private final IntroductionNews news;
    private final IntroductionLimits limits;
    private final Directory directory;
    private final SubjectKeys keys;
    private final PeopleLock people;
    private final Standings standings;
    private final Erasures erasures;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Invitations(InvitationRepository invitations, IntroductionRepository introductions, Introductions meetings,
            IntroductionNews news, IntroductionLimits limits, Directory directory, SubjectKeys keys, PeopleLock people,
            Standings standings, Erasures erasures, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.introductions = introductions;
        this.meetings = meetings;
        this.news = news;
        this.limits = limits;
        this.directory = directory;
        this.keys = keys;
        this.people = people;
        this.standings = standings;
        this.erasures = erasures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Invites someone to meet, or declares that the two are partners already.
     *
     * @param togetherSince of a PARTNERSHIP, the day from which the two have worked together
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for what the one who invites knows of themselves: they have a partner,
     *         too many asks, or invited this address already
     */
    public InvitationView invite(@Nullable InvitationId id, PersonId from, String workEmail, Purpose purpose,
            @Nullable String message, @Nullable LocalDate togetherSince) {
        var key = keys.emailKey(workEmail);
        var to = directory.personOfEmail(key).filter(person -> !person.equals(from));
        people.lock(to.map(person -> new PersonId[]{from, person}).orElseGet(() -> new PersonId[]{from}));
        checkFree(from);
        to.flatMap(person -> introductions.acceptedBetween(from, person)).ifPresent(met -> {
            throw Problems.conflict("already-introduced", "You two have met by introduction " + met.id()
                    + "; a partnership is formed from that.");
        });
        invitations.openTo(from, key).ifPresent(open -> {
            throw Problems.conflict("already-open", "You have invited this address by " + open.id()
                    + ", which is open: wait for the answer, or withdraw it.");
        });
        meetings.checkAsksOf(from);
        var invitation = Invitation.invite(free(id), from, key, purpose, message, togetherSince, now(),
                limits.lifetime());
        invitations.persist(invitation);
        audit.record(purpose == Purpose.MEETING ? "invite" : "declare", KIND, invitation.id().value(), List.of());
        to.ifPresent(person -> reach(invitation, person));
        return InvitationView.of(invitation);
    }

    private void checkFree(PersonId from) {
        var partnership = standings.of(from).partnership(from);
        if (partnership != null) {
            throw Problems.conflict("already-partnered", "You are in active partnership " + partnership.partnershipId()
                    + ". Dissolve it before you invite someone else.");
        }
    }

    private InvitationId free(@Nullable InvitationId wanted) {
        if (wanted != null && invitations.byId(wanted).isPresent()) {
            throw Problems.conflict("already-exists", "There is an invitation with the id " + wanted + " already.");
        }
        return wanted == null ? new InvitationId(Ids.v7()) : wanted;
    }

    /** The invited person gets it, or has asked already: then it is a yes to that. The two are locked. */
    private void reach(Invitation invitation, PersonId to) {
        var crossing = introductions.openBetween(invitation.from(), to).filter(open -> crosses(open, invitation, to));
        crossing.ifPresentOrElse(open -> {
            meetings.accept(open, Party.TO);
            invitation.delivered(now());
            invitation.accept(open.id(), now());
        }, () -> deliver(invitation, to));
    }

    /** Whoever wants to meet has not said yes to being partners. */
    private boolean crosses(Introduction open, Invitation invitation, PersonId to) {
        return open.status() == IntroductionStatus.ASKED && open.from().equals(to)
                && (open.purpose() == Purpose.MEETING || invitation.purpose() == Purpose.PARTNERSHIP)
                && mayBeReached(invitation.from(), to);
    }

    private boolean mayBeReached(PersonId from, PersonId to) {
        var facts = standings.of(from);
        return directory.person(to).isPresent() && !erasures.isErased(to) && !facts.apart(from, to)
                && facts.partnership(from) == null && facts.partnership(to) == null;
    }

    /** Nothing is delivered that stands against a decline, a block, a partnership, or another introduction of the two. */
    private void deliver(Invitation invitation, PersonId to) {
        if (introductions.openBetween(invitation.from(), to).isPresent()
                || introductions.acceptedBetween(invitation.from(), to).isPresent()
                || !mayBeReached(invitation.from(), to)) {
            return;
        }
        var introduction = Introduction.deliver(IntroductionId.of(Ids.v7()), invitation, to, now());
        introductions.persist(introduction);
        invitation.delivered(now());
        news.publish(introduction, introduction.opened(), Party.FROM);
        audit.recordOwn("deliver", "introduction", introduction.id().value());
    }

    /** Tries once more whether it reaches someone: whoever has joined, or is free by now. */
    void retry(InvitationId id) {
        var known = invitations.byId(id).orElseThrow();
        var to = known.emailKey() == null
                ? Optional.<PersonId>empty()
                : directory.personOfEmail(known.emailKey()).filter(person -> !person.equals(known.from()));
        to.ifPresent(person -> {
            people.lock(known.from(), person);
            var invitation = invitations.lock(known);
            if (invitation.isOpen() && !invitation.isDelivered() && invitation.expiresAt().isAfter(now())) {
                deliver(invitation, person);
            }
        });
    }

    /** Takes it back, and with it what the invited person got. */
    void withdraw(Invitation known) {
        people.lock(known.from());
        var invitation = invitations.lock(known);
        invitation.withdraw(now());
        introductions.ofInvitation(invitation.id()).map(introductions::lock).filter(found -> found.status().open())
                .ifPresent(found -> meetings.withdraw(found, Party.FROM));
        audit.record("withdraw", KIND, invitation.id().value(), List.of());
    }

    /** No yes came in time. */
    void expire(Invitation invitation) {
        invitation.expire(now());
        news.invitationExpired(invitation, now());
        audit.recordOwn("expire", KIND, invitation.id().value());
    }

    private Instant now() {
        return clock.instant();
    }
}
