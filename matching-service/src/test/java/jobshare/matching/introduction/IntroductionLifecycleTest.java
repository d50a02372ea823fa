package jobshare.matching.introduction;

import static jobshare.matching.introduction.IntroductionAction.ACCEPT;
import static jobshare.matching.introduction.IntroductionAction.DECLINE;
import static jobshare.matching.introduction.IntroductionAction.EXPIRE;
import static jobshare.matching.introduction.IntroductionAction.WITHDRAW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import jobshare.kit.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntroductionLifecycleTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId ANNA = PersonId.of(Ids.v4());
    private static final PersonId BEN = PersonId.of(Ids.v4());

    private record Move(Situation situation, ActingRole role, IntroductionAction action) {
    }

    /** All situations of the lifecycle, each reached by its own commands. */
    private enum Situation {
        ASKED {
            @Override
            Introduction create() {
                return Introduction.ask(IntroductionId.of(Ids.v7()), ANNA, BEN, "Hello", MONDAY, Duration.ofDays(14));
            }
        },
        SUGGESTED {
            @Override
            Introduction create() {
                return Introduction.suggest(IntroductionId.of(Ids.v7()), ANNA, BEN, RoleId.of(Ids.v7()), "key", null, MONDAY,
                        Duration.ofDays(14));
            }
        },
        SUGGESTED_AND_FIRST_ACCEPTED {
            @Override
            Introduction create() {
                var introduction = SUGGESTED.create();
                introduction.accept(ActingRole.FROM, MONDAY);
                return introduction;
            }
        },
        SUGGESTED_AND_SECOND_ACCEPTED {
            @Override
            Introduction create() {
                var introduction = SUGGESTED.create();
                introduction.accept(ActingRole.TO, MONDAY);
                return introduction;
            }
        },
        ACCEPTED {
            @Override
            Introduction create() {
                var introduction = ASKED.create();
                introduction.accept(ActingRole.TO, MONDAY);
                return introduction;
            }
        },
        DECLINED {
            @Override
            Introduction create() {
                var introduction = ASKED.create();
                introduction.decline(ActingRole.TO, null, MONDAY);
                return introduction;
            }
        },
        WITHDRAWN {
            @Override
            Introduction create() {
                var introduction = ASKED.create();
                introduction.withdraw(ActingRole.FROM, MONDAY);
                return introduction;
            }
        },
        EXPIRED {
            @Override
            Introduction create() {
                var introduction = ASKED.create();
                introduction.expire(MONDAY);
                return introduction;
            }
        };

        abstract Introduction create();
    }

    /** The legal actions, listed independently of the enum. */
    private static final Set<Move> LEGAL = Set.of(new Move(Situation.ASKED, ActingRole.FROM, WITHDRAW),
            new Move(Situation.ASKED, ActingRole.TO, ACCEPT), new Move(Situation.ASKED, ActingRole.TO, DECLINE),
            new Move(Situation.ASKED, ActingRole.SYSTEM, EXPIRE), new Move(Situation.SUGGESTED, ActingRole.FROM, ACCEPT),
            new Move(Situation.SUGGESTED, ActingRole.FROM, DECLINE), new Move(Situation.SUGGESTED, ActingRole.TO, ACCEPT),
            new Move(Situation.SUGGESTED, ActingRole.TO, DECLINE), new Move(Situation.SUGGESTED, ActingRole.SUGGESTER, WITHDRAW),
            new Move(Situation.SUGGESTED, ActingRole.SYSTEM, EXPIRE),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, ActingRole.FROM, DECLINE),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, ActingRole.TO, ACCEPT),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, ActingRole.TO, DECLINE),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, ActingRole.SUGGESTER, WITHDRAW),
            new Move(Situation.SUGGESTED_AND_FIRST_ACCEPTED, ActingRole.SYSTEM, EXPIRE),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, ActingRole.FROM, ACCEPT),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, ActingRole.FROM, DECLINE),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, ActingRole.TO, DECLINE),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, ActingRole.SUGGESTER, WITHDRAW),
            new Move(Situation.SUGGESTED_AND_SECOND_ACCEPTED, ActingRole.SYSTEM, EXPIRE));

    static Stream<Arguments> everyMove() {
        return Arrays.stream(Situation.values())
                .flatMap(situation -> Arrays.stream(ActingRole.values())
                        .flatMap(role -> Arrays.stream(IntroductionAction.values())
                                .map(action -> Arguments.of(situation, role, action))));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("everyMove")
    void allowsExactlyTheLegalActions(Situation situation, ActingRole role, IntroductionAction action) {
        var introduction = situation.create();
        var legal = LEGAL.contains(new Move(situation, role, action));
        assertEquals(legal, introduction.allowed(role).contains(action));
        if (action == EXPIRE && role != ActingRole.SYSTEM) {
            return;
        }
        if (legal) {
            run(introduction, role, action);
            assertFalse(introduction.allowed(role).contains(action), "not twice");
        } else {
            var before = introduction.status();
            var rejection = assertThrows(Rejection.IllegalTransition.class, () -> run(introduction, role, action));
            assertEquals(introduction.allowed(role).stream().map(IntroductionAction::verb).toList(), rejection.allowedActions());
            assertEquals(before, introduction.status());
        }
    }

    static Stream<Arguments> rejections() {
        var since = " since 2026-11-23T09:00:00Z; allowed actions: none.";
        return Stream.of(
                Arguments.of(Situation.ASKED, ActingRole.FROM, ACCEPT,
                        "You cannot accept this introduction now. Status is ASKED; allowed actions: withdraw."),
                Arguments.of(Situation.ASKED, ActingRole.FROM, DECLINE,
                        "You cannot decline this introduction now. Status is ASKED; allowed actions: withdraw."),
                Arguments.of(Situation.ASKED, ActingRole.TO, WITHDRAW,
                        "You cannot withdraw this introduction now. Status is ASKED; allowed actions: accept, decline."),
                Arguments.of(Situation.SUGGESTED, ActingRole.TO, WITHDRAW,
                        "You cannot withdraw this introduction now. Status is SUGGESTED; allowed actions: accept, decline."),
                Arguments.of(Situation.SUGGESTED, ActingRole.SUGGESTER, ACCEPT,
                        "You cannot accept this introduction now. Status is SUGGESTED; allowed actions: withdraw."),
                Arguments.of(Situation.SUGGESTED, ActingRole.OBSERVER, DECLINE,
                        "You cannot decline this introduction now. Status is SUGGESTED; allowed actions: none."),
                Arguments.of(Situation.SUGGESTED_AND_FIRST_ACCEPTED, ActingRole.FROM, ACCEPT,
                        "You cannot accept this introduction now. Status is SUGGESTED; allowed actions: decline."),
                Arguments.of(Situation.ACCEPTED, ActingRole.TO, DECLINE,
                        "You cannot decline this introduction now. Status is ACCEPTED" + since),
                Arguments.of(Situation.DECLINED, ActingRole.TO, ACCEPT,
                        "You cannot accept this introduction now. Status is DECLINED" + since),
                Arguments.of(Situation.WITHDRAWN, ActingRole.FROM, WITHDRAW,
                        "You cannot withdraw this introduction now. Status is WITHDRAWN" + since),
                Arguments.of(Situation.EXPIRED, ActingRole.SYSTEM, EXPIRE,
                        "You cannot expire this introduction now. Status is EXPIRED" + since));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void explainsARejectedAction(Situation situation, ActingRole role, IntroductionAction action, String text) {
        var introduction = situation.create();
        assertEquals(text, assertThrows(Rejection.IllegalTransition.class, () -> run(introduction, role, action)).getMessage());
    }

    private static void run(Introduction introduction, ActingRole role, IntroductionAction action) {
        switch (action) {
            case ACCEPT -> introduction.accept(role, MONDAY);
            case DECLINE -> introduction.decline(role, "Not for me", MONDAY);
            case WITHDRAW -> introduction.withdraw(role, MONDAY);
            case EXPIRE -> introduction.expire(MONDAY);
        }
    }

    @Test
    void aRequestIsAcceptedByTheOtherPerson() {
        var introduction = Situation.ASKED.create();
        assertEquals(List.of(BEN), introduction.unanswered());
        var step = introduction.accept(ActingRole.TO, MONDAY).orElseThrow();
        assertEquals(IntroductionStatus.ACCEPTED, step.step());
        assertEquals(IntroductionStatus.ACCEPTED, introduction.status());
        assertEquals(List.of(), introduction.unanswered());
    }

    @Test
    void aSuggestionIsAcceptedOnceBothAccept() {
        var introduction = Situation.SUGGESTED.create();
        assertEquals(List.of(ANNA, BEN), introduction.unanswered());
        assertEquals(Optional.empty(), introduction.accept(ActingRole.TO, MONDAY));
        assertEquals(IntroductionStatus.SUGGESTED, introduction.status());
        assertEquals(List.of(ANNA), introduction.unanswered());
        assertTrue(introduction.accept(ActingRole.FROM, MONDAY).isPresent());
        assertEquals(IntroductionStatus.ACCEPTED, introduction.status());
    }

    @Test
    void theReasonIsVisibleOnlyToThePersonWhoDeclined() {
        var introduction = Situation.SUGGESTED_AND_FIRST_ACCEPTED.create();
        assertFalse(introduction.decline(ActingRole.FROM, "Too far", MONDAY).toString().contains("Too far"));
        assertEquals("Too far", introduction.declineReason(ANNA));
        assertEquals(null, introduction.declineReason(BEN));
        introduction.erase(BEN);
        assertEquals(null, introduction.declineReason(ANNA), "free text is deleted when either person is erased");
    }

    @Test
    void aStepContainsIdsAndNoMessage() {
        var step = Situation.ASKED.create().opened();
        assertEquals(ANNA, step.fromPersonId());
        assertEquals(BEN, step.toPersonId());
        assertFalse(step.toString().contains("Hello"));
    }
}
