package jobshare.proposal.proposal;

import static jobshare.proposal.command.ActingRole.HIRING_MANAGER;
import static jobshare.proposal.command.ActingRole.HR;
import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static jobshare.proposal.proposal.ProposalFixture.RULES;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.command.RefusalTable;
import jobshare.proposal.ruleset.RuleSets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every refusal in the life of a statutory request within a proposal. All requests are made on 10 June 2026. */
class StatutoryRequestRefusalsTest {

    private static final String TEXTS = """
            # meet about no request
            illegal: You cannot record meeting now. No statutory request waits for a decision.
            # meet about the request of the other
            /personId: No statutory request of 7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0002 waits for a
            decision in this proposal.
            # meet before the request
            /heldOn: 2026-06-09 is not between the day of the request, 2026-06-10, and today,
            2026-06-10.
            # extend no request
            illegal: You cannot extend deadline now. No statutory request waits for a decision under
            a law that allows an extension.
            # extend no request of your own
            illegal: You cannot extend deadline now. No statutory request of yours waits for a
            decision under a law that allows an extension.
            # extend the request of the other
            /personId: Only 7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0001 can agree to an extension for their
            own request.
            # extend to an earlier day
            /until: 2026-06-10 is not later than 2026-08-09, when the decision is due.
            # extend for a trial that ends later
            /trialUntil: A trial ends after today, and not after 2026-09-10, when the decision would
            be due.
            # make a request without a rule set
            no-rule-set: No rule set is in force for GB any more. Draft the proposal again without
            the statutory request.
            # make a request too late
            notice-too-short: Under the Dutch Flexible Working Act (Wet flexibel werken), a change
            requested on 2026-06-10 takes effect on 2026-08-10 at the earliest, not on 2026-06-11.
            # refuse without a reason
            /grounds: The statutory request of 7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0001 waits for a
            decision. Under the statutory request for flexible working in Great Britain a refusal
            needs one of these grounds: ADDITIONAL_COSTS, CUSTOMER_DEMAND, REORGANISE_STAFF,
            RECRUIT_STAFF, QUALITY, PERFORMANCE, INSUFFICIENT_WORK, STRUCTURAL_CHANGE.
            # refuse on no permitted ground
            /grounds/0/ground: 'MOOD' is not a permitted ground. Under the statutory request for
            flexible working in Great Britain a refusal needs one of these grounds:
            ADDITIONAL_COSTS, CUSTOMER_DEMAND, REORGANISE_STAFF, RECRUIT_STAFF, QUALITY,
            PERFORMANCE, INSUFFICIENT_WORK, STRUCTURAL_CHANGE.
            # refuse without hearing
            /grounds/0/consultedOn: Under the statutory request for flexible working in Great
            Britain you must hear the person before you refuse. Give the day.
            # refuse after a later hearing
            /grounds/0/consultedOn: 2026-06-11 is not between the day of the request, 2026-06-10,
            and today, 2026-06-10.
            # refuse a request of the other
            /grounds/0/personId: No statutory request of 7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0002 waits
            for a decision in this proposal.
            # close while an appeal is possible
            illegal: You cannot close now. An appeal is possible until 2026-07-10, and the refusal
            is not final before.
            # appeal too late
            appeal-too-late: An appeal was possible until 2026-07-10.
            # appeal after it is final
            illegal: You cannot appeal now. Status is CLOSED; allowed actions: none. An appeal was
            possible until 2026-07-10.
            """;

    private static final LocalDate MADE = LocalDate.of(2026, 6, 10);

    private final ProposalFixture pitches = new ProposalFixture();

    private Proposal requested(String jurisdiction) {
        return pitches.requested(pitches.request(ANNA, jurisdiction));
    }

    private Proposal refused() {
        return pitches.refused(pitches.request(ANNA, "GB"));
    }

    private void refuse(String jurisdiction, Refusal.Reason... reasons) {
        requested(jurisdiction).refuse(new Refusal("No", List.of(reasons)), RULES, pitches.by(HIRING_MANAGER));
    }

    private CommandContext later() {
        return CommandContext.ofPartner(ANNA, pitches.now().plus(Duration.ofDays(60)));
    }

    @TestFactory
    Stream<DynamicTest> explainsTheRefusalAndTheAllowedActions() {
        return new RefusalTable(TEXTS)
                .refuses("meet about no request", () -> pitches.requested().recordMeeting(ANNA, MADE, RULES, pitches.by(HR)))
                .refuses("meet about the request of the other",
                        () -> requested("GB").recordMeeting(BEN, MADE, RULES, pitches.by(HR)))
                .refuses("meet before the request",
                        () -> requested("GB").recordMeeting(ANNA, MADE.minusDays(1), RULES, pitches.by(HR)))
                .refuses("extend no request",
                        () -> pitches.requested().extendDeadline(ANNA, MADE.plusMonths(3), null, RULES, pitches.by(HR)))
                .refuses("extend no request of your own",
                        () -> requested("GB").extendDeadline(ANNA, MADE.plusMonths(3), null, RULES, pitches.by(BEN)))
                .refuses("extend the request of the other",
                        () -> pitches.requested(pitches.request(ANNA, "GB"), pitches.request(BEN, "GB"))
                                .extendDeadline(ANNA, MADE.plusMonths(3), null, RULES, pitches.by(BEN)))
                .refuses("extend to an earlier day",
                        () -> requested("GB").extendDeadline(ANNA, MADE, null, RULES, pitches.by(HR)))
                .refuses("extend for a trial that ends later",
                        () -> requested("GB").extendDeadline(ANNA, MADE.plusMonths(3), MADE.plusMonths(4), RULES, pitches.by(HR)))
                .refuses("make a request without a rule set", () -> {
                    var proposal = pitches.signed(pitches.request(ANNA, "GB"));
                    proposal.request(new RuleSets(List.of()), pitches.by(HR));
                })
                .refuses("make a request too late", () -> {
                    var proposal = pitches.signed(pitches.request(ANNA, "NL", MADE.plusDays(1)));
                    proposal.request(RULES, pitches.by(HR));
                })
                .refuses("refuse without a reason", () -> refuse("GB"))
                .refuses("refuse on no permitted ground", () -> refuse("GB", new Refusal.Reason(ANNA, "MOOD", MADE, null)))
                .refuses("refuse without hearing", () -> refuse("GB", new Refusal.Reason(ANNA, "QUALITY", null, null)))
                .refuses("refuse after a later hearing",
                        () -> refuse("GB", new Refusal.Reason(ANNA, "QUALITY", MADE.plusDays(1), null)))
                .refuses("refuse a request of the other", () -> refuse("GB", new Refusal.Reason(BEN, "QUALITY", MADE, null)))
                .refuses("close while an appeal is possible", () -> refused().close("Final", pitches.by(HIRING_MANAGER)))
                .refuses("appeal too late", () -> {
                    var proposal = refused();
                    proposal.appeal("Again", RULES, later());
                })
                .refuses("appeal after it is final", () -> {
                    var proposal = refused();
                    proposal.applyDeadlines(RULES, later().at());
                    proposal.appeal("Again", RULES, later());
                })
                .tests();
    }
}
