package jobshare.proposal.arrangement;

import static jobshare.proposal.arrangement.ArrangementStatus.CONFIRMED;
import static jobshare.proposal.arrangement.ArrangementStatus.ENDED;
import static jobshare.proposal.arrangement.ArrangementStatus.REPLACING;
import static jobshare.proposal.arrangement.ArrangementStatus.TRIAL;
import static jobshare.proposal.command.ActingRole.HIRING_MANAGER;
import static jobshare.proposal.command.ActingRole.HR;
import static jobshare.proposal.command.ActingRole.RECRUITER;
import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.command.RefusalTable;
import jobshare.proposal.review.ReviewScores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every refusal in the life of an arrangement. */
class ArrangementRefusalsTest {

    private static final String TEXTS = """
            # status, with no action
            illegal: You cannot convert now. Status is ENDED; allowed actions: none.
            # status, with other actions
            illegal: You cannot resolve departure now. Status is TRIAL; allowed actions: confirm,
            extend-trial, convert, review.
            # status, to the partner who leaves
            illegal: You cannot review now. Status is REPLACING; allowed actions: none.
            # role
            illegal: You cannot convert now. Your role, recruiter, does not allow it.
            # look for another role once it is ended
            illegal: You cannot change role now. Status is ENDED; allowed actions: none.
            # convert twice
            illegal: You cannot convert now. The arrangement is a job share already.
            # review twice
            illegal: You cannot review now. Your side has answered review round 1. The next round
            opens when everyone has answered, or when this round closes.
            # leave twice
            illegal: You cannot leave now. You are leaving already. Your partner can leave or
            remain.
            # remain as the one who leaves
            illegal: You cannot remain now. You are leaving. Your partner can leave or
            remain.
            # remain for the same twice
            illegal: You cannot remain now. You have already said that you remain for SUCCESSOR.
            # remain for a vacancy
            /continuation: You can remain for a SUCCESSOR or for FULL_TIME. The employer decides on a
            VACANCY.
            # make someone work full-time
            illegal: You cannot resolve departure with FULL_TIME now. The remaining partner has not
            agreed to work full-time.
            # end it on an unknown day
            /lastDay: Give the last working day of the partner who leaves: the arrangement ends
            after it, and it is not known yet.
            # confirm without outcomes
            /outcomes: Give one outcome for each measure that was agreed for the trial, in their
            order: 1, not 0.
            # extend a trial to an earlier day
            /until: Extend the trial to a day after today, after its first day and after 2027-02-28,
            not to 2027-02-28.
            # end a trial that was none
            /reason: You cannot end an arrangement in status CONFIRMED for the reason TRIAL_FAILED.
            Choose one of [BY_AGREEMENT, TRIAL_FAILED, ROLE_CLOSED, OTHER]; TRIAL_FAILED applies to
            a TRIAL only.
            # end for a reason that follows
            /reason: You cannot end an arrangement in status TRIAL for the reason BOTH_LEFT. Choose
            one of [BY_AGREEMENT, TRIAL_FAILED, ROLE_CLOSED, OTHER]; TRIAL_FAILED applies to a TRIAL
            only.
            # leave in another century
            /lastDay: 2101-01-01 is not between 2000-01-01 and 2100-12-31.
            """;

    private final ArrangementFixture shares = new ArrangementFixture();

    private void review(Arrangement arrangement, CommandContext context) {
        arrangement.review(Ids.v7(), new ReviewScores(3, 3, 3), null, "key", shares.times, context);
    }

    @TestFactory
    Stream<DynamicTest> explainsTheRefusalAndTheAllowedActions() {
        return new RefusalTable(TEXTS).refuses("status, with no action", () -> shares.in(ENDED).convert(shares.by(HR)))
                .refuses("status, with other actions",
                        () -> shares.in(TRIAL).resolveDeparture(DepartureOutcome.VACANCY, null, shares.by(HIRING_MANAGER)))
                .refuses("status, to the partner who leaves", () -> review(shares.in(REPLACING), shares.by(ANNA)))
                .refuses("role", () -> shares.in(TRIAL).convert(shares.by(RECRUITER)))
                .refuses("look for another role once it is ended",
                        () -> shares.in(ENDED).requireRoleChangeAllowed(shares.by(ANNA)))
                .refuses("convert twice", () -> {
                    var arrangement = shares.in(TRIAL);
                    arrangement.convert(shares.by(HR));
                    arrangement.convert(shares.by(HR));
                })
                .refuses("review twice", () -> {
                    var arrangement = shares.in(TRIAL);
                    review(arrangement, shares.by(ANNA));
                    review(arrangement, shares.by(ANNA));
                })
                .refuses("leave twice", () -> shares.in(REPLACING).leave(null, DepartureOutcome.SUCCESSOR, shares.by(ANNA)))
                .refuses("remain as the one who leaves", () -> shares.in(REPLACING).remain(null, shares.by(ANNA)))
                .refuses("remain for the same twice", () -> {
                    var arrangement = shares.in(REPLACING);
                    arrangement.remain(null, shares.by(BEN));
                    arrangement.remain(DepartureOutcome.SUCCESSOR, shares.by(BEN));
                })
                .refuses("remain for a vacancy", () -> shares.in(REPLACING).remain(DepartureOutcome.VACANCY, shares.by(BEN)))
                .refuses("make someone work full-time",
                        () -> shares.in(REPLACING).resolveDeparture(DepartureOutcome.FULL_TIME, null, shares.by(HR)))
                .refuses("end it on an unknown day", () -> {
                    var arrangement = shares.started();
                    arrangement.leave(null, DepartureOutcome.SUCCESSOR, shares.by(ANNA));
                    arrangement.resolveDeparture(DepartureOutcome.VACANCY, null, shares.by(HR));
                })
                .refuses("confirm without outcomes", () -> shares.in(TRIAL).confirm(List.of(), shares.by(HR)))
                .refuses("extend a trial to an earlier day",
                        () -> shares.in(TRIAL).extendTrial(ArrangementFixture.TRIAL_END, shares.today(), shares.by(HR)))
                .refuses("end a trial that was none", () -> shares.in(CONFIRMED).end(EndReason.TRIAL_FAILED, shares.by(HR)))
                .refuses("end for a reason that follows", () -> shares.in(TRIAL).end(EndReason.BOTH_LEFT, shares.by(HR)))
                .refuses("leave in another century",
                        () -> shares.in(TRIAL).leave(LocalDate.of(2101, 1, 1), DepartureOutcome.SUCCESSOR, shares.by(ANNA)))
                .tests();
    }
}
