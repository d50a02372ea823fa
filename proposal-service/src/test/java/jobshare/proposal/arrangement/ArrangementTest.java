package jobshare.proposal.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jobshare.proposal.proposal.Offer;
import jobshare.proposal.proposal.Pitches;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Side;
import jobshare.proposal.proposal.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrangementTest {

    private static final Set<String> LEGAL = Set.of("TRIAL CONFIRM CONFIRMED", "TRIAL CONVERT TRIAL", "TRIAL LEAVE REPLACING",
            "TRIAL END ENDED", "CONFIRMED CONVERT CONFIRMED", "CONFIRMED LEAVE REPLACING", "CONFIRMED END ENDED",
            "REPLACING END ENDED", "REPLACING LEAVE ENDED", "REPLACING STAY REPLACING");

    private final Pitches pitches = new Pitches();

    static Stream<Arguments> matrix() {
        return Arrays.stream(ArrangementStatus.values())
                .flatMap(status -> Arrays.stream(ArrangementAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("matrix")
    void isLegalWhereTheTableSaysSoAndNowhereElse(ArrangementStatus status, ArrangementAction action) {
        var arrangement = in(status);
        var target = LEGAL.stream().map(line -> line.split(" "))
                .filter(line -> line[0].equals(status.name()) && line[1].equals(action.name())).map(line -> line[2]).findFirst();
        if (target.isEmpty()) {
            assertThrows(IllegalMove.class, () -> run(arrangement, action));
        } else {
            var version = arrangement.event().version();
            var event = run(arrangement, action);
            assertEquals(target.get(), event.status().name());
            assertEquals(version + 1, event.version());
            assertEquals(target.get(), arrangement.timeline().getLast().status().name());
        }
    }

    @Test
    void aJobShareIsNotConvertedTwice() {
        var arrangement = in(ArrangementStatus.TRIAL);
        assertEquals(ArrangementKind.JOB_SHARE, run(arrangement, ArrangementAction.CONVERT).kind());
        assertThrows(IllegalMove.class, () -> run(arrangement, ArrangementAction.CONVERT));
    }

    @Test
    void takesOverWhatWasOffered() {
        var event = in(ArrangementStatus.TRIAL).event();
        assertEquals(List.of(new BigDecimal("0.5"), new BigDecimal("0.7")), event.shares());
        assertEquals(LocalDate.of(2027, 9, 1), event.conversionDate());
        assertEquals(List.of(Pitches.ANNA, Pitches.BEN), event.personIds());
    }

    @Test
    void onlyTheOtherDecidesWhetherToStay() {
        var arrangement = in(ArrangementStatus.REPLACING);
        assertThrows(IllegalMove.class, () -> arrangement.stay(pitches.by(Pitches.ANNA)));
        assertThrows(IllegalMove.class, () -> arrangement.leave(pitches.by(Pitches.ANNA)));
        assertEquals(Set.of(), arrangement.allowed(Side.PARTNER, Pitches.ANNA));
        assertEquals(Set.of(ArrangementAction.LEAVE, ArrangementAction.STAY), arrangement.allowed(Side.PARTNER, Pitches.BEN));
        assertEquals(null, arrangement.event().successorSought());
        assertEquals(true, arrangement.stay(pitches.by(Pitches.BEN)).successorSought());
        assertThrows(IllegalMove.class, () -> arrangement.stay(pitches.by(Pitches.BEN)));
        assertEquals(Set.of(ArrangementAction.LEAVE), arrangement.allowed(Side.PARTNER, Pitches.BEN));
    }

    @Test
    void whoLeftFirstIsTheLeaverWhenBothHaveLeft() {
        var arrangement = in(ArrangementStatus.REPLACING);
        var event = arrangement.leave(pitches.by(Pitches.BEN));
        assertEquals(ArrangementStatus.ENDED, event.status());
        assertEquals(Pitches.ANNA, event.leaverId());
    }

    @Test
    void aDissolvedPartnershipIsToldOnceAndChangesNothing() {
        var arrangement = in(ArrangementStatus.CONFIRMED);
        assertEquals(ArrangementStatus.CONFIRMED,
                arrangement.partnershipDissolved(pitches.by(Side.SCHEDULER)).orElseThrow().status());
        assertEquals(ArrangementStep.Kind.PARTNERSHIP_DISSOLVED, arrangement.timeline().getLast().step());
        assertTrue(arrangement.partnershipDissolved(pitches.by(Side.SCHEDULER)).isEmpty());
        assertTrue(in(ArrangementStatus.REPLACING).partnershipDissolved(pitches.by(Side.SCHEDULER)).isEmpty());
        assertTrue(in(ArrangementStatus.ENDED).partnershipDissolved(pitches.by(Side.SCHEDULER)).isEmpty());
    }

    private Arrangement in(ArrangementStatus status) {
        var arrangement = started();
        switch (status) {
            case TRIAL -> {
            }
            case CONFIRMED -> run(arrangement, ArrangementAction.CONFIRM);
            case REPLACING -> run(arrangement, ArrangementAction.LEAVE);
            case ENDED -> run(arrangement, ArrangementAction.END);
        }
        return arrangement;
    }

    private Arrangement started() {
        var proposal = pitches.passed();
        proposal.offer(Offer.of(new Terms(ArrangementKind.TWO_PART_TIME, LocalDate.of(2026, 9, 1),
                List.of(new BigDecimal("0.5"), new BigDecimal("0.7")), LocalDate.of(2027, 9, 1), null, Arrays.asList(null, null)),
                pitches.now().plus(Duration.ofDays(14)), pitches.now()), pitches.by(Side.HIRING_MANAGER));
        proposal.accept(Pitches.RULES, pitches.by(Pitches.ANNA));
        proposal.accept(Pitches.RULES, pitches.by(Pitches.BEN));
        return Arrangement.ofHire(proposal, pitches.by(Pitches.BEN));
    }

    private ArrangementEvent run(Arrangement arrangement, ArrangementAction action) {
        return switch (action) {
            case CONFIRM -> arrangement.confirm(pitches.by(Side.HIRING_MANAGER));
            case CONVERT -> arrangement.convert(pitches.by(Side.HIRING_MANAGER));
            case LEAVE -> arrangement.leave(pitches.by(arrangement.status() == ArrangementStatus.REPLACING
                    ? Pitches.BEN
                    : Pitches.ANNA));
            case STAY -> arrangement.stay(pitches.by(Pitches.BEN));
            case END -> arrangement.end(pitches.by(Side.HR));
        };
    }
}
