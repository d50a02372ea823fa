package jobshare.matching.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.Ids;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.matching.block.PersonBlocked;
import jobshare.matching.directory.RoleCopy;
import jobshare.matching.match.PairingCheck;
import jobshare.matching.pairing.PersonLock;
import org.jspecify.annotations.Nullable;

/** The commands on introductions, each in the transaction of its caller. */
@ApplicationScoped
public class IntroductionService {

    private final IntroductionRepository introductions;
    private final InvitationRepository invitations;
    private final IntroductionPublisher publisher;
    private final IntroductionSettings settings;
    private final PersonLock people;
    private final PairingCheck pairing;
    private final Event<IntroductionAccepted> accepted;
    private final AuditLog audit;
    private final Clock clock;

    IntroductionService(IntroductionRepository introductions, InvitationRepository invitations, IntroductionPublisher publisher,
            IntroductionSettings settings, PersonLock people, PairingCheck pairing, Event<IntroductionAccepted> accepted,
            AuditLog audit, Clock clock) {
        this.introductions = introductions;
        this.invitations = invitations;
        this.publisher = publisher;
        this.settings = settings;
        this.people = people;
        this.pairing = pairing;
        this.accepted = accepted;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Introduction> find(IntroductionId id) {
        return introductions.byId(id);
    }

    /**
     * Asks to meet a person. If that person already asked, or someone suggested that they meet, asking accepts the open
     * introduction.
     *
     * @return the new introduction, or the open one
     */
    Introduction ask(IntroductionRequest request) {
        people.lock(request.fromPersonId(), request.toPersonId());
        var open = introductions.openBetween(request.fromPersonId(), request.toPersonId());
        if (open.isPresent() && open.get().isHiddenFrom(request.fromPersonId())) {
            // the asker invited the same person without knowing it, and must not learn it from the response
            withdraw(lockWithInvitation(open.get()), ActingRole.FROM);
            introductions.flush();
        } else if (open.isPresent()) {
            return acceptOpen(open.get(), request.fromPersonId());
        }
        requireNotIntroduced(request);
        pairing.requireMayMeet(request.fromPersonId(), request.toPersonId());
        requireWithinLimits(request.fromPersonId());
        return open(Introduction.ask(idOf(request), request.fromPersonId(), request.toPersonId(), request.message(), now(),
                settings.lifetime()), ActingRole.FROM);
    }

    /**
     * The limits count only what the asker did, so they reveal nothing about others.
     *
     * @throws RuleViolation if the asker has too many open requests, or made too many within a day
     */
    void requireWithinLimits(PersonId asker) {
        if (introductions.countOpenRequests(asker) + invitations.countOpen(asker) >= settings.maxOpenRequests()) {
            throw new RuleViolation("too-many-open-requests", "You already have " + settings.maxOpenRequests()
                    + " open requests and invitations, the maximum. Withdraw one, or wait for an answer.");
        }
        var dayBefore = now().minus(Duration.ofDays(1));
        if (introductions.countRequests(asker, dayBefore) + invitations.countAll(asker, dayBefore) >= settings
                .maxRequestsPerDay()) {
            throw new RuleViolation("too-many-requests-per-day", "You already made " + settings.maxRequestsPerDay()
                    + " requests and invitations within 24 hours, the maximum, including withdrawn ones. Try again tomorrow.");
        }
    }

    private Introduction acceptOpen(Introduction open, PersonId asker) {
        var role = open.roleOf(asker).orElseThrow();
        if (open.purpose() == IntroductionPurpose.PARTNERSHIP) {
            throw new RuleViolation("already-open",
                    "This person already declared that you two are partners. Answer introduction " + open.id() + ".");
        }
        if (!open.allowed(role).contains(IntroductionAction.ACCEPT)) {
            throw new RuleViolation("already-open",
                    "Introduction " + open.id() + " between you two is already open. Wait for the answer.");
        }
        accept(open, role);
        return open;
    }

    /** Suggests, for HR, that two people meet. */
    Introduction suggestAsHr(IntroductionRequest request, @Nullable RoleCopy role, String suggestedByKey) {
        people.lock(request.fromPersonId(), request.toPersonId());
        introductions.openBetween(request.fromPersonId(), request.toPersonId()).ifPresent(open -> {
            throw new RuleViolation("already-open", "An introduction of these two people is already open.");
        });
        requireNotIntroduced(request);
        pairing.requireMayBeSuggestedByHr(request.fromPersonId(), request.toPersonId(), role == null ? null : role.profile());
        return suggest(request, suggestedByKey);
    }

    /** Suggests, for a recruiter or hiring manager of the role, that two people meet. Nothing between the two people shows in a refusal. */
    Introduction suggestForRole(IntroductionRequest request, RoleCopy role, String suggestedByKey) {
        people.lock(request.fromPersonId(), request.toPersonId());
        pairing.requireMayBeSuggestedByRecruiter(request.fromPersonId(), request.toPersonId(), role.profile());
        introductions.openBetween(request.fromPersonId(), request.toPersonId()).ifPresent(open -> {
            throw suggestedByKey.equals(open.suggestedBy())
                    ? new RuleViolation("already-open", "You already suggested this with introduction " + open.id() + ".")
                    : PairingCheck.notSuggestible();
        });
        if (introductions.acceptedBetween(request.fromPersonId(), request.toPersonId()).isPresent()) {
            throw PairingCheck.notSuggestible();
        }
        return suggest(request, suggestedByKey);
    }

    private Introduction suggest(IntroductionRequest request, String suggestedByKey) {
        return open(Introduction.suggest(idOf(request), request.fromPersonId(), request.toPersonId(), request.roleId(),
                suggestedByKey, request.message(), now(), settings.lifetime()), ActingRole.SUGGESTER);
    }

    private void requireNotIntroduced(IntroductionRequest request) {
        introductions.acceptedBetween(request.fromPersonId(), request.toPersonId()).ifPresent(introduction -> {
            throw new RuleViolation("already-introduced",
                    "These two people already met through introduction " + introduction.id() + ".");
        });
    }

    private static IntroductionId idOf(IntroductionRequest request) {
        return request.id() == null ? IntroductionId.of(Ids.v7()) : request.id();
    }

    private Introduction open(Introduction introduction, ActingRole by) {
        if (introductions.byId(introduction.id()).isPresent()) {
            throw new RuleViolation("already-exists", "Introduction " + introduction.id() + " already exists.");
        }
        introductions.persist(introduction);
        publisher.publish(introduction, introduction.opened(), by);
        record(by == ActingRole.FROM ? "ask" : "suggest", introduction);
        return introduction;
    }

    /** Accepts the introduction. Once both accepted, each may see who the other is. */
    void accept(Introduction introduction, ActingRole by) {
        people.lock(introduction.from(), introduction.to());
        lockWithInvitation(introduction);
        var step = introduction.accept(by, now());
        var self = by == ActingRole.TO ? introduction.to() : introduction.from();
        pairing.requireMayStillMeet(self, introduction.otherThan(self));
        step.ifPresent(ended -> {
            acceptInvitation(introduction);
            publisher.publish(introduction, ended, by);
        });
        record("accept", introduction);
        if (step.isPresent()) {
            accepted.fire(new IntroductionAccepted(introduction));
        }
    }

    private void acceptInvitation(Introduction introduction) {
        if (introduction.invitation() != null) {
            var invitation = invitations.byId(introduction.invitation()).orElseThrow();
            if (!invitation.isOpen()) {
                throw new IllegalTransition(
                        "You cannot accept this introduction now. The time to answer has passed; " + "allowed actions: none.",
                        List.of());
            }
            invitation.accept(introduction.id(), now());
        }
    }

    /** Locks and reloads the introduction and the invitation that it comes from, until the transaction ends. */
    private Introduction lockWithInvitation(Introduction introduction) {
        if (introduction.invitation() != null) {
            invitations.byId(introduction.invitation()).ifPresent(invitations::lock);
        }
        return introductions.lock(introduction);
    }

    /** @param reason visible to the person who declines only */
    void decline(Introduction introduction, ActingRole by, @Nullable String reason) {
        introductions.lock(introduction);
        publisher.publish(introduction, introduction.decline(by, reason, now()), by);
        record("decline", introduction);
    }

    void withdraw(Introduction introduction, ActingRole by) {
        introductions.lock(introduction);
        publisher.publish(introduction, introduction.withdraw(by, now()), by);
        recordWithdrawal(introduction);
    }

    /** A block ends an open introduction as if the blocker had declined or withdrawn. */
    void on(@Observes PersonBlocked blocked) {
        introductions.openBetween(blocked.by(), blocked.blocked())
                .map(this::lockWithInvitation)
                .filter(introduction -> introduction.status().isOpen())
                .ifPresent(introduction -> {
                    var role = introduction.roleOf(blocked.by()).orElseThrow();
                    if (introduction.allowed(role).contains(IntroductionAction.DECLINE)) {
                        decline(introduction, role, null);
                        return;
                    }
                    // an invitation stays open: its status must not tell the inviter that they blocked the invited person
                    withdraw(introduction, role);
                });
    }

    /**
     * Erases a person: free text is deleted and open introductions expire. The other person keeps the introduction.
     *
     * @return all introductions of the person
     */
    public List<IntroductionId> erase(PersonId person) {
        var theirs = introductions.ofPerson(person);
        for (var introduction : theirs) {
            introduction.erase(person);
            if (introduction.status().isOpen()) {
                publisher.publish(introduction, introduction.expire(now()), introduction.roleOf(person).orElseThrow());
                audit.recordAsService("expire", "introduction", introduction.id().value());
            }
        }
        invitations.eraseAddressesOf(person);
        return theirs.stream().map(Introduction::id).toList();
    }

    /**
     * Erases an inviter.
     *
     * @return all invitations that the person sent
     */
    public List<UUID> eraseInvitations(PersonId person) {
        var theirs = invitations.sentBy(person);
        theirs.forEach(invitation -> invitation.erase(now()));
        return theirs.stream().map(invitation -> invitation.id().value()).toList();
    }

    /** Erases a suggester: suggestions remain without the person who made them. */
    public void eraseSuggester(String subjectKey) {
        introductions.eraseSuggester(subjectKey);
    }

    private void record(String action, Introduction introduction) {
        audit.record(action, "introduction", introduction.id().value(), List.of());
    }

    /** An inviter reads their own audit trail, which must not reveal whether the invitation reached someone. */
    private void recordWithdrawal(Introduction introduction) {
        if (introduction.isHiddenFrom(introduction.from())) {
            audit.recordAsService("withdraw", "introduction", introduction.id().value());
        } else {
            record("withdraw", introduction);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
