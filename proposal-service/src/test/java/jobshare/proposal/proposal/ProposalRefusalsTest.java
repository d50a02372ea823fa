package jobshare.proposal.proposal;

import static jobshare.proposal.command.ActingRole.HIRING_MANAGER;
import static jobshare.proposal.command.ActingRole.HR;
import static jobshare.proposal.command.ActingRole.RECRUITER;
import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static jobshare.proposal.proposal.ProposalFixture.PITCH;
import static jobshare.proposal.proposal.ProposalFixture.RULES;
import static jobshare.proposal.proposal.ProposalStatus.DRAFT;
import static jobshare.proposal.proposal.ProposalStatus.HIRED;
import static jobshare.proposal.proposal.ProposalStatus.MORE_INFORMATION;
import static jobshare.proposal.proposal.ProposalStatus.SOUNDING;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.proposal.command.RefusalTable;
import jobshare.proposal.interview.InterviewDetails;
import jobshare.proposal.interview.InterviewKind;
import jobshare.proposal.interview.InterviewResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every refusal in the life of a proposal, its offer and its statutory requests aside. */
class ProposalRefusalsTest {

    private static final String TEXTS = """
            # status, with other actions
            illegal: You cannot accept now. Status is DRAFT; allowed actions: change-pitch, sign,
            send-sounding, withdraw.
            # status, to a recruiter
            illegal: You cannot answer now. Status is DRAFT; allowed actions: change-pitch,
            send-sounding.
            # status, with no action
            illegal: You cannot withdraw now. Status is HIRED; allowed actions: none.
            # status, of a verb with a hyphen
            illegal: You cannot start review now. Status is HIRED; allowed actions: none.
            # role
            illegal: You cannot start review now. Your role, recruiter, does not allow it.
            # change the pitch once requested
            illegal: You cannot change pitch now. Status is REQUESTED; allowed actions: none.
            # sign twice
            illegal: You cannot sign now. You have already signed.
            # sign while a withdrawal is pending
            illegal: You cannot sign now. A partner has requested withdrawal. Wait until the other
            partner withdraws too, or the withdrawal is cancelled.
            # request unsigned
            illegal: You cannot request now. Both partners must sign first.
            # request while a withdrawal is pending
            illegal: You cannot request now. A partner has requested withdrawal. Wait until the
            other partner withdraws too, or the withdrawal is cancelled.
            # express interest twice
            illegal: You cannot express interest now. You have already expressed interest.
            # answer without a question
            illegal: You cannot answer now. No question is open.
            # score without an interview
            illegal: You cannot score interview now. No interview waits for an outcome.
            # reschedule without an interview
            illegal: You cannot reschedule interview now. No interview waits for an outcome.
            # record an outcome without an interview
            illegal: You cannot record outcome now. No interview waits for an outcome.
            # interview a stranger
            /personId: 7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0003 is not a partner in this proposal.
            # interview before the pitch
            /endsAt: The interview would end at 2026-06-08T10:00:00Z, before this proposal was
            created at 2026-06-10T09:00:00Z.
            # appeal where there is none
            illegal: You cannot appeal now. The rules that apply allow no appeal, or the appeal has
            been decided.
            # withdraw twice
            illegal: You cannot withdraw now. You have already requested withdrawal, and your
            partner has not answered yet.
            # cancel a withdrawal that is not requested
            illegal: You cannot cancel withdrawal now. You have not requested withdrawal.
            # answer a concern without one
            illegal: You cannot answer concern now. No concern is open.
            # resolve a concern without one
            illegal: You cannot resolve concern now. No concern is open.
            # ask for more while information is missing
            illegal: You cannot ask now. Status is MORE_INFORMATION; allowed actions: refuse,
            raise-concern.
            # send a sounding twice
            illegal: You cannot send sounding now. Status is SOUNDING; allowed actions:
            change-pitch, sign, withdraw.
            # close a draft
            illegal: You cannot close now. Status is DRAFT; allowed actions: none.
            """;

    private static final PersonId CARL = PersonId.of(UUID.fromString("7c1c9d64-4d3e-4a53-9a0e-0e0a3f1f0003"));

    private final ProposalFixture pitches = new ProposalFixture();

    private Proposal after(Proposal proposal, Consumer<Proposal> command) {
        command.accept(proposal);
        return proposal;
    }

    private Proposal withdrawing(Proposal proposal) {
        return after(proposal, one -> one.withdraw(RULES, pitches.by(ANNA)));
    }

