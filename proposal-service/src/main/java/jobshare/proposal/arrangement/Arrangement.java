package jobshare.proposal.arrangement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.arrangement.ArrangementStep.Kind;
import jobshare.proposal.proposal.Act;
import jobshare.proposal.proposal.Dates;
import jobshare.proposal.proposal.Offer;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.proposal.ProposalStatus;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import jobshare.proposal.review.Review;
import jobshare.proposal.review.Scores;
import org.jspecify.annotations.Nullable;

/** What a pair holds after the hire. A role, and a partnership, has at most one that is not ended. */
@Entity
@Table(name = "arrangement")
public class Arrangement extends ArrangementMoves {

    @SuppressWarnings("NullAway.Init")
    protected Arrangement() {
    }

    /**
     * What stands when both partners have accepted. It takes over the proposal's id, so that whoever knows the one finds the other.
     *
     * @param agreed by what the success of the trial is told, where the offer has one
     * @param times from which the first review is dated
     * @throws IllegalArgumentException unless the proposal is a hire
     */
    public static Arrangement ofHire(Proposal proposal, List<TrialMeasure> agreed, ArrangementTimes times, Act act) {
        if (proposal.status() != ProposalStatus.HIRED) {
            throw new IllegalArgumentException("Proposal " + proposal.id() + " is " + proposal.status() + ", which is no hire");
        }
        var arrangement = new Arrangement();
        arrangement.id = proposal.id().value();
        arrangement.status = ArrangementStatus.TRIAL;
        arrangement.proposalId = proposal.id().value();
        arrangement.partnershipId = proposal.partnership().value();
        arrangement.roleId = proposal.role().value();
        arrangement.firstPerson = proposal.people().getFirst().value();
        arrangement.secondPerson = proposal.people().getLast().value();
        arrangement.takeOver(proposal.offer().orElseThrow());
        if (arrangement.trialUntil != null) {
            arrangement.measures.addAll(agreed);
        }
        arrangement.createdAt = act.at();
        arrangement.toldUntil = times.day(act.at());
        arrangement.reviewRound = 1;
        arrangement.reviewDueOn = arrangement.reviewAfter(arrangement.toldUntil, times.reviewEvery());
        arrangement.step(Kind.STARTED, act);
        return arrangement;
    }

    private void takeOver(Offer offer) {
        kind = offer.kind();
        firstShare = offer.firstShare();
        secondShare = offer.secondShare();
        startDate = offer.startDate();
        conversionDate = offer.conversionDate();
        trialUntil = offer.trialUntil();
    }

    /** It takes the place of an arrangement that ends with it. */
    public void follow(Arrangement before) {
        succeeds = before.id;
    }

    /**
     * The trial was a success.
     *
     * @param outcomes what came of each measure that was agreed for it, in their order
     */
    public void confirm(List<TrialMeasure.Finding> outcomes, Act act) {
        check(ArrangementAction.CONFIRM);
        if (outcomes.size() != measures.size()) {
            throw new InvalidValue("/outcomes",
                    measures.size() + " measures were agreed for the trial, and an outcome is needed for"
                            + " each, in their order; of outcomes given: " + outcomes.size() + ".");
        }
        for (int i = 0; i < measures.size(); i++) {
            measures.set(i, measures.get(i).with(outcomes.get(i)));
        }
        move(ArrangementAction.CONFIRM, Kind.CONFIRMED, act);
    }

    /** More time to try, or an end for a trial that had none. */
    public void extendTrial(LocalDate until, LocalDate today, Act act) {
        check(ArrangementAction.EXTEND_TRIAL);
        Dates.within("/until", until);
        if (!until.isAfter(today) || !until.isAfter(startDate) || trialUntil != null && !until.isAfter(trialUntil)) {
            throw new InvalidValue("/until", "A trial is extended to a day after today, after it has started and after "
                    + (trialUntil == null ? startDate : trialUntil) + ", not to " + until + ".");
        }
        trialUntil = until;
        move(ArrangementAction.EXTEND_TRIAL, Kind.TRIAL_EXTENDED, act);
    }

    /** Two part-time jobs become one shared job. */
    public void convert(Act act) {
        check(ArrangementAction.CONVERT);
        kind = ArrangementKind.JOB_SHARE;
        conversionDate = null;
        move(ArrangementAction.CONVERT, Kind.CONVERTED, act);
    }

    /**
     * One of the three says how it goes; with the last of them the round is complete, and the next one opens.
     *
     * @param authorKey of the one who writes
     */
    public void review(UUID reviewId, Scores scores, @Nullable String note, String authorKey, ArrangementTimes times, Act act) {
        check(ArrangementAction.REVIEW);
        if (rounds().hasAnswered(reviewRound, act.person())) {
            throw new IllegalMove(
                    "Arrangement " + id + ": round " + reviewRound + " of the reviews has been answered on your side."
                            + " The next opens when all have answered, or when this one has passed.");
        }
        reviews.add(new Review(reviewId, reviewRound, scores, note, authorKey, act));
        move(ArrangementAction.REVIEW, Kind.REVIEWED, act);
        if (rounds().isComplete(reviewRound)) {
            openNextRound(times.day(act.at()), times.reviewEvery());
            step(Kind.REVIEWS_SHARED, Act.ofScheduler(act.at()));
        }
    }

