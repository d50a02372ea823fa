package jobshare.proposal.proposal;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.proposal.command.ActingRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what in which state, written down a second time, by hand: nothing less is offered, and nothing more. */
class AllowedActionsTest {

    /** In the states of {@link ProposalFixture#in}: a draft is unsigned, an interview open, an offer not accepted by anyone. */
    private static final String ALLOWED = """
            DRAFT            PARTNER        CHANGE_PITCH SIGN SEND_SOUNDING WITHDRAW
            DRAFT            RECRUITER      CHANGE_PITCH SEND_SOUNDING
            DRAFT            HR             CHANGE_PITCH SEND_SOUNDING WITHDRAW
            DRAFT            SCHEDULER      LAPSE WITHDRAW
            SOUNDING         PARTNER        CHANGE_PITCH SIGN WITHDRAW
            SOUNDING         RECRUITER      CHANGE_PITCH
            SOUNDING         HIRING_MANAGER EXPRESS_INTEREST CLOSE
            SOUNDING         HR             CHANGE_PITCH EXPRESS_INTEREST CLOSE WITHDRAW
            SOUNDING         SCHEDULER      CLOSE WITHDRAW LAPSE
            REQUESTED        PARTNER        WITHDRAW
            REQUESTED        HIRING_MANAGER START_REVIEW REFUSE RAISE_CONCERN
            REQUESTED        HR             START_REVIEW REFUSE RAISE_CONCERN WITHDRAW
            REQUESTED        SCHEDULER      WITHDRAW
            IN_REVIEW        PARTNER        WITHDRAW
            IN_REVIEW        RECRUITER      SCHEDULE_INTERVIEW
            IN_REVIEW        HIRING_MANAGER ASK SCHEDULE_INTERVIEW REFUSE RAISE_CONCERN
            IN_REVIEW        HR             ASK SCHEDULE_INTERVIEW REFUSE RAISE_CONCERN WITHDRAW
            IN_REVIEW        SCHEDULER      WITHDRAW
            MORE_INFORMATION PARTNER        ANSWER WITHDRAW
            MORE_INFORMATION RECRUITER      ANSWER
            MORE_INFORMATION HIRING_MANAGER REFUSE RAISE_CONCERN
            MORE_INFORMATION HR             ANSWER REFUSE RAISE_CONCERN WITHDRAW
            MORE_INFORMATION SCHEDULER      WITHDRAW LAPSE
            INTERVIEWING     PARTNER        ANSWER_CONCERN WITHDRAW
            INTERVIEWING     RECRUITER      SCHEDULE_INTERVIEW RESCHEDULE_INTERVIEW ANSWER_CONCERN
            INTERVIEWING     HIRING_MANAGER SCHEDULE_INTERVIEW RESCHEDULE_INTERVIEW SCORE_INTERVIEW RECORD_OUTCOME REFUSE RAISE_CONCERN \
                                            RESOLVE_CONCERN
            INTERVIEWING     HR             SCHEDULE_INTERVIEW RESCHEDULE_INTERVIEW SCORE_INTERVIEW RECORD_OUTCOME REFUSE RAISE_CONCERN \
                                            ANSWER_CONCERN RESOLVE_CONCERN WITHDRAW
            INTERVIEWING     SCHEDULER      WITHDRAW
            OFFERED          PARTNER        COUNTER ACCEPT ANSWER_CONCERN WITHDRAW
            OFFERED          RECRUITER      ANSWER_CONCERN
            OFFERED          HIRING_MANAGER OFFER REFUSE RAISE_CONCERN RESOLVE_CONCERN
            OFFERED          HR             OFFER REFUSE RAISE_CONCERN ANSWER_CONCERN RESOLVE_CONCERN WITHDRAW
            OFFERED          SCHEDULER      WITHDRAW LAPSE
            REFUSED          PARTNER        APPEAL
            REFUSED          HIRING_MANAGER CLOSE
            REFUSED          HR             APPEAL CLOSE
            REFUSED          SCHEDULER      CLOSE
            APPEALED         PARTNER        WITHDRAW
            APPEALED         HIRING_MANAGER START_REVIEW CLOSE
            APPEALED         HR             START_REVIEW CLOSE WITHDRAW
            APPEALED         SCHEDULER      CLOSE WITHDRAW
            """;

    private record Cell(ProposalStatus status, ActingRole side) {
    }

    private static Map<Cell, Set<ProposalAction>> byHand() {
        return ALLOWED.lines()
                .map(line -> line.strip().split("\\s+"))
                .collect(Collectors.toMap(words -> new Cell(ProposalStatus.valueOf(words[0]), ActingRole.valueOf(words[1])),
                        words -> Arrays.stream(words)
                                .skip(2)
                                .map(ProposalAction::valueOf)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProposalAction.class)))));
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(ProposalStatus.values())
                .flatMap(status -> Arrays.stream(ActingRole.values()).map(side -> Arguments.of(status, side)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("cells")
    void aSideMayDoWhatTheTableSaysAndNothingElse(ProposalStatus status, ActingRole side) {
        var pitches = new ProposalFixture();
        var allowed = pitches.in(status).allowed(side == ActingRole.PARTNER ? pitches.by(ANNA) : pitches.by(side));
        assertEquals(byHand().getOrDefault(new Cell(status, side), Set.of()), allowed);
    }
}
