package jobshare.matching.partnership;

import static jobshare.matching.partnership.PartnershipAction.ADD_TO_HISTORY;
import static jobshare.matching.partnership.PartnershipAction.CONFIRM;
import static jobshare.matching.partnership.PartnershipAction.DISSOLVE;
import static jobshare.matching.partnership.PartnershipAction.PAUSE;
import static jobshare.matching.partnership.PartnershipAction.RESUME;
import static jobshare.matching.partnership.PartnershipAction.SIGN_AGREEMENT;
import static jobshare.matching.partnership.PartnershipAction.TAKE_STANCE;
import static jobshare.matching.partnership.PartnershipAction.WRITE_AGREEMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Slots;
import jobshare.matching.agreement.AgreementTerms;
import jobshare.matching.agreement.MemberTerms;
import jobshare.matching.criterion.WayOfSharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartnershipLifecycleTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId ANNA = PersonId.of(Ids.v4());
    private static final PersonId BEN = PersonId.of(Ids.v4());
    private static final PersonId STRANGER = PersonId.of(Ids.v4());
    private static final AgreementTerms COMPLETE = terms(3, 12, 15);
    private static final AgreementTerms WITH_A_GAP = terms(3, 4, 15);

    private record Move(Situation situation, PersonId by, PartnershipAction action) {
    }

    /** Every situation that the lifecycle knows, reached by its own commands. */
    private enum Situation {
        PROPOSED {
            @Override
            Partnership reached() {
                return Partnership.propose(PartnershipId.of(Ids.v7()), IntroductionId.of(Ids.v7()), ANNA, BEN, ANNA, MONDAY);
            }
        },
        ACTIVE {
            @Override
            Partnership reached() {
                var partnership = PROPOSED.reached();
                partnership.confirm(BEN, MONDAY);
                return partnership;
            }
        },
        AGREED {
            @Override
            Partnership reached() {
                var partnership = ACTIVE.reached();
                partnership.writeAgreement(COMPLETE, ANNA, MONDAY);
                return partnership;
            }
        },
        SIGNED_BY_ANNA {
            @Override
            Partnership reached() {
                var partnership = AGREED.reached();
                partnership.signAgreement(ANNA, MONDAY);
                return partnership;
            }
        },
        SIGNED_BY_BOTH {
            @Override
            Partnership reached() {
                var partnership = SIGNED_BY_ANNA.reached();
                partnership.signAgreement(BEN, MONDAY);
                return partnership;
            }
        },
        DISSOLVED {
            @Override
            Partnership reached() {
                var partnership = SIGNED_BY_BOTH.reached();
                partnership.dissolve(BEN, "Moving away", MONDAY);
                return partnership;
            }
        },
        PAUSED {
            @Override
            Partnership reached() {
                var partnership = AGREED.reached();
                partnership.pause(BEN);
                return partnership;
            }
        },
        RESUMED {
            @Override
            Partnership reached() {
                var partnership = PAUSED.reached();
                partnership.resume(ANNA);
                return partnership;
            }
        },
        DECLARED {
            @Override
            Partnership reached() {
                return Partnership.declare(PartnershipId.of(Ids.v7()), IntroductionId.of(Ids.v7()), ANNA, BEN,
                        LocalDate.of(2016, 2, 29), MONDAY);
            }
        },
        PARTING {
            @Override
            Partnership reached() {
                var partnership = SIGNED_BY_BOTH.reached();
                partnership.part(ANNA);
                return partnership;
            }
        },
        REUNITED {
            @Override
            Partnership reached() {
                var partnership = PARTING.reached();
                partnership.reunite();
                return partnership;
            }
        },
        PARTED {
            @Override
            Partnership reached() {
                var partnership = PARTING.reached();
                partnership.end(MONDAY);
                return partnership;
            }
        },
        NEVER_BEGUN {
            @Override
            Partnership reached() {
                var partnership = PROPOSED.reached();
                partnership.dissolve(BEN, null, MONDAY);
                return partnership;
            }
        };

        abstract Partnership reached();
    }

    /** Written down apart from the table in the enum: what is legal, and nothing else. */
    private static final Set<Move> LEGAL = Set.of(
            new Move(Situation.PROPOSED, BEN, CONFIRM),
            new Move(Situation.PROPOSED, ANNA, DISSOLVE),
            new Move(Situation.PROPOSED, BEN, DISSOLVE),
            new Move(Situation.ACTIVE, ANNA, TAKE_STANCE),
            new Move(Situation.ACTIVE, BEN, TAKE_STANCE),
            new Move(Situation.ACTIVE, ANNA, ADD_TO_HISTORY),
            new Move(Situation.ACTIVE, BEN, ADD_TO_HISTORY),
            new Move(Situation.ACTIVE, ANNA, PAUSE),
            new Move(Situation.ACTIVE, BEN, PAUSE),
            new Move(Situation.DECLARED, ANNA, WRITE_AGREEMENT),
            new Move(Situation.DECLARED, BEN, WRITE_AGREEMENT),
            new Move(Situation.DECLARED, ANNA, TAKE_STANCE),
            new Move(Situation.DECLARED, BEN, TAKE_STANCE),
            new Move(Situation.DECLARED, ANNA, ADD_TO_HISTORY),
            new Move(Situation.DECLARED, BEN, ADD_TO_HISTORY),
            new Move(Situation.DECLARED, ANNA, PAUSE),
            new Move(Situation.DECLARED, BEN, PAUSE),
            new Move(Situation.DECLARED, ANNA, DISSOLVE),
            new Move(Situation.DECLARED, BEN, DISSOLVE),
            new Move(Situation.PAUSED, ANNA, WRITE_AGREEMENT),
            new Move(Situation.PAUSED, BEN, WRITE_AGREEMENT),
            new Move(Situation.PAUSED, ANNA, SIGN_AGREEMENT),
            new Move(Situation.PAUSED, BEN, SIGN_AGREEMENT),
            new Move(Situation.PAUSED, ANNA, TAKE_STANCE),
            new Move(Situation.PAUSED, BEN, TAKE_STANCE),
            new Move(Situation.PAUSED, ANNA, ADD_TO_HISTORY),
            new Move(Situation.PAUSED, BEN, ADD_TO_HISTORY),
            new Move(Situation.PAUSED, ANNA, RESUME),
            new Move(Situation.PAUSED, BEN, RESUME),
            new Move(Situation.PAUSED, ANNA, DISSOLVE),
            new Move(Situation.PAUSED, BEN, DISSOLVE),
            new Move(Situation.RESUMED, ANNA, WRITE_AGREEMENT),
            new Move(Situation.RESUMED, BEN, WRITE_AGREEMENT),
            new Move(Situation.RESUMED, ANNA, SIGN_AGREEMENT),
            new Move(Situation.RESUMED, BEN, SIGN_AGREEMENT),
            new Move(Situation.RESUMED, ANNA, TAKE_STANCE),
            new Move(Situation.RESUMED, BEN, TAKE_STANCE),
            new Move(Situation.RESUMED, ANNA, ADD_TO_HISTORY),
            new Move(Situation.RESUMED, BEN, ADD_TO_HISTORY),
            new Move(Situation.RESUMED, ANNA, PAUSE),
            new Move(Situation.RESUMED, BEN, PAUSE),
            new Move(Situation.RESUMED, ANNA, DISSOLVE),
            new Move(Situation.RESUMED, BEN, DISSOLVE),
            new Move(Situation.PARTING, ANNA, ADD_TO_HISTORY),
            new Move(Situation.PARTING, BEN, ADD_TO_HISTORY),
            new Move(Situation.PARTING, ANNA, DISSOLVE),
            new Move(Situation.PARTING, BEN, DISSOLVE),
            new Move(Situation.REUNITED, ANNA, WRITE_AGREEMENT),
            new Move(Situation.REUNITED, BEN, WRITE_AGREEMENT),
            new Move(Situation.REUNITED, ANNA, TAKE_STANCE),
            new Move(Situation.REUNITED, BEN, TAKE_STANCE),
            new Move(Situation.REUNITED, ANNA, ADD_TO_HISTORY),
            new Move(Situation.REUNITED, BEN, ADD_TO_HISTORY),
            new Move(Situation.REUNITED, ANNA, PAUSE),
            new Move(Situation.REUNITED, BEN, PAUSE),
            new Move(Situation.REUNITED, ANNA, DISSOLVE),
            new Move(Situation.REUNITED, BEN, DISSOLVE),
            new Move(Situation.AGREED, ANNA, TAKE_STANCE),
            new Move(Situation.AGREED, BEN, TAKE_STANCE),
            new Move(Situation.AGREED, ANNA, ADD_TO_HISTORY),
            new Move(Situation.AGREED, BEN, ADD_TO_HISTORY),
            new Move(Situation.AGREED, ANNA, PAUSE),
            new Move(Situation.AGREED, BEN, PAUSE),
            new Move(Situation.SIGNED_BY_ANNA, ANNA, TAKE_STANCE),
            new Move(Situation.SIGNED_BY_ANNA, BEN, TAKE_STANCE),
            new Move(Situation.SIGNED_BY_ANNA, ANNA, ADD_TO_HISTORY),
            new Move(Situation.SIGNED_BY_ANNA, BEN, ADD_TO_HISTORY),
            new Move(Situation.SIGNED_BY_ANNA, ANNA, PAUSE),
            new Move(Situation.SIGNED_BY_ANNA, BEN, PAUSE),
            new Move(Situation.SIGNED_BY_BOTH, ANNA, TAKE_STANCE),
            new Move(Situation.SIGNED_BY_BOTH, BEN, TAKE_STANCE),
            new Move(Situation.SIGNED_BY_BOTH, ANNA, ADD_TO_HISTORY),
            new Move(Situation.SIGNED_BY_BOTH, BEN, ADD_TO_HISTORY),
            new Move(Situation.SIGNED_BY_BOTH, ANNA, PAUSE),
            new Move(Situation.SIGNED_BY_BOTH, BEN, PAUSE),
            new Move(Situation.ACTIVE, ANNA, WRITE_AGREEMENT),
            new Move(Situation.ACTIVE, BEN, WRITE_AGREEMENT),
            new Move(Situation.ACTIVE, ANNA, DISSOLVE),
            new Move(Situation.ACTIVE, BEN, DISSOLVE),
            new Move(Situation.AGREED, ANNA, WRITE_AGREEMENT),
            new Move(Situation.AGREED, BEN, WRITE_AGREEMENT),
            new Move(Situation.AGREED, ANNA, SIGN_AGREEMENT),
            new Move(Situation.AGREED, BEN, SIGN_AGREEMENT),
            new Move(Situation.AGREED, ANNA, DISSOLVE),
            new Move(Situation.AGREED, BEN, DISSOLVE),
            new Move(Situation.SIGNED_BY_ANNA, ANNA, WRITE_AGREEMENT),
            new Move(Situation.SIGNED_BY_ANNA, BEN, WRITE_AGREEMENT),
            new Move(Situation.SIGNED_BY_ANNA, BEN, SIGN_AGREEMENT),
            new Move(Situation.SIGNED_BY_ANNA, ANNA, DISSOLVE),
            new Move(Situation.SIGNED_BY_ANNA, BEN, DISSOLVE),
            new Move(Situation.SIGNED_BY_BOTH, ANNA, WRITE_AGREEMENT),
            new Move(Situation.SIGNED_BY_BOTH, BEN, WRITE_AGREEMENT),
            new Move(Situation.SIGNED_BY_BOTH, ANNA, DISSOLVE),
            new Move(Situation.SIGNED_BY_BOTH, BEN, DISSOLVE));

    static Stream<Arguments> everyMove() {
        return Arrays.stream(Situation.values()).flatMap(situation -> Stream.of(ANNA, BEN, STRANGER)
                .flatMap(by -> Arrays.stream(PartnershipAction.values()).map(action -> Arguments.of(situation, by, action))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("everyMove")
    void allowsWhatIsLegalAndNothingElse(Situation situation, PersonId by, PartnershipAction action) {
        var partnership = situation.reached();
        var legal = LEGAL.contains(new Move(situation, by, action));
        assertEquals(legal, partnership.allowed(by).contains(action));
        var before = partnership.state();
        if (legal) {
            var after = run(partnership, by, action);
            assertEquals(action == ADD_TO_HISTORY ? before.version() : before.version() + 1, after.version());
        } else {
            var problem = assertThrows(HttpProblem.class, () -> run(partnership, by, action));
            assertEquals(409, problem.getStatusCode());
            assertEquals(partnership.allowed(by).stream().map(PartnershipAction::verb).toList(),
                    problem.getParameters().get("allowedActions"));
            assertEquals(before, partnership.state());
        }
    }

    private static PartnershipState run(Partnership partnership, PersonId by, PartnershipAction action) {
        return switch (action) {
            case CONFIRM -> partnership.confirm(by, MONDAY);
            case WRITE_AGREEMENT -> partnership.writeAgreement(COMPLETE, by, MONDAY);
            case SIGN_AGREEMENT -> partnership.signAgreement(by, MONDAY);
            case DISSOLVE -> partnership.dissolve(by, null, MONDAY);
            case TAKE_STANCE -> partnership.takeStance(by, Stance.TOGETHER);
            case PAUSE -> partnership.pause(by);
            case RESUME -> partnership.resume(by);
            case ADD_TO_HISTORY -> {
                partnership.check(PartnershipAction.ADD_TO_HISTORY, by);
                yield partnership.state();
            }
        };
    }

    @Test
    void theReasonIsForTheOneWhoDissolvedIt() {
        var partnership = Situation.DISSOLVED.reached();
        assertEquals("Moving away", partnership.dissolutionReason(BEN));
        assertEquals(null, partnership.dissolutionReason(ANNA));
        partnership.forget(ANNA);
        assertEquals(null, partnership.dissolutionReason(BEN), "what was written goes with either of the two");
    }

    @Test
    void thePairStaysTogetherOnlyIfBothSaySo() {
        var partnership = Situation.ACTIVE.reached();
        assertEquals(null, partnership.takeStance(ANNA, Stance.TOGETHER).stance());
        assertEquals(Stance.WOULD_PART, partnership.takeStance(BEN, Stance.WOULD_PART).stance());
        assertEquals(Stance.TOGETHER, partnership.takeStance(BEN, Stance.TOGETHER).stance());
        assertEquals(Stance.WOULD_PART, partnership.takeStance(ANNA, Stance.WOULD_PART).stance());
    }

    @Test
    void eachStepSaysWhatItWas() {
        assertEquals(PartnershipStep.DECLARED, Situation.DECLARED.reached().state().step());
        assertEquals(PartnershipStep.RESUMED, Situation.RESUMED.reached().state().step());
        assertEquals(PartnershipStep.REUNITED, Situation.REUNITED.reached().state().step());
        assertEquals(PartnershipStep.DISSOLVED, Situation.PARTED.reached().state().step());
        assertEquals(ANNA, Situation.PARTED.reached().state().leaverId());
        assertEquals(null, Situation.REUNITED.reached().state().leaverId());
    }

    @Test
    void aDeclaredPartnershipCountsItsYearsFromItsFirstDay() {
        var partnership = Situation.DECLARED.reached();
        assertEquals(10, partnership.together().years());
        assertEquals(11, partnership.celebrate(LocalDate.of(2027, 2, 28)).years());
        assertEquals(13, partnership.celebrate(LocalDate.of(2029, 7, 1)).years(), "of those that were missed the last");
        assertEquals(PartnershipStep.ANNIVERSARY, partnership.state().step());
    }

    @Test
    void anAgreementIsSignedOnceBothHaveSignedIt() {
        assertFalse(Situation.SIGNED_BY_ANNA.reached().state().agreement().signed());
        var agreement = Situation.SIGNED_BY_BOTH.reached().state().agreement();
        assertTrue(agreement.signed());
        assertEquals(List.of(ANNA, BEN), agreement.signedBy());
    }

    @Test
    void aNewTextVoidsTheSignaturesUnderTheOldOne() {
        var partnership = Situation.SIGNED_BY_BOTH.reached();
        var agreement = partnership.writeAgreement(terms(7, 12, 15), BEN, MONDAY).agreement();
        assertEquals(2, agreement.number());
        assertEquals(List.of(), agreement.signedBy());
        assertFalse(agreement.signed());
    }

    @Test
    void anAgreementWithAGapIsKeptButNotSigned() {
        var partnership = Situation.ACTIVE.reached();
        partnership.writeAgreement(WITH_A_GAP, ANNA, MONDAY);
        var version = partnership.version();
        var problem = assertThrows(HttpProblem.class, () -> partnership.signAgreement(ANNA, MONDAY));
        assertEquals("urn:jobshare:problem:agreement-incomplete", problem.getType().toString());
        assertTrue(problem.getDetail().contains("Tuesday morning"), problem.getDetail());
        assertEquals(version, partnership.version());
    }

    private static AgreementTerms terms(long first, long second, long required) {
        return new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(new Slots(first), List.of()),
                new MemberTerms(new Slots(second), List.of()), null, null, new Slots(required));
    }
}