    @TestFactory
    Stream<DynamicTest> explainsTheRefusalAndTheAllowedActions() {
        var draft = pitches.draft();
        var offered = pitches.offered();
        return new RefusalTable(TEXTS).refuses("status, with other actions", () -> draft.accept(RULES, pitches.by(ANNA)))
                .refuses("status, to a recruiter", () -> draft.answer("Both", pitches.by(RECRUITER)))
                .refuses("status, with no action", () -> pitches.in(HIRED).withdraw(RULES, pitches.by(ANNA)))
                .refuses("status, of a verb with a hyphen", () -> pitches.in(HIRED).startReview(pitches.by(HIRING_MANAGER)))
                .refuses("role", () -> draft.startReview(pitches.by(RECRUITER)))
                .refuses("change the pitch once requested", () -> pitches.requested().changePitch(PITCH, pitches.by(RECRUITER)))
                .refuses("sign twice", () -> after(draft, one -> one.sign(pitches.by(BEN))).sign(pitches.by(BEN)))
                .refuses("sign while a withdrawal is pending", () -> withdrawing(pitches.draft()).sign(pitches.by(BEN)))
                .refuses("request unsigned", () -> pitches.draft().request(RULES, pitches.by(RECRUITER)))
                .refuses("request while a withdrawal is pending",
                        () -> withdrawing(pitches.signed()).request(RULES, pitches.by(RECRUITER)))
                .refuses("express interest twice",
                        () -> after(pitches.in(SOUNDING), one -> one.expressInterest(pitches.by(HIRING_MANAGER)))
                                .expressInterest(pitches.by(HIRING_MANAGER)))
                .refuses("answer without a question", () -> pitches.inReview().answer("Both", pitches.by(ANNA)))
                .refuses("score without an interview", () -> pitches.passed()
                        .score(pitches.passed().interviews().getFirst(), Ids.v7(), pitches.card(), pitches.by(HIRING_MANAGER)))
                .refuses("reschedule without an interview",
                        () -> pitches.passed()
                                .rescheduleInterview(pitches.passed().interviews().getFirst(), pitches.later(),
                                        pitches.by(HIRING_MANAGER)))
                .refuses("record an outcome without an interview",
                        () -> pitches.passed()
                                .recordOutcome(pitches.passed().interviews().getFirst(), InterviewResult.PASSED, null,
                                        pitches.by(HIRING_MANAGER)))
                .refuses("interview a stranger",
                        () -> pitches.inReview().scheduleInterview(Ids.v7(), null, pitches.alone(CARL), pitches.by(HR)))
                .refuses("interview before the pitch",
                        () -> pitches.inReview().scheduleInterview(Ids.v7(), null, early(), pitches.by(HR)))
                .refuses("appeal where there is none",
                        () -> after(after(pitches.refused(), one -> one.appeal("Again", RULES, pitches.by(ANNA))), one -> {
                            one.startReview(pitches.by(HIRING_MANAGER));
                            one.refuse(new Refusal("No", List.of()), RULES, pitches.by(HIRING_MANAGER));
                        }).appeal("Once more", RULES, pitches.by(ANNA)))
                .refuses("withdraw twice", () -> withdrawing(offered).withdraw(RULES, pitches.by(ANNA)))
                .refuses("cancel a withdrawal that is not requested", () -> offered.cancelWithdrawal(pitches.by(BEN)))
                .refuses("answer a concern without one",
                        () -> pitches.requested()
                                .answerConcern(pitches.interviewing().concerns().getFirst(), "One desk", null, pitches.by(ANNA)))
                .refuses("resolve a concern without one",
                        () -> pitches.requested()
                                .resolveConcern(pitches.interviewing().concerns().getFirst(), true, pitches.by(HIRING_MANAGER)))
                .refuses("ask for more while information is missing",
                        () -> pitches.in(MORE_INFORMATION).ask(Ids.v7(), "How?", pitches.by(HIRING_MANAGER)))
                .refuses("send a sounding twice", () -> pitches.in(SOUNDING).sendSounding(pitches.by(ANNA)))
                .refuses("close a draft", () -> pitches.in(DRAFT).close("No", pitches.by(HIRING_MANAGER)))
                .tests();
    }

    private InterviewDetails early() {
        var starts = pitches.now().minus(Duration.ofDays(2));
        return new InterviewDetails(InterviewKind.JOINT, null, starts, starts.plusSeconds(3600), ZoneId.of("Europe/London"),
                "Room 4", null, List.of());
    }
}
