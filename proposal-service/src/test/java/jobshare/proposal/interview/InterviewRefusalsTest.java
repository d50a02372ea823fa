package jobshare.proposal.interview;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection;
import jobshare.proposal.proposal.ProposalFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** The text of each refusal about an interview. */
class InterviewRefusalsTest {

    private static final UUID ID = UUID.fromString("0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d");
    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

    private static InterviewDetails details(InterviewKind kind, @Nullable PersonId person, Instant start, Instant end) {
        return new InterviewDetails(kind, person, start, end, ZoneId.of("Europe/London"), "Room 4", null,
                List.of("HR", "Claims"));
    }

    private static Interview joint() {
        return Interview.scheduled(ID, 1, details(InterviewKind.JOINT, null, NINE, TEN), NINE);
    }

    private static Interview single(InterviewResult result, PartnerConsequence consequence) {
        var interview = Interview.scheduled(ID, 1, details(InterviewKind.SINGLE, ANNA, NINE, TEN), NINE);
        interview.record(result, consequence, TEN);
        return interview;
    }

    private static ScorecardRequest card(String member) {
        return new ScorecardRequest(member, List.of(), Recommendation.YES, null);
    }

    private static DynamicTest refuses(String pointerAndText, Executable command) {
        return DynamicTest.dynamicTest(pointerAndText, () -> {
            var refusal = assertThrows(Rejection.class, command);
            assertEquals(pointerAndText, switch (refusal) {
                case Rejection.InvalidValue invalid -> invalid.pointer() + " " + invalid.getMessage();
                case Rejection.IllegalTransition illegal -> illegal.getMessage();
                case Rejection.RuleViolation violation -> violation.type() + " " + violation.getMessage();
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> explainsTheRefusalAndWhatToDo() {
        return Stream.of(
                refuses("/personId A JOINT interview has both partners. Omit personId, or use kind SINGLE.",
                        () -> details(InterviewKind.JOINT, ANNA, NINE, TEN)),
                refuses("/personId A SINGLE interview requires the id of the partner.",
                        () -> details(InterviewKind.SINGLE, null, NINE, TEN)),
                refuses("/endsAt The interview must end after it starts (2026-12-01T10:00:00Z) and within 24 hours, "
                        + "not at 2026-12-01T09:00:00Z.", () -> details(InterviewKind.JOINT, null, TEN, NINE)),
                refuses("/endsAt The interview must end after it starts (2026-12-01T09:00:00Z) and within 24 hours, "
                        + "not at 2026-12-02T10:00:00Z.",
                        () -> details(InterviewKind.JOINT, null, NINE, Instant.parse("2026-12-02T10:00:00Z"))),
                refuses("/timeZone 'Mars/Olympus' is not an IANA time zone such as Europe/London.",
                        () -> InterviewRequest.zone("Mars/Olympus")),
                refuses("/panelMember 'Stranger' is not a member of the panel. Members: HR, Claims.",
                        () -> joint().score(ID, card("Stranger"), TEN)),
                refuses("/partnerConsequence State the consequence for the other partner: a SINGLE interview has FAILED.",
                        () -> single(InterviewResult.FAILED, null)),
                refuses("/partnerConsequence A PASSED interview cannot have the consequence END. "
                        + "Use CONTINUE_AS_PAIR or omit it.",
                        () -> joint().record(InterviewResult.PASSED, PartnerConsequence.END, TEN)),
                refuses("/partnerConsequence A PASSED interview cannot have the consequence REPEAT. "
                        + "Use CONTINUE_AS_PAIR or omit it.",
                        () -> joint().record(InterviewResult.PASSED, PartnerConsequence.REPEAT, TEN)),
                refuses(recorded("PASSED"), () -> passed().reschedule(details(InterviewKind.JOINT, null, NINE, TEN), TEN)),
                refuses(recorded("PASSED"), () -> passed().score(ID, card("HR"), TEN)),
                refuses(recorded("PASSED"), () -> passed().record(InterviewResult.FAILED, null, TEN)));
    }

    private static String recorded(String result) {
        return "The outcome of interview " + ID + " is already recorded: " + result + ". You can schedule another interview.";
    }

    private static Interview passed() {
        var interview = joint();
        interview.record(InterviewResult.PASSED, null, TEN);
        return interview;
    }

    @Test
    void explainsWhyNoOfferIsPossible() {
        assertEquals("An offer requires a PASSED interview.",
                InterviewRounds.reasonAgainstOffer(List.of(joint()), List.of(ANNA, ProposalFixture.BEN)));
        assertEquals("Interview " + ID + " must be repeated first.", after(InterviewResult.NO_SHOW, PartnerConsequence.REPEAT));
        assertEquals(
                "Interview " + ID + " recommends that one partner continues with another partner. Refuse this proposal; "
                        + "that partner can send a new one with the other partner.",
                after(InterviewResult.FAILED, PartnerConsequence.CONTINUE_WITH_ANOTHER_PARTNER));
        assertEquals("Interview " + ID + " was FAILED. Refuse the proposal, or hold another interview.",
                after(InterviewResult.FAILED, PartnerConsequence.END));
        assertEquals(null, after(InterviewResult.FAILED, PartnerConsequence.CONTINUE_AS_PAIR));
    }

    private static @Nullable String after(InterviewResult result, PartnerConsequence consequence) {
        var first = Interview.scheduled(UUID.randomUUID(), 1, details(InterviewKind.JOINT, null, NINE, TEN), NINE);
        first.record(InterviewResult.PASSED, null, NINE);
        return InterviewRounds.reasonAgainstOffer(List.of(first, single(result, consequence)),
                List.of(ANNA, ProposalFixture.BEN));
    }
}
