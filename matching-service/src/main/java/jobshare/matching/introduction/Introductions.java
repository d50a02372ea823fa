package jobshare.matching.introduction;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.Ids;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.directory.KnownRole;
import jobshare.matching.partner.Admission;
import jobshare.matching.standing.Blocked;
import jobshare.matching.standing.PeopleLock;
import org.jspecify.annotations.Nullable;

/** What people do with introductions, each in the transaction of its caller. */
@Singleton
public class Introductions {

    private final IntroductionRepository introductions;
    private final InvitationRepository invitations;
    private final IntroductionNews news;
    private final IntroductionLimits limits;
    private final PeopleLock people;
    private final Admission admission;
    private final Event<Met> met;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Introductions(IntroductionRepository introductions, InvitationRepository invitations, IntroductionNews news,
            IntroductionLimits limits, PeopleLock people, Admission admission, Event<Met> met, Audit audit, Clock clock) {
        this.introductions = introductions;
        this.invitations = invitations;
        this.met = met;
        this.news = news;
        this.limits = limits;
        this.people = people;
        this.admission = admission;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Introduction> find(IntroductionId id) {
        return introductions.byId(id);
    }

    /**
     * Asks to meet someone. Where the other has asked already, or someone has suggested that the two meet, asking is saying yes.
     *
     * @return the new introduction, or the one that is there already
     */
    Introduction ask(NewIntroduction ask) {
        people.lock(ask.fromPersonId(), ask.toPersonId());
        var open = introductions.openBetween(ask.fromPersonId(), ask.toPersonId());
        if (open.isPresent() && open.get().isHiddenFrom(ask.fromPersonId())) {
            // whom they have invited by name they now ask without knowing it, and must not learn it from the answer
            withdraw(lockWhole(open.get()), Party.FROM);
            introductions.flush();
        } else if (open.isPresent()) {
            return crossing(open.get(), ask.fromPersonId());
        }
        refuseSecondIntroduction(ask);
        admission.mayMeet(ask.fromPersonId(), ask.toPersonId());
        checkAsksOf(ask.fromPersonId());
        return open(Introduction.ask(id(ask), ask.fromPersonId(), ask.toPersonId(), ask.message(), now(), limits.lifetime()),
                Party.FROM);
    }

    /**
     * Both count what the asker has done, and nothing that others did or are.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for one who has as many open, or has asked as often, as the employer allows
     */
    void checkAsksOf(PersonId asker) {
        if (introductions.openAsksOf(asker) + invitations.openOf(asker) >= limits.openAsks()) {
            throw Problems.conflict("too-many-open-asks", "You have " + limits.openAsks()
                    + " open asks and invitations, which is the most at once. Withdraw one, or wait for an answer.");
        }
        var dayBefore = now().minus(Duration.ofDays(1));
        if (introductions.asksOf(asker, dayBefore) + invitations.madeBy(asker, dayBefore) >= limits.asksPerDay()) {
            throw Problems.conflict("too-many-asks", "You have asked and invited " + limits.asksPerDay()
                    + " times within 24 hours, which is the most, withdrawn ones included. Try again tomorrow.");
        }
    }

    private Introduction crossing(Introduction open, PersonId asker) {
        var party = open.partyOf(asker).orElseThrow();
        if (open.purpose() == Purpose.PARTNERSHIP) {
            throw Problems.conflict("already-open",
                    "The other declares that you two are partners: answer introduction " + open.id()
                            + ".");
        }
        if (!open.allowed(party).contains(IntroductionCommand.ACCEPT)) {
            throw Problems.conflict("already-open", "Introduction " + open.id() + " of you two is open already: wait for the "
                    + "answer.");
        }
        accept(open, party);
        return open;
    }

    /** Suggests that two people meet; the caller has been found to be allowed to. */
    Introduction suggest(NewIntroduction suggestion, @Nullable KnownRole role, String suggestedByKey, boolean tellsAll) {
        people.lock(suggestion.fromPersonId(), suggestion.toPersonId());
        introductions.openBetween(suggestion.fromPersonId(), suggestion.toPersonId()).ifPresent(open -> {
            throw Problems.conflict("already-open", "An introduction of these two is open already.");
        });
        refuseSecondIntroduction(suggestion);
        admission.mayBeSuggested(suggestion.fromPersonId(), suggestion.toPersonId(), role == null ? null : role.profile(),
                tellsAll);
        return open(Introduction.suggest(id(suggestion), suggestion.fromPersonId(), suggestion.toPersonId(), suggestion.roleId(),
                suggestedByKey, suggestion.message(), now(), limits.lifetime()), Party.SUGGESTER);
    }

    private void refuseSecondIntroduction(NewIntroduction wanted) {
        introductions.acceptedBetween(wanted.fromPersonId(), wanted.toPersonId()).ifPresent(accepted -> {
            throw Problems.conflict("already-introduced", "These two have met by introduction " + accepted.id() + ".");
        });
    }

    private static IntroductionId id(NewIntroduction wanted) {
        return wanted.id() == null ? IntroductionId.of(Ids.v7()) : wanted.id();
    }

    private Introduction open(Introduction introduction, Party by) {
        if (introductions.byId(introduction.id()).isPresent()) {
            throw Problems.conflict("already-exists", "There is an introduction with the id " + introduction.id() + " already.");
        }
        introductions.persist(introduction);
        news.publish(introduction, introduction.opened(), by);
        record(by == Party.FROM ? "ask" : "suggest", introduction);
        return introduction;
    }

    /** Says yes; where both have, each may learn who the other is. */
    void accept(Introduction introduction, Party by) {
        people.lock(introduction.from(), introduction.to());
        lockWhole(introduction);
        var step = introduction.accept(by, now());
        admission.mayStillMeet(by == Party.TO ? introduction.to() : introduction.from(),
                by == Party.TO ? introduction.from() : introduction.to());
        step.ifPresent(accepted -> {
            acceptInvitation(introduction);
            news.publish(introduction, accepted, by);
        });
        record("accept", introduction);
        if (step.isPresent()) {
            met.fire(new Met(introduction));
        }
    }

    private void acceptInvitation(Introduction introduction) {
        if (introduction.invitation() != null) {
            var invitation = invitations.byId(introduction.invitation()).orElseThrow();
            if (!invitation.isOpen()) {
                throw Problems.illegalTransition("Introduction " + introduction.id() + " is over: the time to answer has passed.",
                        List.of());
            }
            invitation.accept(introduction.id(), now());
        }
    }

    /** Nobody else changes it, nor the invitation by which it came, until the current transaction ends; both are read again. */
    Introduction lockWhole(Introduction introduction) {
        if (introduction.invitation() != null) {
            invitations.byId(introduction.invitation()).ifPresent(invitations::lock);
        }
        return introductions.lock(introduction);
    }

    /** @param reason for the one who declines alone */
    void decline(Introduction introduction, Party by, @Nullable String reason) {
        introductions.lock(introduction);
        news.publish(introduction, introduction.decline(by, reason, now()), by);
        record("decline", introduction);
    }

    void withdraw(Introduction introduction, Party by) {
        introductions.lock(introduction);
        news.publish(introduction, introduction.withdraw(by, now()), by);
        recordWithdrawal(introduction);
    }

    /** What is open between two of whom one blocks the other ends with the no that could have been said anyway. */
    void on(@Observes Blocked blocked) {
        introductions.openBetween(blocked.by(), blocked.other()).map(this::lockWhole)
                .filter(introduction -> introduction.status().open()).ifPresent(introduction -> {
                    var party = introduction.partyOf(blocked.by()).orElseThrow();
                    if (introduction.allowed(party).contains(IntroductionCommand.DECLINE)) {
                        decline(introduction, party, null);
                        return;
                    }
                    if (introduction.invitation() != null) {
                        invitations.byId(introduction.invitation()).orElseThrow().withdraw(now());
                    }
                    withdraw(introduction, party);
                });
    }

    /**
     * Someone was erased: what was written goes, and what they left open ends. That there was an introduction stays for the other.
     *
     * @return all that they had a part in
     */
    public List<IntroductionId> erase(PersonId person) {
        var theirs = introductions.ofPerson(person);
        for (var introduction : theirs) {
            introduction.forget(person);
            if (introduction.status().open()) {
                news.publish(introduction, introduction.expire(now()), introduction.partyOf(person).orElseThrow());
                audit.recordOwn("expire", "introduction", introduction.id().value());
            }
        }
        invitations.forgetAddresses(person);
        return theirs.stream().map(Introduction::id).toList();
    }

    /**
     * Someone was erased who had invited others.
     *
     * @return the invitations
     */
    public List<UUID> eraseInvitations(PersonId person) {
        var theirs = invitations.of(person);
        theirs.forEach(invitation -> invitation.forget(now()));
        return theirs.stream().map(invitation -> invitation.id().value()).toList();
    }

    /** Someone was erased who had suggested that others meet: that it was suggested stays, by whom does not. */
    public void eraseSuggester(String subjectKey) {
        introductions.forgetSuggester(subjectKey);
    }

    private void record(String action, Introduction introduction) {
        audit.record(action, "introduction", introduction.id().value(), List.of());
    }

    /** Who invited reads in their own trail what they did, and must not read there whether it had reached anyone. */
    private void recordWithdrawal(Introduction introduction) {
        if (introduction.isHiddenFrom(introduction.from())) {
            audit.recordOwn("withdraw", "introduction", introduction.id().value());
        } else {
            record("withdraw", introduction);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