    /** Passes where the pair may look for another role together. Nothing is told of it here: what they pitch for is theirs. */
    void checkRoleChange() {
        check(ArrangementAction.CHANGE_ROLE);
    }

    /**
     * One partner leaves the role, and the other is asked; when the other leaves as well, it ends.
     *
     * @param lastDay the last working day; null where that is open
     * @param policy what the employer wants to follow, unless it is decided otherwise
     */
    public void leave(@Nullable LocalDate lastDay, AfterLeaving policy, Act act) {
        check(ArrangementAction.LEAVE);
        checkOther(ArrangementAction.LEAVE, act);
        if (leaving == null) {
            leaving = new Leaving(Objects.requireNonNull(act.person(), "only a partner leaves"), lastDay, policy);
        } else {
            leaving.followedBy(lastDay);
            endReason = EndReason.BOTH_LEFT;
        }
        move(ArrangementAction.LEAVE, Kind.PARTNER_LEAVES, act);
    }

    /** The other stays: to share with a successor, or to take the role on alone. */
    public void stay(@Nullable AfterLeaving as, Act act) {
        check(ArrangementAction.STAY);
        checkOther(ArrangementAction.STAY, act);
        leaving().orElseThrow().stay(as);
        move(ArrangementAction.STAY, Kind.PARTNER_STAYS, act);
    }

    /**
     * The employer says what follows. A successor is sought when the other stays, and the other goes full-time when they have said
     * so; where the share is over, it ends after the last working day.
     */
    public void settle(AfterLeaving what, @Nullable LocalDate lastDay, Act act) {
        check(ArrangementAction.SETTLE);
        leaving().orElseThrow().settle(what, lastDay);
        move(ArrangementAction.SETTLE, Kind.SETTLED, act);
    }

    /**
     * The two are partners no more, and hold the role still: whoever is responsible for it is told, and decides.
     *
     * @return whether there is something to tell: not where they are parting anyway, or it was told already
     */
    public boolean partnershipDissolved(Act act) {
        if (status == ArrangementStatus.REPLACING || status == ArrangementStatus.ENDED
                || timeline.stream().anyMatch(line -> line.step() == Kind.PARTNERSHIP_DISSOLVED)) {
            return false;
        }
        step(Kind.PARTNERSHIP_DISSOLVED, act);
        return true;
    }

    /** @param why one of {@link EndReason#SAID} */
    public void end(EndReason why, Act act) {
        check(ArrangementAction.END);
        if (!EndReason.SAID.contains(why) || why == EndReason.TRIAL_FAILED && status != ArrangementStatus.TRIAL) {
            throw new InvalidValue("/reason", why + " is no reason to end an arrangement that is " + status + "; say one of "
                    + EndReason.SAID + ", and TRIAL_FAILED in a TRIAL alone.");
        }
        over(why, act);
    }

    private void over(EndReason why, Act act) {
        endReason = why;
        move(ArrangementAction.END, Kind.ENDED, act);
    }

    /** Ends it with a hire that takes its place: of a successor in the same role, or of the pair in another. */
    public void giveWayTo(ArrangementId next, RoleId nextRole, Act act) {
        succeededBy = next.value();
        over(nextRole.equals(role()) ? EndReason.SUCCEEDED : EndReason.ROLE_CHANGE, act);
    }

    /**
     * Reminds of what has come near or has come since it was last looked at, and ends it where that was settled; each once.
     *
     * @return whether there was anything
     */
    public boolean keepDates(ArrangementTimes times, Act act) {
        var today = times.day(act.at());
        var before = version;
        for (var occasion : Agenda.of(this, toldUntil, today, times).untilToday()) {
            if (occasion.what() == Kind.REVIEWS_PASSED) {
                openNextRound(today, times.reviewEvery());
            }
            step(occasion.what(), act);
        }
        toldUntil = today.isAfter(toldUntil) ? today : toldUntil;
        leaving().filter(one -> status == ArrangementStatus.REPLACING).map(one -> one.overOn(today))
                .ifPresent(why -> over(why, act));
        lookOn = Agenda.of(this, toldUntil, today, times).next();
        return version != before;
    }

    /**
     * One of the two was erased, and leaves the role with that; where the other is leaving already, nobody is left in it. What they
     * said in reviews goes, and all words that may be about them.
     *
     * @param today the last day, for want of another
     * @return whether the others are to be told of a step
     */
    public boolean forget(PersonId person, LocalDate today, AfterLeaving policy, Act act) {
        firstErased |= person.value().equals(firstPerson);
        secondErased |= person.value().equals(secondPerson);
        reviews.removeIf(review -> person.equals(review.person()));
        reviews.forEach(Review::forgetNote);
        measures.replaceAll(TrialMeasure::withoutTexts);
        if (status == ArrangementStatus.TRIAL || status == ArrangementStatus.CONFIRMED) {
            leave(today, policy, Act.ofPartner(person, act.at()));
            return true;
        }
        if (status == ArrangementStatus.REPLACING && !person.equals(leaver())) {
            over(EndReason.BOTH_LEFT, act);
            return true;
        }
        version++;
        changedAt = act.at();
        return false;
    }
}
