package jobshare.matching.introduction;

import static jobshare.matching.introduction.IntroductionCommand.ACCEPT;
import static jobshare.matching.introduction.IntroductionCommand.DECLINE;
import static jobshare.matching.introduction.IntroductionCommand.EXPIRE;
import static jobshare.matching.introduction.IntroductionCommand.WITHDRAW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntroductionLifecycleTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId ANNA = PersonId.of(Ids.v4());
    private static final PersonId BEN = PersonId.of(Ids.v4());

    private record Move(Situation situation, Party party, IntroductionCommand command) {
    }

    /** Every situation that the lifecycle knows, reached by its own commands. */
    private enum Situation {
        ASKED {
            @Override
            Introduction reached() {
                return Introduction.ask(IntroductionId.of(Ids.v7()), ANNA, BEN, "Hello", MONDAY, Duration.ofDays(14));
            }
        },
        SUGGESTED {
            @Override
            Introduction reached() {
                return Introduction.suggest(IntroductionId.of(Ids.v7()), ANNA, BEN, RoleId.of(Ids.v7()), "key", null, MONDAY,
                        Duration.ofDays(14));
            }
        },
        SUGGESTED_AND_FIRST_ACCEPTED {
            @Override
            Introduction reached() {
                var introduction = SUGGESTED.reached();
                introduction.accept(Party.FROM, MONDAY);
                return introduction;
            }
        },
        SUGGESTED_AND_SECOND_ACCEPTED {
            @Override
            Introduction reached() {
                var introduction = SUGGESTED.reached();
                introduction.accept(Party.TO, MONDAY);
                return introduction;
            }
        },
        ACCEPTED {
            @Override
            Introduction reached() {
                var introduction = ASKED.reached();
                introduction.accept(Party.TO, MONDAY);
                return introduction;
            }
        },
        DECLINED {
            @Override
            Introduction reached() {
                var introduction = ASKED.reached();
                introduction.decline(Party.TO, null, MONDAY);
                return introduction;
            }
        },
        WITHDRAWN {
            @Override
            Introduction reached() {
                var introduction = ASKED.reached();
                introduction.withdraw(Party.FROM, MONDAY);
                return introduction;
            }
        },
        EXPIRED {
            @Override
            Introduction reached() {
                var introduction = ASKED.reached();
                introduction.expire(MONDAY);
                return introduction;
            }
        };

        abstract Introduction reached();
    }

    /** Written down apart from the table in the enum: what is legal, and nothing else. */
    private static final Set<Move> LEGAL = Set.of(
            new Move(Situation.ASKED, Party.FROM, WITHDRAW),
            new Move(Situation.ASKED, Party.TO, ACCEPT),
            new Move(Situation.ASKED, Party.TO, DECLINE),
            new Move(Situation.ASKED, Party.CLOCK, EXPIRE),
            new Move(Situation.SUGGESTED, Party.FROM, ACCEPT),
            new Move(Situation.SUGGESTED, Party.FROM, DECLINE),
            new Move(Situation.SUGGESTED, Party.TO, ACCEPT),
            new Move(Situation.SUGGESTED, Party.TO, DECLINE),
            new Move(Situation.SUGGESTED, Party.SUGGESTER, WITHDRAW),
            new Move(Situation.SUGGESTED, Party.CLOCK, EXPIRE),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, Party.FROM, DECLINE),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, Party.TO, ACCEPT),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, Party.TO, DECLINE),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, Party.SUGGESTER, WITHDRAW),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, Party.CLOCK, EXPIRE),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, Party.FROM, ACCEPT),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, Party.FROM, DECLINE),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, Party.TO, DECLINE),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, Party.SUGGESTER, WITHDRAW),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, Party.CLOCK, EXPIRE));

    static Stream<Arguments> everyMove() {
        return Arrays.stream(Situation.values()).flatMap(situation -> Arrays.stream(Party.values())
                .flatMap(party -> Arrays.stream(IntroductionCommand.values())
                        .map(command -> Arguments.of(situation, party, command))));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("everyMove")
    void allowsWhatIsLegalAndNothingElse(Situation situation, Party party, IntroductionCommand command) {
        var introduction = situation.reached();
        var legal = LEGAL.contains(new Move(situation, party, command));
        assertEquals(legal, introduction.allowed(party).contains(command));
        if (command == EXPIRE && party != Party.CLOCK) {
            return;
        }
        if (legal) {
            run(introduction, party, command);
            assertFalse(introduction.allowed(party).contains(command), "not twice");
        } else {
            var before = introduction.status();
            var problem = assertThrows(HttpProblem.class, () -> run(introduction, party, command));
            assertEquals(409, problem.getStatusCode());
            assertEquals(introduction.allowed(party).stream().map(IntroductionCommand::verb).toList(),
                    problem.getParameters().get("allowedActions"));
            assertEquals(before, introduction.status());
        }
    }

    private static void run(Introduction introduction, Party party, IntroductionCommand command) {
        switch (command) {
            case ACCEPT -> introduction.accept(party, MONDAY);
            case DECLINE -> introduction.decline(party, "Not for me", MONDAY);
            case WITHDRAW -> introduction.withdraw(party, MONDAY);
            case EXPIRE -> introduction.expire(MONDAY);
        }
    }

    @Test
    void anAskIsAcceptedByTheOtherAlone() {
        var introduction = Situation.ASKED.reached();
        assertEquals(List.of(BEN), introduction.awaited());
        var step = introduction.accept(Party.TO, MONDAY).orElseThrow();
        assertEquals(IntroductionStatus.ACCEPTED, step.step());
        assertEquals(IntroductionStatus.ACCEPTED, introduction.status());
        assertEquals(List.of(), introduction.awaited());
    }

    @Test
    void aSuggestionIsAcceptedOnceBothSayYes() {
        var introduction = Situation.SUGGESTED.reached();
        assertEquals(List.of(ANNA, BEN), introduction.awaited());
        assertEquals(Optional.empty(), introduction.accept(Party.TO, MONDAY));
        assertEquals(IntroductionStatus.SUGGESTED, introduction.status());
        assertEquals(List.of(ANNA), introduction.awaited());
        assertTrue(introduction.accept(Party.FROM, MONDAY).isPresent());
        assertEquals(IntroductionStatus.ACCEPTED, introduction.status());
    }

    @Test
    void aReasonIsForTheOneWhoDeclined() {
        var introduction = Situation.SUGGESTED_AND_FIRST_ACCEPTED.reached();
        assertFalse(introduction.decline(Party.FROM, "Too far", MONDAY).toString().contains("Too far"));
        assertEquals("Too far", introduction.declineReason(ANNA));
        assertEquals(null, introduction.declineReason(BEN));
        introduction.forget(BEN);
        assertEquals(null, introduction.declineReason(ANNA), "what was written goes with either of the two");
    }

    @Test
    void aStepCarriesIdsAndNoMessage() {
        var step = Situation.ASKED.reached().opened();
        assertEquals(ANNA, step.fromPersonId());
        assertEquals(BEN, step.toPersonId());
        assertFalse(step.toString().contains("Hello"));
    }
}
