package jobshare.proposal.arrangement;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.review.Review;
import jobshare.proposal.review.ReviewScores;
import org.junit.jupiter.api.Test;

/** Whatever the sides do of what they are allowed, and however time goes on, the promises of an arrangement hold. */
class ArrangementRandomWalkTest {

    private static final int WALKS = 2_000;
    private static final Set<ArrangementAction> ENDING = EnumSet.of(ArrangementAction.LEAVE, ArrangementAction.END);

    private record Choice(CommandContext context, ArrangementAction action) {
    }

    @Test
    void everyAllowedActionSucceedsAndKeepsTheInvariants() {
        var ends = EnumSet.noneOf(EndReason.class);
        for (int seed = 0; seed < WALKS; seed++) {
            var random = new Random(seed);
            var shares = new ArrangementFixture();
            var arrangement = shares.started();
            for (int step = 0; step < 40 && arrangement.status() != ArrangementStatus.ENDED; step++) {
                shares.on(shares.today().plusDays(random.nextInt(60)));
                shares.applyDates(arrangement);
                var choices = choices(arrangement, shares);
                if (!choices.isEmpty()) {
                    run(arrangement, choose(choices, random), shares, random);
                }
                check(arrangement, shares, "seed " + seed);
            }
            if (arrangement.event().endReason() != null) {
                ends.add(arrangement.event().endReason());
            }
        }
        assertTrue(ends.containsAll(EnumSet.of(EndReason.OTHER, EndReason.BOTH_LEFT, EndReason.ONE_FULL_TIME, EndReason.VACANCY)),
                "the walks reach the ends: " + ends);
    }

    private static List<Choice> choices(Arrangement arrangement, ArrangementFixture shares) {
        var choices = new ArrayList<Choice>();
        for (var context : List.of(shares.by(ANNA), shares.by(BEN), shares.by(ActingRole.HIRING_MANAGER),
                shares.by(ActingRole.HR))) {
            arrangement.allowed(context).forEach(action -> choices.add(new Choice(context, action)));
        }
        return choices;
    }

    /** What ends it is chosen more seldom, or hardly one would come far. */
    private static Choice choose(List<Choice> choices, Random random) {
        var going = choices.stream().filter(choice -> !ENDING.contains(choice.action())).toList();
        var among = going.isEmpty() || random.nextInt(10) == 0 ? choices : going;
        return among.get(random.nextInt(among.size()));
    }

    private static void run(Arrangement arrangement, Choice choice, ArrangementFixture shares, Random random) {
        var context = choice.context();
        try {
            switch (choice.action()) {
                case CONFIRM -> arrangement.confirm(List.of(new TrialMeasure.Finding(TrialMeasure.Outcome.MET, null)), context);
                case EXTEND_TRIAL ->
                    arrangement.extendTrial(shares.today().plusDays(random.nextInt(200)), shares.today(), context);
                case CONVERT -> arrangement.convert(context);
                case REVIEW -> shares.review(arrangement, context, new ReviewScores(1 + random.nextInt(5), 3, 3));
                case CHANGE_ROLE -> arrangement.requireRoleChangeAllowed(context);
                case LEAVE -> arrangement.leave(day(shares, random), any(random), context);
                case REMAIN -> arrangement.remain(random.nextBoolean() ? null : any(random), context);
                case RESOLVE_DEPARTURE -> arrangement.resolveDeparture(any(random), day(shares, random), context);
                case END -> arrangement.end(EndReason.OTHER, context);
            }
        } catch (InvalidValue | IllegalTransition e) {
            // a day in the past, the same word again, a full time that nobody wants: refused, and nothing has changed
        }
    }

    private static DepartureOutcome any(Random random) {
        return DepartureOutcome.values()[random.nextInt(DepartureOutcome.values().length)];
    }

    private static LocalDate day(ArrangementFixture shares, Random random) {
        return random.nextInt(3) == 0 ? null : shares.today().plusDays(random.nextInt(90));
    }

    private static void check(Arrangement arrangement, ArrangementFixture shares, String when) {
        var timeline = arrangement.timeline();
        assertEquals(timeline.size(), arrangement.event().version(), when);
        assertEquals(arrangement.status(), timeline.getLast().status(), when);
        assertTrue(timeline.stream().limit(timeline.size() - 1L).noneMatch(step -> step.status() == ArrangementStatus.ENDED),
                when);
        assertEquals(arrangement.status() == ArrangementStatus.ENDED, arrangement.event().endReason() != null, when);
        assertEquals(arrangement.status() == ArrangementStatus.ENDED, arrangement.nextCheckOn() == null, when);
        assertEquals(0, ChronoUnit.DAYS.between(arrangement.remindedUntil(), shares.today()), when);
        assertFalse(arrangement.successorSought() && arrangement.departure().orElseThrow().continuation() == null, when);
        if (arrangement.event().endReason() == EndReason.ONE_FULL_TIME) {
            assertEquals(DepartureOutcome.FULL_TIME, arrangement.departure().orElseThrow().continuation(), when);
        }
        assertEquals(Math.max(0, ChronoUnit.YEARS.between(ArrangementFixture.START, shares.today())),
                count(arrangement, ArrangementStepKind.ANNIVERSARY), when);
        assertEquals(arrangement.reviewRound() - 1L,
                count(arrangement, ArrangementStepKind.REVIEWS_SHARED) + count(arrangement, ArrangementStepKind.REVIEWS_PASSED),
                when);
        assertTrue(count(arrangement, ArrangementStepKind.CONVERSION_DUE) <= 1, when);
        var byRound = arrangement.reviews().stream().collect(Collectors.groupingBy(Review::round, Collectors.counting()));
        assertTrue(byRound.values().stream().allMatch(answers -> answers <= 3), when);
    }

    private static long count(Arrangement arrangement, ArrangementStepKind kind) {
        return arrangement.timeline().stream().filter(step -> step.step() == kind).count();
    }
}
