package jobshare.proposal.arrangement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.offer.Terms;
import jobshare.proposal.pair.Pair;
import jobshare.proposal.proposal.ProposalFixture;
import jobshare.proposal.review.ReviewScores;
import org.jspecify.annotations.Nullable;

/** Arrangements in any status, reached by their own commands alone. */
final class ArrangementFixture {

    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final LocalDate TRIAL_END = LocalDate.of(2027, 2, 28);
    static final LocalDate CONVERSION = LocalDate.of(2027, 9, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    static final List<TrialMeasure> MEASURES = List.of(new TrialMeasure("Turnaround", "Five days", null, null));

    final ProposalFixture pitches = new ProposalFixture();
    final Times times = new Times();

    /** The employer's settings, as they come. */
    static final class Times implements ArrangementSettings {

        ZoneId zone = ZoneId.of("UTC");

        @Override
        public ZoneId timeZone() {
            return zone;
        }

        @Override
        public Period trialReminder() {
            return Period.ofDays(14);
        }

        @Override
        public Period conversionReminder() {
            return Period.ofDays(30);
        }

        @Override
        public Period reviewEvery() {
            return Period.ofMonths(3);
        }

        @Override
        public Period reviewGrace() {
            return Period.ofDays(28);
        }

        @Override
        public DepartureOutcome departureOutcome() {
            return DepartureOutcome.SUCCESSOR;
        }
    }

    CommandContext by(ActingRole side) {
        return pitches.by(side);
    }

    CommandContext by(PersonId person) {
        return pitches.by(person);
    }

    ArrangementFixture on(LocalDate day) {
        pitches.at(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
        return this;
    }

    LocalDate today() {
        return times.day(pitches.now());
    }

    Arrangement started() {
        return started(START, TRIAL_END);
    }

    Arrangement started(LocalDate start, @Nullable LocalDate trialUntil) {
        return started(RoleId.of(Ids.v7()), start, trialUntil);
    }

    Arrangement started(RoleId role, LocalDate start, @Nullable LocalDate trialUntil) {
        var terms = new Terms(ArrangementKind.TWO_PART_TIME, start, new Pair<>(new BigDecimal("0.5"), new BigDecimal("0.7")),
                start.plusYears(1), trialUntil, null, new Pair<>(null, null));
        return Arrangement.start(
                new Hire(ProposalId.of(Ids.v7()), PartnershipId.of(Ids.v7()), role,
                        new Pair<>(ProposalFixture.ANNA, ProposalFixture.BEN), terms, MEASURES, List.of()),
                times, by(ProposalFixture.BEN));
    }

    Arrangement in(ArrangementStatus status) {
        var arrangement = started();
        switch (status) {
            case TRIAL -> {
            }
            case CONFIRMED -> confirm(arrangement);
            case REPLACING -> arrangement.leave(LAST_DAY, times.departureOutcome(), by(ProposalFixture.ANNA));
            case ENDED -> arrangement.end(EndReason.BY_AGREEMENT, by(ActingRole.HR));
        }
        return arrangement;
    }

    void confirm(Arrangement arrangement) {
        arrangement.confirm(List.of(new TrialMeasure.Finding(TrialMeasure.Outcome.MET, null)), by(ActingRole.HIRING_MANAGER));
    }

    /** The two and the employer's side answer, in that order. */
    void review(Arrangement arrangement, ReviewScores annas, ReviewScores bens, ReviewScores employers) {
        review(arrangement, by(ProposalFixture.ANNA), annas);
        review(arrangement, by(ProposalFixture.BEN), bens);
        review(arrangement, by(ActingRole.HIRING_MANAGER), employers);
    }

    void review(Arrangement arrangement, CommandContext context, ReviewScores scores) {
        arrangement.review(Ids.v7(), scores, "Private", "key", times, context);
    }

    /** As the scheduler does it at this moment. */
    void applyDates(Arrangement arrangement) {
        arrangement.applyDates(times, CommandContext.ofScheduler(pitches.now()));
    }
}
